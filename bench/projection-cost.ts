import { BUDGETS, type Measured } from './budgets.ts'
import type { Person } from './load/person.ts'
import type { ProjectionsPace } from './load/projections.ts'
import type { Bench } from './measure.ts'
import { median } from './statistics.ts'
import { startWorker, type Worker } from './worker.ts'

/** Few enough that they do not wait for each other. */
const DASHBOARDS_PER_SECOND = 20
const EXPLAINED_A_ROUND = 300
const WARM_UP = 20_000

/**
 * Processor time of one 40-year JHT and JP projection with its reasons ÷ that of one dashboard (server and database),
 * the median over rounds in which the two take turns to be first; then many projections without reasons, which are to
 * leave the memory as it was. Both are the calculations that the simulators and `payung law` run.
 */
export async function measureProjections(
  bench: Bench,
  readers: readonly Person[],
): Promise<readonly Measured[]> {
  const workers = { clock: startWorker(), sums: startWorker() }
  try {
    const entry = { url: bench.site.url, password: bench.password, people: readers }
    const tools = { ...bench, ...workers, people: await workers.clock.run('signInOnce', entry) }
    const ratios: number[] = []
    for (let number = 1; number <= bench.extent.rounds; number += 1) {
      const { projection, dashboard } = await oneRound(tools, number % 2 === 0)
      ratios.push(projection / dashboard)
      bench.say(
        `projections ${number}/${bench.extent.rounds}: ${milliseconds(projection)} of processor, ` +
          `a dashboard ${milliseconds(dashboard)}`,
      )
    }
    const many = await manyWithoutReasons(tools)
    return [
      { ...BUDGETS.projectionPerDashboard, value: median(ratios) },
      { ...BUDGETS.projectionMemory, value: many.residentAfter / many.residentBefore },
    ]
  } finally {
    workers.clock.stop()
    workers.sums.stop()
  }
}

type Tools = Bench & {
  readonly clock: Worker
  readonly sums: Worker
  readonly people: readonly Person[]
}

async function oneRound(tools: Tools, dashboardFirst: boolean) {
  if (!dashboardFirst) {
    const projection = await costOfProjection(tools)
    return { projection, dashboard: await costOfDashboard(tools) }
  }
  const dashboard = await costOfDashboard(tools)
  return { projection: await costOfProjection(tools), dashboard }
}

async function costOfProjection({ site, sums }: Tools): Promise<number> {
  await site.untilQuiet()
  const task = { count: EXPLAINED_A_ROUND, isExplained: true, warmUp: EXPLAINED_A_ROUND }
  const { cpuSeconds } = await sums.run('projections', task)
  return cpuSeconds / task.count
}

async function costOfDashboard({ site, clock, people, extent }: Tools): Promise<number> {
  await site.untilQuiet()
  const before = site.cpuSeconds()
  const { timesMs, unanswered } = await clock.run('dashboards', {
    ...{ url: site.url, people, perSecond: DASHBOARDS_PER_SECOND, forMs: extent.roundMs },
  })
  if (unanswered > 0) throw new Error(`${unanswered} dashboards failed`)
  return (site.cpuSeconds() - before) / timesMs.length
}

async function manyWithoutReasons({ site, sums, extent, say }: Tools): Promise<ProjectionsPace> {
  await site.untilQuiet()
  const task = { count: extent.projections, isExplained: false, warmUp: WARM_UP }
  const pace = await sums.run('projections', task)
  say(
    `${task.count.toLocaleString('en')} projections without reasons: ${pace.seconds.toFixed(1)} s, ` +
      `${pace.cpuSeconds.toFixed(1)} s of processor; resident memory ` +
      `${megabytes(pace.residentBefore)} before, ${megabytes(pace.residentAfter)} after`,
  )
  return pace
}

const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(2)} ms`
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
