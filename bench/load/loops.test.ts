import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { closedLoop } from './closed-loop.ts'
import { openLoop } from './open-loop.ts'

test('a closed loop always has as many under way as it was told, and no more', async () => {
  let running = 0
  const seen = new Set<number>()
  const turns: number[] = []
  const pace = await closedLoop({ concurrency: 3, forMs: 100 }, async (turn) => {
    turns.push(turn)
    running += 1
    seen.add(running)
    await pause(5)
    running -= 1
  })
  expect(Math.max(...seen)).toBe(3)
  expect(running).toBe(0)
  expect(turns).toEqual(Array.from({ length: pace.inAll }, (_, turn) => turn))
})

test('what a closed loop finishes too late is not part of its pace', async () => {
  const pace = await closedLoop({ concurrency: 4, forMs: 50 }, async () => {
    await pause(200)
  })
  expect(pace).toEqual({ perSecond: 0, inAll: 4 })
})

test('an open loop begins its turns whether or not earlier ones are finished', async () => {
  const due: number[] = []
  let finish = () => {}
  const lastBegun = new Promise<void>((resolve) => {
    finish = resolve
  })
  await openLoop({ perSecond: 100, forMs: 200 }, async (turn, dueAt) => {
    due.push(dueAt)
    if (turn === 19) finish()
    await lastBegun // none is finished before all are begun
  })
  expect(due).toHaveLength(20) // 100 a second for 0.2 s
  expect((due[19] ?? 0) - (due[0] ?? 0)).toBeCloseTo(190, 6) // 19 times 10 ms
})

test('an open loop waits for the last', async () => {
  let finished = 0
  await openLoop({ perSecond: 100, forMs: 50 }, async () => {
    await pause(100)
    finished += 1
  })
  expect(finished).toBe(5)
})
