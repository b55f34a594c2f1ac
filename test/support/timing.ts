import fc from 'fast-check'
import { expect } from 'vitest'
import { openPglite, openPostgres } from '#platform/db'
import { emptyServerDatabase } from '#test/databases'
import { difference, isToldApart, quicker } from '#test/rank-test'
import { type Answered, type Form, type Site, site } from '#test/sign-in-site'

const SAMPLES = 200
const TRIES = 3
const LEAK_MS = 2
const LEAKY = 'with a leak'

/** A form of one class, how it must be answered, and what to keep of the answer. */
export type Timed = {
  readonly url: string
  readonly form: Form
  readonly cookie?: string | undefined
  /** One that nobody used before, unless given. */
  readonly network?: string
  readonly status: number
  readonly keep?: (answer: Answered) => void
}

export type Comparison = {
  readonly where: Site
  /** What each class of request sends in its nth round of 200. */
  readonly classes: Readonly<Record<string, (round: number) => Timed>>
  /** Each class, and the one whose times its own must not be told from. */
  readonly pairs: Readonly<Record<string, string>>
  /** The class that is sent once more with a leak of 2 ms, which has to be seen. */
  readonly leaky: string
  /** Before the samples of a try. */
  readonly begin?: () => Promise<void>
  /** After each round. */
  readonly after?: () => void | Promise<void>
}

/**
 * What can be told apart by its time in each of three tries with fresh samples: nothing, if one try finds nothing
 * and sees the leak. Every class is sent once a round, in another order each time; what is done after an answer is
 * over before the next.
 */
export async function toldApart(comparison: Comparison): Promise<readonly string[]> {
  const failures: string[] = []
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await comparison.begin?.()
    const times = await sample(comparison)
    const compare = (one: string, other: string) =>
      difference(quicker(times.get(one) ?? []), quicker(times.get(other) ?? []))
    const apart = Object.entries(comparison.pairs)
      .map(([one, other]) => ({ name: `${one} and ${other}`, ...compare(one, other) }))
      .filter(isToldApart)
      .map(({ name, z, medianMs }) => `${name}: ${medianMs} ms, z ${z}`)
    const leak = compare(comparison.leaky, LEAKY)
    if (!isToldApart(leak)) apart.push(`the leak was missed: ${leak.medianMs} ms, z ${leak.z}`)
    if (apart.length === 0) return []
    failures.push(`try ${attempt}: ${apart.join('; ')}`)
  }
  return failures
}

async function sample({ where, classes, leaky, after }: Comparison) {
  const send = sender(where)
  const names = [...Object.keys(classes), LEAKY]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  const orders = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), {
    seed: 20261122,
    numRuns: SAMPLES,
  })
  for (const [round, order] of orders.entries()) {
    for (const name of order) {
      const timed = classes[name === LEAKY ? leaky : name]?.(round)
      if (timed === undefined) throw new Error(name)
      times.get(name)?.push(await send(timed, name === LEAKY ? LEAK_MS : 0))
    }
    await after?.()
  }
  return times
}

let networks = 0
/** Each in another neighbourhood: whole neighbourhoods are counted too. */
const freshNetwork = (): string => {
  networks += 1
  return `10.${networks & 255}.${(networks >> 8) & 255}.${(networks >> 16) & 255}`
}

/** Sends a form and answers the milliseconds until its answer, or as many more as leak. */
export const sender =
  (where: Site) =>
  async (timed: Timed, leakMs = 0): Promise<number> => {
    const { url, form, cookie = '', network = freshNetwork(), status, keep } = timed
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie,
    }
    const payload = new URLSearchParams(form).toString()
    const began = performance.now()
    const answer = await where.app.inject({
      ...{ method: 'POST', url, remoteAddress: network, headers, payload },
    })
    const leaksUntil = performance.now() + leakMs
    while (performance.now() < leaksUntil);
    const ms = performance.now() - began
    expect(answer.statusCode, `${url} ${payload.slice(0, 80)}`).toBe(status)
    keep?.(answer)
    await where.idle()
    return ms
  }

/** A site on the database that a real one has: PostgreSQL, or the embedded one where there is none. */
export async function timedSite(): Promise<{ where: Site; close: () => Promise<void> }> {
  const owner = process.env.PAYUNG_TEST_PG
  const server = owner === undefined ? undefined : await emptyServerDatabase(owner)
  const database =
    server === undefined
      ? await openPglite(undefined)
      : openPostgres({ url: server.url, connections: 4 })
  await database.migrate()
  const where = await site(database)
  const close = async () => {
    await where.app.close()
    await database.close()
    await server?.drop()
  }
  return { where, close }
}
