import { timingSafeEqual } from 'node:crypto'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { bindDevice, deviceSecrets } from '../device.ts'
import { credentialHash, MOST_PASSKEYS, type RelyingParty } from '../passkey.ts'
import { newChallenge, openChallenge } from '../passkey-challenge.ts'
import type { EnrolmentRefusal, PasskeyRefusal } from '../passkey-refusals.ts'
import {
  enrolmentOptions,
  parseAssertion,
  parseAttestation,
  type VerifiedKey,
  verifyAssertion,
  verifyAttestation,
} from '../passkey-response.ts'
import { forgetOldChallenges, spendChallenge } from '../passkey-store.ts'
import { hashOf } from '../session-token.ts'
import {
  deleteStaffPasskey,
  insertStaffPasskey,
  staffKeyOf,
  staffPasskeys,
  useStaffKey,
} from '../staff-passkey-store.ts'
import {
  acceptStaffStep,
  knownStaffDevice,
  staffCredentialsOf,
  takeStaffTry,
} from '../staff-session-store.ts'
import { stepOfCode, totpCodeOf } from '../totp.ts'
import { staffSecretPlace } from './create-staff.ts'
import { openStaffSession, recordStaff, type StaffSignedIn } from './open-staff-session.ts'

export type StaffPasskeyServices = {
  readonly db: Db
  readonly keys: Keys
  readonly rp: RelyingParty
}

type Who = { readonly staffId: string; readonly now: Instant }

/** The same for all passkeys of a person, and nobody else's. */
const handleOf = (staffId: string): Uint8Array => hashOf(`staff ${staffId}`)

/** What the browser needs for making a passkey of this person. */
export async function beginStaffPasskey(
  { db, keys, rp }: StaffPasskeyServices,
  { staffId, name, now }: Who & { readonly name: string },
) {
  const stored = await staffPasskeys(db, staffId)
  const existing = stored.map(({ credentialId }) => Buffer.from(credentialId).toString('base64url'))
  const challenge = newChallenge(keys, { staffEnrolmentOf: staffId }, now)
  return enrolmentOptions(rp, { challenge, handle: handleOf(staffId), name, existing })
}

export type NewStaffPasskeyTry = Who & {
  /** What the authenticator answered, as JSON. */
  readonly answer: string
  /** A fresh code of the authenticator app: a session alone adds no way in. */
  readonly code: string
}

/** Adds a passkey. Code and challenge are used up in the same transaction. */
export async function addStaffPasskey(
  services: StaffPasskeyServices,
  asked: NewStaffPasskeyTry,
): Promise<Result<undefined, EnrolmentRefusal | { readonly kind: 'wrong-first-code' }>> {
  const { db, keys, rp } = services
  const { staffId, now } = asked
  const attestation = parseAttestation(asked.answer)
  if (attestation === undefined) return refused({ kind: 'passkey-invalid' })
  const use = { staffEnrolmentOf: staffId }
  const challenge = openChallenge(keys, { use, challenge: attestation.challenge }, now)
  if (challenge === undefined) return refused({ kind: 'passkey-stale' })
  const key = await verifyAttestation(attestation, rp)
  if (key === undefined) return refused({ kind: 'passkey-invalid' })
  if ((await staffPasskeys(db, staffId)).length >= MOST_PASSKEYS)
    return refused({ kind: 'too-many-passkeys' })
  const step = await stepOf(services, asked)
  if (step === undefined) return refused({ kind: 'wrong-first-code' })
  return db.transaction().execute(async (tx) => {
    if (!(await spendChallenge(tx, challenge))) return refused({ kind: 'passkey-stale' })
    if (!(await acceptStaffStep(tx, staffId, step))) return refused({ kind: 'wrong-first-code' })
    if (!(await insertStaffPasskey(tx, rowOf(asked, key))))
      return refused({ kind: 'passkey-there-already' })
    await recordStaff(tx, { staffId, now, action: 'staff-passkey-added', fields: ['passkey'] })
    return ok(undefined)
  })
}

const rowOf = ({ staffId, now }: Who, key: VerifiedKey) => ({
  ...key,
  staffId,
  now,
  hash: credentialHash(key.credentialId),
  credentialId: Buffer.from(key.credentialId, 'base64url'),
})

async function stepOf(
  { db, keys }: StaffPasskeyServices,
  { staffId, code, now }: NewStaffPasskeyTry,
): Promise<number | undefined> {
  const credentials = await staffCredentialsOf(db, staffId)
  if (credentials === undefined || !(await takeStaffTry(db, staffId, now))) return undefined
  const secret = keys.open(staffSecretPlace(staffId), credentials.totpSecret)
  return stepOfCode(secret, totpCodeOf(code) ?? '', now)
}

/** Removes a passkey; the authenticator app still signs in. False where this person has no such passkey. */
export function removeStaffPasskey(
  { db }: StaffPasskeyServices,
  { staffId, hash, now }: Who & { readonly hash: Uint8Array },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await deleteStaffPasskey(tx, { staffId, hash }))) return false
    await recordStaff(tx, { staffId, now, action: 'staff-passkey-removed', fields: ['passkey'] })
    return true
  })
}

export type StaffPasskeyAttempt = {
  readonly answer: string
  readonly deviceCookie: string | undefined
  readonly now: Instant
}

/** Signs staff in with a passkey alone, its person verified. A key whose counter did not grow is refused from then on. */
export async function signInStaffWithPasskey(
  services: StaffPasskeyServices,
  { answer, deviceCookie, now }: StaffPasskeyAttempt,
): Promise<Result<StaffSignedIn, PasskeyRefusal>> {
  const { db, keys, rp } = services
  const assertion = parseAssertion(answer)
  if (assertion === undefined) return refused({ kind: 'passkey-invalid' })
  const asked = { use: 'staff-sign-in', challenge: assertion.challenge } as const
  const challenge = openChallenge(keys, asked, now)
  if (challenge === undefined) return refused({ kind: 'passkey-stale' })
  const { id: credentialId, response } = assertion.response
  const hash = credentialHash(credentialId)
  const found = await staffKeyOf(db, hash)
  if (found === undefined || !isHandleOf(found.staffId, response.userHandle))
    return refused({ kind: 'passkey-unknown', credentialId })
  const verified = await verifyAssertion(assertion, rp, found.publicKey)
  // Whether a passkey can be copied is decided once, when it is made.
  if (verified?.canSync !== found.canSync) return refused({ kind: 'passkey-invalid' })
  const { staffId } = found
  const known = await knownStaffDevice(db, staffId, deviceSecrets(deviceCookie).map(hashOf))
  const result = await db.transaction().execute(async (tx) => {
    if (!(await spendChallenge(tx, challenge))) return refused({ kind: 'passkey-stale' } as const)
    const outcome = await useStaffKey(tx, { hash, signCount: verified.signCount, now })
    if (outcome === 'gone') return refused({ kind: 'passkey-unknown', credentialId } as const)
    if (outcome === 'copied-now')
      await recordStaff(tx, { staffId, now, action: 'staff-passkey-copied', fields: ['passkey'] })
    if (outcome !== 'used') return refused({ kind: 'passkey-copied' } as const)
    const device = bindDevice(deviceCookie, known)
    return ok(await openStaffSession(tx, { staffId, device, now }))
  })
  if (result.ok) await forgetOldChallenges(db, now)
  return result
}

function isHandleOf(staffId: string, userHandle: string): boolean {
  const [given, own] = [Buffer.from(userHandle, 'base64url'), handleOf(staffId)]
  return given.length === own.length && timingSafeEqual(given, own)
}
