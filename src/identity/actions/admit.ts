import type { AddressList } from '#platform/http'
import { type Instant, ok, type Result, refused, unreachable } from '#values'
import {
  crowdOf,
  HIGHEST_PRICE,
  type Line,
  type Plan,
  planOf,
  priceOf,
  type Try,
  verdictOf,
} from '../throttle.ts'
import type { Purpose } from '../throttle-budgets.ts'
import {
  countersOf,
  countTry,
  type Outcome,
  type ThrottleStore,
  takeBack,
} from '../throttle-store.ts'
import { type Effort, effectOf, newTask, type Task } from '../work.ts'

export type AdmitServices = ThrottleStore & {
  /** Networks with larger budgets; none when absent. */
  readonly sharedNetworks?: AddressList | undefined
}

export type Asked = Omit<Try, 'shared'> & { readonly effort?: Effort | undefined }

/** Not now: a wait that is shown counting down, or something to work on before the next try. */
export type NotNow =
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number }
  | { readonly kind: 'work'; readonly task: Task; readonly retryAfterSeconds: number }

export type Admitted = {
  /** The silent counter is exhausted: do the same work, and answer as if it were wrong. */
  readonly pretend: boolean
  /** Takes back what was counted; not called when the try was wrong. */
  settle(outcome: Outcome): Promise<void>
}

/**
 * Counts a try before anything of it is checked, and says whether it may go on. For sign-in, reset and activation
 * alike: the same statements run, and write, for a name that nobody has.
 */
export async function admit(
  services: AdmitServices,
  asked: Asked,
): Promise<Result<Admitted, NotNow>> {
  const { network, now } = asked
  const plan = planOf({ ...asked, shared: isShared(services, network) })
  const toll = await tollOf(services, plan, asked)
  if (!toll.ok) return toll
  const taken = await countTry(services, { ...plan, spends: toll.value }, now)
  const verdict = verdictOf(plan, taken, now)
  if (verdict.kind === 'wait') return refused(verdict)
  if (taken.isSpentTwice) {
    await takeBack(services, plan, { outcome: 'unchecked', taken, now })
    return refused(work(newTask(services.keys, HIGHEST_PRICE, now)))
  }
  return ok({
    pretend: verdict.kind === 'pretend',
    settle: (outcome) => takeBack(services, plan, { outcome, taken, now }),
  })
}

/** What a form shown to this network asks for beforehand; nothing unless the network is crowded. */
export async function taskFor(
  services: AdmitServices,
  { purpose, network, now }: { purpose: Purpose; network: string; now: Instant },
): Promise<Task | undefined> {
  const crowd = crowdOf({ purpose, network, shared: isShared(services, network) })
  const price = priceOf(crowd, await countersOf(services, crowd, now), now)
  return price && newTask(services.keys, price, now)
}

const isShared = ({ sharedNetworks }: AdmitServices, network: string): boolean =>
  sharedNetworks?.has(network) ?? false

/** The ticket to spend where the network is crowded; what to do first when there is none. */
async function tollOf(
  services: AdmitServices,
  { crowd }: Plan,
  { effort, now }: Asked,
): Promise<Result<Line | undefined, NotNow>> {
  if (crowd.length === 0) return ok(undefined)
  const price = priceOf(crowd, await countersOf(services, crowd, now), now)
  if (price === undefined) return ok(undefined)
  const effect = effectOf(services.keys, effort ?? { ticket: '', proof: '' }, { price, now })
  switch (effect.kind) {
    case 'done':
      return ok(effect.spends)
    case 'early':
      return refused(work(effect.task))
    case 'nothing':
      return refused(work(newTask(services.keys, price, now)))
    default:
      return unreachable(effect)
  }
}

const work = (task: Task): NotNow => ({
  kind: 'work',
  task,
  retryAfterSeconds: task.waitSeconds,
})
