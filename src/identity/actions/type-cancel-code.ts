import { cancelByLink, typedLinkCode } from '#members'
import { ok, type Result, refused } from '#values'
import { type AdmitServices, admit, type NotNow } from './admit.ts'
import type { SessionServices } from './open-session.ts'
import { ownDataPorts } from './own-data-ports.ts'
import type { NotMeTry } from './type-not-me.ts'

export type CancelServices = SessionServices & AdmitServices

/** What the cancelling of a change works with. */
export const changeServices = ({ db, keys }: Pick<CancelServices, 'db' | 'keys'>) => ({
  ...{ db, keys },
  ...ownDataPorts(keys),
})

/**
 * Cancels a change by the code of its message, with the same effect as its link. An unknown, used, old and mistyped code
 * are one refusal after the same work; tries are counted with those of "bukan saya".
 */
export async function typeCancelCode(
  services: CancelServices,
  { typed, network, effort, now }: NotMeTry,
): Promise<Result<undefined, { readonly kind: 'no-match' } | NotNow>> {
  const admitted = await admit(services, {
    // A code has no name but itself: each wrong one counts as another name tried from the network.
    name: `cancel-change ${typedLinkCode(typed)}`,
    purpose: 'not-me',
    numberBlock: undefined,
    memberId: undefined,
    knownDevice: undefined,
    ...{ network, effort, now },
  })
  if (!admitted.ok) return admitted
  const isCancelled =
    !admitted.value.pretend &&
    (await cancelByLink(changeServices(services), { right: { typed }, now }))
  await admitted.value.settle(isCancelled ? 'right' : 'wrong')
  return isCancelled ? ok(undefined) : refused({ kind: 'no-match' })
}
