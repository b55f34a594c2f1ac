import { timingSafeEqual } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { credentialHash, type RelyingParty } from '../passkey.ts'
import { type Challenge, type ChallengeUse, openChallenge } from '../passkey-challenge.ts'
import type { PasskeyRefusal } from '../passkey-refusals.ts'
import { parseAssertion, type Verified, verifyAssertion } from '../passkey-response.ts'
import { keyOf, ownerOf, type PasskeyKey, spendChallenge, useKey } from '../passkey-store.ts'
import type { SessionServices } from './open-session.ts'

export type PasskeyServices = SessionServices & { readonly rp: RelyingParty }

/** A passkey that answered a challenge of ours for us; nothing is used up yet. */
export type CheckedPasskey = PasskeyKey & {
  readonly credentialId: string
  readonly challenge: Challenge
  readonly verified: Verified
}

type Answered = {
  /** What the authenticator answered, as JSON. */
  readonly answer: string
  readonly use: ChallengeUse
  readonly now: Instant
}

/** Checks what an authenticator answered: our challenge, made for this use; a key that we know; its signature. */
export async function checkPasskey(
  { db, keys, rp }: PasskeyServices,
  { answer, use, now }: Answered,
): Promise<Result<CheckedPasskey, PasskeyRefusal>> {
  const assertion = parseAssertion(answer)
  if (assertion === undefined) return refused({ kind: 'passkey-invalid' })
  const challenge = openChallenge(keys, { use, challenge: assertion.challenge }, now)
  if (challenge === undefined) return refused({ kind: 'passkey-stale' })
  const { id: credentialId, response } = assertion.response
  const found = await findKey(db, credentialId, response.userHandle)
  if (found === undefined) return refused({ kind: 'passkey-unknown', credentialId })
  const verified = await verifyAssertion(assertion, rp, found.publicKey)
  // Whether a passkey can be copied is decided once, when it is made.
  if (verified?.canSync !== found.canSync) return refused({ kind: 'passkey-invalid' })
  const { memberId, hash } = found
  return ok({ memberId, hash, credentialId, challenge, verified })
}

/** The passkey, when the member it names is the one who has it. */
async function findKey(db: Db, credentialId: string, userHandle: string) {
  const hash = credentialHash(credentialId)
  const memberId = await ownerOf(db, hash)
  const key = memberId === undefined ? undefined : await keyOf(db, { memberId, hash })
  if (memberId === undefined || key === undefined) return undefined
  const handle = Buffer.from(userHandle, 'base64url')
  const isTheirs = handle.length === key.handle.length && timingSafeEqual(handle, key.handle)
  return isTheirs ? { ...key, memberId, hash } : undefined
}

/**
 * Uses the challenge up and moves the key's counter on, in the caller's transaction; answers why not. A key whose
 * counter did not grow is refused from then on: the history says so, and every contact is told.
 */
export async function takePasskey(
  services: SessionServices,
  tx: Db,
  { passkey, now }: { readonly passkey: CheckedPasskey; readonly now: Instant },
): Promise<PasskeyRefusal | undefined> {
  const { memberId, hash, credentialId, challenge, verified } = passkey
  if (!(await spendChallenge(tx, challenge))) return { kind: 'passkey-stale' }
  switch (await useKey(tx, { memberId, hash, ...verified, now })) {
    case 'used':
      return undefined
    case 'gone':
      return { kind: 'passkey-unknown', credentialId }
    case 'copied-now':
      await recordCopy(services, tx, { memberId, now })
      return { kind: 'passkey-copied' }
    case 'copied-before':
      return { kind: 'passkey-copied' }
  }
}

async function recordCopy(
  { notify }: SessionServices,
  tx: Db,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<void> {
  await recordAct(tx, {
    memberId,
    at: now,
    action: 'passkey-copied',
    actorKind: 'system',
    actor: 'payung',
    purpose: 'sign-in',
    fields: ['passkey'],
  })
  await notify(tx, { memberId, now, kind: 'passkey-copied' })
}
