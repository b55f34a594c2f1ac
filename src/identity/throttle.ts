import { type Instant, instant } from '#values'
import {
  BUDGETS,
  type Budget,
  EVERYWHERE,
  HOUR,
  NEIGHBOURS,
  PARTS_OF_EVERYWHERE,
  type Purpose,
  SHARED_TIMES,
  WALK,
} from './throttle-budgets.ts'

/** How often something was tried. */
export type Counter = {
  readonly count: number
  /** Whether the newest try was let through. */
  readonly admitted: boolean
  readonly blockedUntil: Instant | undefined
  /** From here on it begins anew. */
  readonly endsAt: Instant
}

/**
 * The counter after one more try. While it is blocked a try is refused, not counted, and makes the wait no longer.
 * It lives for its window, and as long again after each wait it has set.
 */
export function counted(before: Counter | undefined, budget: Budget, now: Instant): Counter {
  const { limit, windowMs, firstWaitMs } = budget
  if (before === undefined || before.endsAt <= now)
    return {
      count: 1,
      admitted: true,
      blockedUntil: undefined,
      endsAt: instant(now + windowMs),
    }
  if ((before.blockedUntil ?? now) > now) return { ...before, admitted: false }
  const count = before.count + 1
  const { endsAt } = before
  if (firstWaitMs === 0 || count < limit)
    return { count, admitted: true, blockedUntil: undefined, endsAt }
  const waitMs = waitAfter(count, budget)
  return {
    count,
    admitted: true,
    blockedUntil: instant(now + waitMs),
    endsAt: instant(Math.max(endsAt, now + waitMs + windowMs)),
  }
}

const waitAfter = (count: number, { limit, firstWaitMs, longestWaitMs }: Budget): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** (count - limit))

/** Who tries what, from where. */
export type Try = {
  readonly purpose: Purpose
  /** Normalised, so that letter case and spaces open no second budget. */
  readonly name: string
  /** The hundred numbers that a membership number is one of; `undefined` for other names. */
  readonly numberBlock: string | undefined
  readonly network: string
  /** Very many people are known to share the network. */
  readonly shared: boolean
  readonly memberId: bigint | undefined
  /** Names the device, when it has signed in to this very account before. */
  readonly knownDevice: string | undefined
  readonly now: Instant
}

/** A counter by what it counts; the store knows it by a keyed hash of `key`. */
export type Line = {
  readonly key: string
  readonly budget: Budget
  /** Counts different names: only the first try of a name. */
  readonly newNamesOnly: boolean
}

/** All that one try counts in: the lane it is in, then the others if the lane lets it through. */
export type Plan = {
  readonly lane: Line
  /** The silent counter; none in the lane of a known device. */
  readonly account: Line | undefined
  /** Those beyond whose limit a try costs work. */
  readonly crowd: readonly Line[]
  /** The ticket that pays for it, where the crowd is over a limit. */
  readonly spends?: Line | undefined
  /** The hour of the member's history. */
  readonly hour: Line & { readonly endsAt: Instant; readonly memberId: bigint }
}

/**
 * The counters of one try. A known device has a lane of its own, which nobody else can touch, and counts nowhere
 * else. All others count under the name and network, as many counters for a name that nobody has as for any other.
 */
export function planOf(tried: Try): Plan {
  const { purpose, name, network, memberId, knownDevice, now } = tried
  const budgets = BUDGETS[purpose]
  const whose = memberId === undefined ? `name ${name}` : `member ${memberId}`
  const hour = hourOf(whose, memberId, now)
  if (knownDevice !== undefined) {
    const lane = line([purpose, 'device', whose, knownDevice], budgets.lane)
    return { lane, account: undefined, crowd: [], hour }
  }
  return {
    lane: line([purpose, 'name', blockOf(network), name], budgets.lane),
    account: line([purpose, 'account', whose], budgets.account),
    crowd: crowdOf(tried),
    hour,
  }
}

/**
 * The 256 addresses of IPv4 around one, which a single hand often has: together they have one budget for a name. IPv6 is
 * counted by /56 already. Source: identity.md, section 2.
 */
const blockOf = (network: string): string => network.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1.0/24')

/** The counters of a network, with those of `name` once it is known. */
export function crowdOf(
  tried: Pick<Try, 'purpose' | 'network' | 'shared'> & Partial<Pick<Try, 'name' | 'numberBlock'>>,
): readonly Line[] {
  const { purpose, network, shared, name, numberBlock } = tried
  const times = shared ? SHARED_TIMES : 1
  const crowd = [
    line([purpose, 'network', network], several(BUDGETS[purpose].network, times)),
    { ...line(['walk', network], several(WALK, times)), newNamesOnly: true },
  ]
  if (name === undefined) return crowd
  const neighbours = line(['neighbours', network, numberBlock ?? `name ${name}`], NEIGHBOURS)
  return [
    ...crowd,
    line([purpose, 'everywhere', String(partOf(name))], EVERYWHERE),
    { ...neighbours, newNamesOnly: true },
  ]
}

/** What a try from a crowd costs: so many bits of work, or a wait where no script runs. */
export type Price = { readonly bits: number; readonly waitSeconds: number }

const CROWDED: Price = { bits: 14, waitSeconds: 10 }
/** For whoever comes with a ticket that was used. */
export const HIGHEST_PRICE: Price = { bits: 16, waitSeconds: 30 }

/** `counters` are those of `crowd` that there are, in any order. Never a refusal: very many share one address. */
export function priceOf(
  crowd: readonly Line[],
  counters: ReadonlyMap<string, Counter>,
  now: Instant,
): Price | undefined {
  const over = crowd.filter(({ key, budget }) => {
    const counter = counters.get(key)
    return counter !== undefined && counter.endsAt > now && counter.count >= budget.limit
  })
  if (over.some(({ newNamesOnly }) => newNamesOnly)) return HIGHEST_PRICE
  return over.length > 0 ? CROWDED : undefined
}

export type Verdict =
  | { readonly kind: 'go' }
  /** The same work as ever, and the answer is no. */
  | { readonly kind: 'pretend' }
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number }

/** What becomes of a try that was counted. */
export function verdictOf(
  plan: Plan,
  { lane, account }: { readonly lane: Counter; readonly account: Counter | undefined },
  now: Instant,
): Verdict {
  if (!lane.admitted) {
    const waitMs = (lane.blockedUntil ?? now) - now
    return { kind: 'wait', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) }
  }
  const isExhausted =
    plan.account !== undefined && account !== undefined && account.count > plan.account.budget.limit
  return isExhausted ? { kind: 'pretend' } : { kind: 'go' }
}

const line = (parts: readonly string[], budget: Budget): Line => ({
  key: parts.join('\0'),
  budget,
  newNamesOnly: false,
})

const several = (budget: Budget, times: number): Budget => ({
  ...budget,
  limit: budget.limit * times,
})

function hourOf(whose: string, memberId: bigint | undefined, now: Instant): Plan['hour'] {
  const begun = Math.floor(now / HOUR.windowMs)
  return {
    ...line(['hour', String(begun), whose], HOUR),
    endsAt: instant((begun + 1) * HOUR.windowMs),
    memberId: memberId ?? 0n,
  }
}

/** Spreads names evenly; who chooses names to fill one part has to choose them all alike. */
function partOf(name: string): number {
  let sum = 0
  for (let index = 0; index < name.length; index += 1)
    sum = (Math.imul(sum, 31) + name.charCodeAt(index)) >>> 0
  return sum % PARTS_OF_EVERYWHERE
}
