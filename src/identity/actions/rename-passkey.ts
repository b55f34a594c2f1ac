import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { renameStored } from '../passkey-list-store.ts'
import type { PasskeyKey } from '../passkey-store.ts'
import { namePlace } from './read-passkeys.ts'

/** Gives a passkey another name, as `passkeyName` answers it; answers whether the member has it. */
export function renamePasskey(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  change: PasskeyKey & { readonly name: string; readonly now: Instant },
): Promise<boolean> {
  const { memberId, hash, name, now } = change
  return db.transaction().execute(async (tx) => {
    if (!(await renameStored(tx, { memberId, hash }, keys.seal(namePlace(change), name))))
      return false
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'passkey-renamed',
      actorKind: 'member',
      actor: 'self',
      purpose: 'account',
      fields: ['passkey-name'],
    })
    return true
  })
}
