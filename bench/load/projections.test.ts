import { expect, test } from 'vitest'
import { projectionsFor } from './projections.ts'

test('projections are made, timed, and the memory of the process is read', async () => {
  const pace = await projectionsFor({ count: 3, isExplained: true, warmUp: 1 })
  expect(pace.cpuSeconds).toBeGreaterThan(0)
  expect(pace.seconds).toBeGreaterThan(0)
  expect(pace.residentBefore).toBeGreaterThan(10_000_000) // no Node fits into 10 MB
  expect(pace.residentAfter).toBeGreaterThan(10_000_000)
})
