import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { idOfHash, type Passkey } from '../passkey.ts'
import { storedPasskeys } from '../passkey-list-store.ts'
import type { PasskeyKey } from '../passkey-store.ts'

/** Where a passkey's name is sealed to. */
export const namePlace = ({ memberId, hash }: PasskeyKey): string =>
  `identity.passkey.name_enc:${memberId}:${idOfHash(hash)}`

/** The member's passkeys, oldest first. */
export async function readPasskeys(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  memberId: bigint,
): Promise<readonly Passkey[]> {
  const stored = await storedPasskeys(db, memberId)
  return stored.map(({ hash, credentialId, name, ...passkey }) => ({
    ...passkey,
    id: idOfHash(hash),
    credentialId: Buffer.from(credentialId).toString('base64url'),
    name: keys.open(namePlace({ memberId, hash }), name),
  }))
}
