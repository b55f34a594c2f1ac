import { BUDGETS, type Measured } from './budgets.ts'
import type { DashboardTimes } from './load/dashboards.ts'
import type { Person } from './load/person.ts'
import type { Storm, Tally } from './load/storm.ts'
import type { Bench } from './measure.ts'
import { median, percentile } from './statistics.ts'
import { startWorker, type Worker } from './worker.ts'

/** Sign-ins arrive at so many times what the machine can hash. */
const TIMES_THE_LIMIT = 4
/**
 * Dashboards for each password that the machine can hash: about the same share of any machine, of a busy one too, and
 * little enough that without a storm they do not wait for each other.
 */
const DASHBOARDS_A_HASH = 0.25
const WARM_UP_MS = 4000

export type StormPeople = {
  readonly known: readonly Person[]
  readonly newcomers: readonly Person[]
  readonly readers: readonly Person[]
}

type Round = {
  readonly calm: DashboardTimes
  readonly stormy: DashboardTimes
  readonly storm: Storm
}

/**
 * The dashboard's 99th percentile during a storm of sign-ins ÷ that without, the median over rounds; how many known
 * devices were let in; and server errors other than 503 with Retry-After.
 *
 * Dashboards are asked for at the same pace in both halves, each timed from the moment it was due, by a process that
 * does nothing else. Before each half the server comes to rest, and tries are forgotten as they are after a quarter of
 * an hour: otherwise the brake on stolen passwords would turn later storms away before they reach a hash.
 */
export async function measureStorm(
  bench: Bench,
  { known, newcomers, readers }: StormPeople,
  hashesPerSecond: number,
): Promise<readonly Measured[]> {
  const workers = { gusts: startWorker(), clock: startWorker() }
  try {
    const entry = { url: bench.site.url, password: bench.password }
    const people = {
      known: await workers.gusts.run('signInOnce', { ...entry, people: known }),
      readers: await workers.gusts.run('signInOnce', { ...entry, people: readers }),
      newcomers,
    }
    const tools = { ...bench, ...workers, people, hashesPerSecond }
    // No server meets its first crowd in its first minute: one that is not counted comes before.
    await oneRound({ ...tools, extent: { ...bench.extent, stormMs: WARM_UP_MS } })
    const rounds: Round[] = []
    for (let number = 1; number <= bench.extent.rounds; number += 1) {
      const round = await oneRound(tools)
      rounds.push(round)
      bench.say(`storm ${number}/${bench.extent.rounds}: ${told(round)}`)
    }
    return summary(rounds)
  } finally {
    workers.gusts.stop()
    workers.clock.stop()
  }
}

type Tools = Bench & {
  readonly gusts: Worker
  readonly clock: Worker
  readonly people: StormPeople
  readonly hashesPerSecond: number
}

async function oneRound(tools: Tools): Promise<Round> {
  const { site, extent, password, gusts, people } = tools
  await site.untilQuiet()
  const calm = await dashboards(tools)
  if (calm.unanswered > 0) throw new Error(`${calm.unanswered} dashboards failed without a storm`)
  await site.forgetTries()
  await site.untilQuiet()
  const { known, newcomers } = people
  const [storm, stormy] = await Promise.all([
    gusts.run('storm', {
      ...{ url: site.url, known, newcomers, password },
      ...{ perSecond: TIMES_THE_LIMIT * tools.hashesPerSecond, forMs: extent.stormMs },
    }),
    dashboards(tools),
  ])
  return { calm, stormy, storm }
}

const dashboards = ({
  site,
  extent,
  clock,
  people,
  hashesPerSecond,
}: Tools): Promise<DashboardTimes> =>
  clock.run('dashboards', {
    url: site.url,
    people: people.readers,
    perSecond: DASHBOARDS_A_HASH * hashesPerSecond,
    forMs: extent.stormMs,
  })

const p99 = ({ timesMs }: DashboardTimes): number => percentile(timesMs, 99)
const triesIn = (tally: Tally): number =>
  Object.values(tally).reduce((sum, count) => sum + count, 0)

function summary(rounds: readonly Round[]): readonly Measured[] {
  const sumOf = (count: (round: Round) => number) =>
    rounds.reduce((sum, round) => sum + count(round), 0)
  const faults = sumOf(
    ({ storm, stormy }) =>
      storm.known.fault + storm.newcomers.fault + storm.strangers.fault + stormy.unanswered,
  )
  const admitted =
    sumOf(({ storm }) => storm.known.admitted) / sumOf(({ storm }) => triesIn(storm.known))
  return [
    {
      ...BUDGETS.stormDashboard,
      value: median(rounds.map(({ calm, stormy }) => p99(stormy) / p99(calm))),
    },
    { ...BUDGETS.stormKnownDevices, value: admitted },
    { ...BUDGETS.stormFaults, value: faults },
  ]
}

const told = ({ calm, stormy, storm }: Round): string =>
  [
    `p99 ${p99(calm).toFixed(1)} ms, in the storm ${p99(stormy).toFixed(1)} ms`,
    ...Object.entries(storm).map(([who, tally]) => `${who} ${tallied(tally)}`),
  ].join('; ')

const tallied = (tally: Tally): string =>
  Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')
