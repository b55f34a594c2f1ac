import { randomUUID } from 'node:crypto'
import { factorsOf } from '../factor-store.ts'
import { newHalfToken } from '../half-sign-in.ts'
import { insertHalfSignIn, takeSendBack } from '../half-sign-in-store.ts'
import type { CodeChannel } from '../sent-code.ts'
import { deleteSession } from '../session-store.ts'
import { openSessionToken } from '../session-token.ts'
import type { Browser, SessionServices, SignedIn } from './open-session.ts'
import { codeWays, laneAfterPassword, sendSecondCode } from './send-second-code.ts'

/** What a member owes after the password. */
export type OwedStep =
  | 'app'
  | CodeChannel
  /** A code that we send, and there is nowhere to send it: nothing opens by password then. */
  | 'unreachable'

/**
 * What this member owes after the password: a code of the app, or one that we send, by the way that was chosen or
 * where that is gone by the other one. `undefined` for who set nothing up: a step never goes away with a contact.
 */
export async function owedStep(
  services: SessionServices,
  memberId: bigint,
): Promise<OwedStep | undefined> {
  const { totpSince, messageStep } = await factorsOf(services.db, memberId)
  if (totpSince !== undefined) return 'app'
  if (messageStep === undefined) return undefined
  const ways = await codeWays(services, memberId)
  if (ways.has(messageStep.channel)) return messageStep.channel
  return [...ways.keys()][0] ?? 'unreachable'
}

type Owing = {
  readonly memberId: bigint
  readonly owes: OwedStep
  /** Its code has a budget that nobody else can use up. */
  readonly knownDevice: Uint8Array | undefined
}

/** Begins the wait for the owed code, and sends it where we are the ones who do. */
export async function beginHalfSignIn(
  { db, keys }: SessionServices,
  { publicComputer, sessionCookie, now }: Browser,
  { memberId, owes, knownDevice }: Owing,
): Promise<SignedIn> {
  const before = openSessionToken(keys, sessionCookie ?? '')
  if (before) await deleteSession(db, before) // its cookie is overwritten
  const { token, tokenHash } = newHalfToken(keys, memberId)
  const half = { memberId, tokenHash, publicComputer, knownDevice, now }
  if (owes === 'app' || owes === 'unreachable') await insertHalfSignIn(db, half)
  else {
    const code = { channel: owes, seed: randomUUID() }
    const sending = { memberId, ...code, lane: laneAfterPassword(knownDevice), now, begunAt: now }
    await db.transaction().execute(async (tx) => {
      await insertHalfSignIn(tx, { ...half, code })
      const isSent = await sendSecondCode(tx, keys, sending)
      if (!isSent) await takeSendBack(tx, half, { ...code, sends: 0, sentAt: now })
    })
  }
  return { sessionToken: token, owesCode: true, deviceCookie: undefined }
}
