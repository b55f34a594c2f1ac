import { type Instant, ok, type Result, refused } from '#values'
import type { SendRefusal } from '../factor-refusals.ts'
import { openHalfToken } from '../half-sign-in.ts'
import { countSignInSend, halfSignInOf, takeSendBack } from '../half-sign-in-store.ts'
import { againFrom, type CodeChannel } from '../sent-code.ts'
import type { SessionServices } from './open-session.ts'
import { codeWays, laneAfterPassword, sendSecondCode } from './send-second-code.ts'

export type SendAgain = {
  readonly sessionCookie: string | undefined
  /** The way that it shall go this time. */
  readonly channel: CodeChannel
  readonly now: Instant
}

/** Sends the code of a half-finished sign-in once more, by either way, when it is time. It is the same code. */
export async function sendAgain(
  services: SessionServices,
  { sessionCookie, channel, now }: SendAgain,
): Promise<Result<undefined, SendRefusal>> {
  const { db, keys } = services
  const claim = openHalfToken(keys, sessionCookie)
  const half = claim && (await halfSignInOf(db, claim, now))
  const code = half?.code
  if (!claim || !half || !code) return refused({ kind: 'step-over' })
  const from = againFrom(code)
  if (from === undefined) return refused({ kind: 'sent-enough' })
  if (from > now) return refused({ kind: 'not-yet', retryAfterSeconds: secondsTo(from, now) })
  const { memberId } = claim
  if (!(await codeWays(services, memberId)).has(channel)) return refused({ kind: 'sent-enough' })
  const isSent = await db.transaction().execute(async (tx) => {
    // Of two presses at once one counts, and one is sent.
    if (!(await countSignInSend(tx, claim, { ...code, channel, now }))) return true
    const { seed } = code
    const { begunAt } = half
    const lane = laneAfterPassword(half.knownDevice)
    if (await sendSecondCode(tx, keys, { memberId, lane, channel, seed, now, begunAt })) return true
    await takeSendBack(tx, claim, code)
    return false
  })
  return isSent ? ok(undefined) : refused({ kind: 'sent-enough' })
}

export const secondsTo = (from: Instant, now: Instant): number => Math.ceil((from - now) / 1000)
