import { expect, test } from 'vitest'
import { createAllowance } from './allowance.ts'

function allowance() {
  let now = 0
  const { run } = createAllowance({ burst: 3, everyMs: 500, rest: 4, elapsed: () => now })
  /** How many of these, one after another, were done. */
  const done = async (who: string, times: number) => {
    let count = 0
    for (let n = 0; n < times; n += 1) count += (await run(who, async () => 1)) ?? 0
    return count
  }
  const wait = (ms: number) => {
    now += ms
  }
  return { run, done, wait }
}

test('a burst is allowed, then one more in each interval', async () => {
  const { done, wait } = allowance()
  expect(await done('a', 10)).toBe(3)
  wait(499)
  expect(await done('a', 10)).toBe(0)
  wait(1)
  expect(await done('a', 10)).toBe(1)
  wait(60_000)
  expect(await done('a', 10)).toBe(3)
})

test('who asks too often takes nothing from others, also while they are refused', async () => {
  const { done, wait } = allowance()
  await done('a', 1000)
  expect(await done('b', 10)).toBe(3)
  wait(500)
  expect(await done('a', 10)).toBe(1)
  expect(await done('b', 10)).toBe(1)
})

test('slow work leaves four fifths of the time to others', async () => {
  const { run, done, wait } = allowance()
  const slow = async () => {
    wait(1000)
    return 1
  }
  expect(await run('a', slow)).toBe(1)
  // 500 ms for itself and 4 times the 1000 ms, less the 1000 ms that have gone: 3500 ms until the burst is whole,
  // and 1000 of its 1500 ms have to be free for one more.
  wait(2499)
  expect(await done('a', 1)).toBe(0)
  wait(1)
  expect(await done('a', 9)).toBe(1)
})

test('nobody is served twice at once, and a fault ends the serving', async () => {
  const { run } = allowance()
  let finish: (value: number) => void = () => undefined
  const first = run('a', () => new Promise<number>((resolve) => (finish = resolve)))
  expect(await run('a', async () => 2)).toBeUndefined()
  expect(await run('b', async () => 3)).toBe(3)
  finish(1)
  expect(await first).toBe(1)
  await expect(run('a', () => Promise.reject(new Error('fault')))).rejects.toThrow('fault')
  expect(await run('a', async () => 4)).toBe(4)
})
