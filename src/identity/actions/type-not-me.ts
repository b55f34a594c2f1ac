import { type Instant, ok, type Result, refused } from '#values'
import { typedNotMeCode } from '../not-me-right.ts'
import type { Effort } from '../work.ts'
import { type AdmitServices, admit, type NotNow } from './admit.ts'
import type { SessionServices } from './open-session.ts'
import { pressNotMe } from './press-not-me.ts'

export type NotMeServices = SessionServices & AdmitServices

/** A code from an SMS or letter, as it was typed. */
export type NotMeTry = {
  readonly typed: string
  readonly network: string
  readonly effort?: Effort
  readonly now: Instant
}

/**
 * "Bukan saya" by the code of a notice, with the same effect as its link. An unknown, used, old and mistyped code are one
 * refusal after the same work; tries are counted like those of a freeze code.
 */
export async function typeNotMe(
  services: NotMeServices,
  { typed, network, effort, now }: NotMeTry,
): Promise<Result<undefined, { readonly kind: 'no-match' } | NotNow>> {
  const admitted = await admit(services, {
    // A code has no name but itself: each wrong one counts as another name tried from the network.
    name: `not-me ${typedNotMeCode(typed)}`,
    purpose: 'not-me',
    numberBlock: undefined,
    memberId: undefined,
    knownDevice: undefined,
    ...{ network, effort, now },
  })
  if (!admitted.ok) return admitted
  const isStopped =
    !admitted.value.pretend && (await pressNotMe(services, { right: { typed }, now }))
  await admitted.value.settle(isStopped ? 'right' : 'wrong')
  return isStopped ? ok(undefined) : refused({ kind: 'no-match' })
}
