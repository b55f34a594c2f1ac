import { randomBytes } from 'node:crypto'
import { personOf } from '#members'
import { type Instant, ok, type Result, refused } from '#values'
import { credentialHash, MOST_PASSKEYS } from '../passkey.ts'
import { type Challenge, newChallenge, openChallenge } from '../passkey-challenge.ts'
import { holdPasskeys, insertPasskey, userHandle } from '../passkey-list-store.ts'
import type { EnrolmentRefusal } from '../passkey-refusals.ts'
import {
  enrolmentOptions,
  parseAttestation,
  type VerifiedKey,
  verifyAttestation,
} from '../passkey-response.ts'
import { spendChallenge } from '../passkey-store.ts'
import { changeFactor } from './change-factor.ts'
import type { PasskeyServices } from './prove-by-passkey.ts'
import { namePlace, readPasskeys } from './read-passkeys.ts'

type Who = { readonly memberId: bigint; readonly now: Instant }

/** What the browser needs for making a passkey of this member. */
export async function beginEnrolment(services: PasskeyServices, { memberId, now }: Who) {
  const { db, keys, rp } = services
  const [person, existing, handle] = await Promise.all([
    personOf(db, memberId),
    readPasskeys(services, memberId),
    userHandle(db, memberId, { handle: randomBytes(32), now }),
  ])
  const challenge = newChallenge(keys, { enrolmentOf: memberId }, now)
  const ids = existing.map(({ credentialId }) => credentialId)
  return enrolmentOptions(rp, { challenge, handle, name: person.name, existing: ids })
}

export type Enrolment = Who & {
  /** As `passkeyName` answers it. */
  readonly name: string
  /** What the authenticator answered, as JSON. */
  readonly answer: string
}

/** Adds a passkey to the member's account. The challenge is used up in the same transaction. */
export async function enrolPasskey(
  services: PasskeyServices,
  enrolment: Enrolment,
): Promise<Result<undefined, EnrolmentRefusal>> {
  const { keys, rp } = services
  const { memberId, now } = enrolment
  const attestation = parseAttestation(enrolment.answer)
  if (attestation === undefined) return refused({ kind: 'passkey-invalid' })
  const asked = { use: { enrolmentOf: memberId }, challenge: attestation.challenge }
  const challenge = openChallenge(keys, asked, now)
  if (challenge === undefined) return refused({ kind: 'passkey-stale' })
  const key = await verifyAttestation(attestation, rp)
  if (key === undefined) return refused({ kind: 'passkey-invalid' })
  return add(services, enrolment, { key, challenge, transports: attestation.transports })
}

type Added = {
  readonly key: VerifiedKey
  readonly challenge: Challenge
  readonly transports: readonly string[]
}

async function add(
  services: PasskeyServices,
  { memberId, name, now }: Enrolment,
  { key, challenge, transports }: Added,
): Promise<Result<undefined, EnrolmentRefusal>> {
  const hash = credentialHash(key.credentialId)
  let refusal: EnrolmentRefusal = { kind: 'passkey-stale' }
  const added = await changeFactor(services, {
    memberId,
    now,
    action: 'passkey-added',
    fields: ['passkey'],
    notice: { kind: 'factor-added', facts: { factor: 'passkey' } },
    async change(tx) {
      if (!(await spendChallenge(tx, challenge))) return false
      const held = await holdPasskeys(tx, memberId)
      refusal = { kind: 'too-many-passkeys' }
      if (held.length >= MOST_PASSKEYS) return false
      refusal = { kind: 'passkey-there-already' }
      return insertPasskey(tx, {
        ...key,
        memberId,
        hash,
        credentialId: Buffer.from(key.credentialId, 'base64url'),
        transports,
        name: services.keys.seal(namePlace({ memberId, hash }), name),
        now,
      })
    },
  })
  return added ? ok(undefined) : refused(refusal)
}
