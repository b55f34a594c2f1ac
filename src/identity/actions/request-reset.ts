import { randomUUID } from 'node:crypto'
import { findByIdentifier } from '#members'
import type { Keys } from '#platform/keys'
import { type Instant, type Language, ok, type Result } from '#values'
import { accountOf } from '../account-store.ts'
import { NOBODY, newCodeToken } from '../code-request.ts'
import { deviceSecrets } from '../device.ts'
import { hashOf } from '../session-token.ts'
import { typedName } from '../typed-name.ts'
import type { Effort } from '../work.ts'
import { type AdmitServices, admit, type NotNow } from './admit.ts'
import { sendCode } from './send-code.ts'
import type { Afterwards } from './sign-in.ts'

export type ResetServices = AdmitServices & {
  readonly keys: Keys
  /** Sends the codes after the answer, so that its time does not tell whether there was one to send. */
  readonly afterwards: Afterwards
}

/** One request for a new password, as the browser sent it. */
export type ResetRequest = {
  readonly identifier: string
  readonly network: string
  readonly deviceCookie: string | undefined
  readonly effort: Effort
  /** Of the page where it is asked for. */
  readonly language?: Language | undefined
  readonly now: Instant
}

/**
 * Begins a reset: a code and a link go to every contact on record of a member with a proved account. The answer is a
 * token for the browser, the same for a name that nobody has. Wrong passwords never stand in its way, and what strangers
 * ask for never stands in the way of a known device.
 */
export async function requestReset(
  services: ResetServices,
  request: ResetRequest,
): Promise<Result<{ readonly token: string }, NotNow>> {
  const { db, keys } = services
  const { network, effort, language, now } = request
  const typed = typedName(request.identifier)
  const found = await findByIdentifier(db, keys, typed.text)
  const account = await accountOf(db, found, deviceSecrets(request.deviceCookie).map(hashOf))
  const admitted = await admit(services, {
    ...typed,
    purpose: 'reset',
    network,
    memberId: account?.memberId,
    knownDevice: account?.knownDevice && Buffer.from(account.knownDevice).toString('hex'),
    effort,
    now,
  })
  if (!admitted.ok) return admitted
  // Every request counts against its network, whoever was meant: nobody walks through numbers this way.
  await admitted.value.settle('wrong')
  const isMeant = account?.grade === 'proved' && !admitted.value.pretend
  const memberId = isMeant ? account.memberId : NOBODY
  const claim = newCodeToken(keys, 'reset', { memberId, requestId: randomUUID() })
  const knownDevice = isMeant ? account.knownDevice : undefined
  services.afterwards(() =>
    sendCode(services, { ...claim, purpose: 'reset', knownDevice, language, now }),
  )
  return ok({ token: claim.token })
}
