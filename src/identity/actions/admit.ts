import { setTimeout } from 'node:timers/promises'
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
  countWrong,
  type Outcome,
  type Taken,
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
  /** To be told how it ended: a wrong try counts against its network, any other is taken back. */
  settle(outcome: Outcome | 'wrong'): Promise<void>
}

const LOOKS = 15
const LOOK_EVERY_MS = 100

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
  const taken = await countPatiently(services, { ...plan, spends: toll.value }, now)
  const verdict = verdictOf(plan, taken, now)
  if (verdict.kind === 'wait') return refused(verdict)
  if (taken.isSpentTwice) {
    await takeBack(services, plan, { outcome: 'unchecked', taken, now })
    return refused(work(newTask(services.keys, HIGHEST_PRICE, now)))
  }
  const end = begin(services, plan)
  return ok({
    pretend: verdict.kind === 'pretend',
    async settle(outcome) {
      if (outcome === 'wrong') await countWrong(services, plan, { taken, now })
      else await takeBack(services, plan, { outcome, taken, now })
      end()
    },
  })
}

// Tries are counted before they are checked: those that filled a lane may be right, and open it again.
const underWay = new WeakMap<object, Map<string, number>>()

function begin({ db }: AdmitServices, { lane }: Plan): () => void {
  const lanes = underWay.get(db) ?? new Map<string, number>()
  underWay.set(db, lanes)
  lanes.set(lane.key, (lanes.get(lane.key) ?? 0) + 1)
  return () => {
    const left = (lanes.get(lane.key) ?? 1) - 1
    if (left > 0) lanes.set(lane.key, left)
    else lanes.delete(lane.key)
  }
}

const mayOpen = ({ db }: AdmitServices, { lane }: Plan): boolean =>
  underWay.get(db)?.has(lane.key) ?? false

/** Many right tries of one member at once are let in one after the other. */
async function countPatiently(services: AdmitServices, plan: Plan, now: Instant): Promise<Taken> {
  let taken = await countTry(services, plan, now)
  for (let n = 0; n < LOOKS && !taken.lane.admitted && mayOpen(services, plan); n += 1) {
    await setTimeout(LOOK_EVERY_MS)
    taken = await countTry(services, plan, now)
  }
  return taken
}

type Showing = { readonly purpose: Purpose; readonly network: string; readonly now: Instant }

/**
 * What a form has to ask for: the task that its last try was refused with, else what its network is asked for
 * beforehand; nothing unless the network is crowded.
 */
export async function taskShown(
  services: AdmitServices,
  trouble: { readonly kind: string; readonly task?: Task } | undefined,
  { purpose, network, now }: Showing,
): Promise<Task | undefined> {
  if (trouble?.task !== undefined) return trouble.task
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
