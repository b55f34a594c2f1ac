import { clientOf } from './client.ts'
import { openLoop } from './open-loop.ts'
import type { Person } from './person.ts'

export type DashboardsTask = {
  readonly url: string
  /** Each signed in. */
  readonly people: readonly Person[]
  readonly perSecond: number
  readonly forMs: number
}

/** How long each took from the moment it was due, in milliseconds, and how many were not answered with the page. */
export type DashboardTimes = { readonly timesMs: readonly number[]; readonly unanswered: number }

/** Opens dashboards of signed-in members, in turn, at an even pace. */
export async function dashboardsFor(task: DashboardsTask): Promise<DashboardTimes> {
  const client = clientOf(task.url)
  const timesMs: number[] = []
  let unanswered = 0
  await openLoop(task, async (turn, dueAt) => {
    const person = task.people[turn % task.people.length]
    if (person === undefined) throw new Error('nobody whose dashboard to open')
    const { status } = await client({
      path: '/home',
      network: person.network,
      cookie: `${person.session}; ${person.device}`,
    })
    timesMs.push(performance.now() - dueAt)
    if (status !== 200) unanswered += 1
  })
  return { timesMs, unanswered }
}
