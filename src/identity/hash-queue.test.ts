import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createHashQueue } from './hash-queue.ts'
import { createPasswordHasher } from './password-hash.ts'

/** A queue whose work lasts until `finishOne` ends the oldest running piece, `expectedMs` later by its clock. */
function fakeQueue({ concurrency = 1, longestWaitMs = 40, expectedMs = 10 } = {}) {
  const running: (() => void)[] = []
  const started: string[] = []
  let time = 0
  const queue = createHashQueue({
    concurrency,
    longestWaitMs,
    expectedMs,
    elapsed: () => time,
  })
  const come = (name: string, network = 'a', known = false) =>
    queue.run({ network, known }, () => {
      started.push(name)
      return new Promise<string>((resolve) => running.push(() => resolve(name)))
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  async function finishOne(): Promise<void> {
    time += expectedMs
    running.shift()?.()
    await settle()
  }
  async function finishAll(): Promise<void> {
    while (running.length > 0) await finishOne()
  }
  return { queue, come, started, running, finishOne, finishAll, settle }
}

describe('the hash queue', () => {
  test('runs no more at once than there are processors', async () => {
    const { come, running, finishAll } = fakeQueue({ concurrency: 2 })
    const all = ['1', '2', '3', '4'].map((name) => come(name))
    expect(running).toHaveLength(2)
    await finishAll()
    expect(await Promise.all(all)).toEqual(
      ['1', '2', '3', '4'].map((value) => ({ ok: true, value })),
    )
  })

  test('refuses with a time to come back instead of letting them pile up', async () => {
    // 40 ms at 10 ms a hash: 4 places, of which strangers may fill 3.
    const { come, finishAll } = fakeQueue()
    const all = [1, 2, 3, 4, 5, 6].map((n) => come(`${n}`))
    expect(await all[4]).toEqual({ ok: false, refusal: { kind: 'busy', retryAfterSeconds: 1 } })
    expect(await all[5]).toMatchObject({ ok: false })
    await finishAll()
    expect((await Promise.all(all)).filter((result) => result.ok)).toHaveLength(4)
  })

  test('says how long: 450 waiting at 100 a second is 5 seconds', async () => {
    const { come, finishAll } = fakeQueue({ longestWaitMs: 6000 }) // 600 places, 450 for strangers
    const all = Array.from({ length: 452 }, (_, n) => come(`${n}`))
    expect(await all[451]).toEqual({ ok: false, refusal: { kind: 'busy', retryAfterSeconds: 5 } })
    await finishAll()
  })

  test('a known device gets a place when strangers have filled theirs, and goes first', async () => {
    const { come, started, finishAll } = fakeQueue()
    const strangers = ['s1', 's2', 's3', 's4', 's5'].map((name) => come(name))
    const member = come('member', 'b', true)
    expect(await strangers[4]).toMatchObject({ ok: false })
    await finishAll()
    expect(await member).toEqual({ ok: true, value: 'member' })
    expect(started).toEqual(['s1', 'member', 's2', 's3', 's4'])
  })

  test('a known device takes the place of a stranger when all are taken, and the others go on', async () => {
    // 4 places: three strangers, each of another network, and a known device have them.
    const { come, finishAll } = fakeQueue()
    const running = come('running', 'r')
    const strangers = ['s1', 's2', 's3'].map((name) => come(name, name))
    const known = ['k1', 'k2', 'k3'].map((name) => come(name, name, true))
    await finishAll()
    const admitted = (all: readonly Promise<{ readonly ok: boolean }>[]) =>
      Promise.all(all).then((results) => results.map(({ ok }) => ok))
    expect(await admitted([running, ...known])).toEqual([true, true, true, true])
    expect((await admitted(strangers)).filter(Boolean)).toHaveLength(1)
  })

  test('known devices do not shut strangers out: every fourth turn is theirs', async () => {
    const { come, started, finishAll } = fakeQueue({ longestWaitMs: 200 })
    const all = [come('first')]
    for (let n = 1; n <= 8; n += 1) all.push(come(`k${n}`, 'a', true))
    all.push(come('s1'), come('s2'))
    await finishAll()
    await Promise.all(all)
    expect(started.indexOf('s1')).toBeLessThanOrEqual(4)
    expect(started.indexOf('s2')).toBeLessThanOrEqual(8)
  })

  test('networks take turns: one with many waiting delays another by one turn', async () => {
    const { come, started, finishAll } = fakeQueue({ longestWaitMs: 200 })
    const flood = [1, 2, 3, 4, 5, 6].map((n) => come(`flood${n}`, 'flood'))
    const quiet = come('quiet', 'quiet')
    await finishAll()
    await Promise.all([...flood, quiet])
    expect(started.slice(0, 4)).toEqual(['flood1', 'flood2', 'quiet', 'flood3'])
  })

  test('a full room is shared: the newest of the longest line gives way to another network', async () => {
    const { come, finishAll } = fakeQueue()
    const flood = [1, 2, 3, 4].map((n) => come(`flood${n}`, 'flood'))
    const quiet = come('quiet', 'quiet')
    expect(await flood[3]).toMatchObject({ ok: false, refusal: { kind: 'busy' } })
    await finishAll()
    expect(await quiet).toEqual({ ok: true, value: 'quiet' })
  })

  test('a fault of the work reaches its caller and frees the place', async () => {
    const { queue, come, finishAll } = fakeQueue()
    const caller = { network: 'a', known: false }
    await expect(queue.run(caller, () => Promise.reject(new Error('no memory')))).rejects.toThrow(
      'no memory',
    )
    const next = come('next')
    await finishAll()
    expect(await next).toMatchObject({ ok: true })
  })

  test('stopping finishes who is inside and refuses who comes', async () => {
    const { queue, come, finishOne, settle } = fakeQueue()
    const inside = [come('running'), come('waiting')]
    let idle = false
    void queue.stop().then(() => {
      idle = true
    })
    expect(await come('late')).toMatchObject({ ok: false })
    await finishOne()
    expect(idle).toBe(false)
    await finishOne()
    await settle()
    expect(idle).toBe(true)
    expect(await Promise.all(inside)).toMatchObject([{ ok: true }, { ok: true }])
  })

  test('an idle queue stops at once', async () => {
    await fakeQueue().queue.stop()
  })

  test('whoever comes, everybody is answered once and the bounds hold', async () => {
    const arrivals = fc.array(
      fc.record({ network: fc.constantFrom('a', 'b', 'c'), known: fc.boolean(), ends: fc.nat(2) }),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 4 }), async (visits, concurrency) => {
        const { come, running, finishOne, finishAll, started } = fakeQueue({ concurrency })
        const answers: Promise<{ ok: boolean }>[] = []
        for (const { network, known, ends } of visits) {
          answers.push(come('x', network, known))
          expect(running.length).toBeLessThanOrEqual(concurrency)
          for (let n = 0; n < ends; n += 1) await finishOne()
        }
        await finishAll()
        const admitted = (await Promise.all(answers)).filter((answer) => answer.ok).length
        expect(admitted).toBe(started.length)
      }),
      { seed: 20261122, numRuns: 60 },
    )
  })

  test('with real hashes: 40 at once through two places, each answered rightly', async () => {
    const hasher = createPasswordHasher(() => ({ version: 1, secret: new Uint8Array(32).fill(7) }))
    const stored = await hasher.hash('payung-teduh-2026')
    const queue = createHashQueue({
      concurrency: 2,
      longestWaitMs: 60_000,
      expectedMs: 20,
      elapsed: () => performance.now(),
    })
    const passwords = Array.from({ length: 40 }, (_, n) => (n % 2 ? 'payung-teduh-2026' : 'wrong'))
    const answers = await Promise.all(
      passwords.map((password, n) =>
        queue.run({ network: `${n % 3}`, known: n % 5 === 0 }, () =>
          hasher.verify(password, stored),
        ),
      ),
    )
    expect(answers).toEqual(passwords.map((_, n) => ({ ok: true, value: n % 2 === 1 })))
    await queue.stop()
  })

  test('with real hashes: what cannot be done in time is refused at once', async () => {
    const hasher = createPasswordHasher(() => ({ version: 1, secret: new Uint8Array(32) }))
    const queue = createHashQueue({
      concurrency: 1,
      longestWaitMs: 20,
      expectedMs: 10,
      elapsed: () => performance.now(),
    })
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        queue.run({ network: 'a', known: false }, () => hasher.verify('x', undefined)),
      ),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(3) // one running, two waiting
  })
})
