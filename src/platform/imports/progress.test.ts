import { expect, test } from 'vitest'
import { instant } from '#values'
import { progressOn, progressText } from './progress.ts'

test('progress tells rows, rate, share of the file and time left', () => {
  const from = { rows: 0, bytes: 0 }
  // 120,000 rows in 10 s are 12,000 a second; 25 of 100 MB in 10 s leave 75 MB, 30 s
  expect(
    progressText({ rows: 120_000, bytes: 25_000_000, from, bytesInAll: 100_000_000, ms: 10_000 }),
  ).toBe('120,000 rows, 12,000 a second, 25 %, 30 s left')
})

test('a resumed import counts its rate from where it began again', () => {
  const from = { rows: 100_000, bytes: 50 }
  // 20,000 rows and 10 bytes in 2 s; 40 bytes are left: 8 s
  expect(progressText({ rows: 120_000, bytes: 60, from, bytesInAll: 100, ms: 2_000 })).toBe(
    '120,000 rows, 10,000 a second, 60 %, 8 s left',
  )
})

const told = (isTerminal: boolean, secondsApart: number) => {
  const lines: string[] = []
  const progress = progressOn((text) => lines.push(text), {
    isTerminal,
    start: instant(0),
    from: { rows: 0, bytes: 0 },
    bytes: 1_000_000,
  })
  for (let turn = 1; turn <= 4; turn += 1) {
    progress.reached(instant(turn * secondsApart * 1000), { rows: turn * 1000, bytes: turn * 1000 })
  }
  progress.end()
  return lines
}

test('a person sees one line that rewrites itself and is gone at the end', () => {
  const lines = told(true, 1)
  expect(lines).toHaveLength(5)
  expect(lines[0]).toBe('\r\u001b[K1,000 rows, 1,000 a second, 0 %, 16 min 39 s left')
  expect(lines[4]).toBe('\r\u001b[K')
})

test('a log gets a plain line twice a minute', () => {
  expect(told(false, 1)).toEqual([])
  expect(told(false, 20)).toEqual([
    '2,000 rows, 50 a second, 0 %, 5 h 32 min left\n',
    '4,000 rows, 50 a second, 0 %, 5 h 32 min left\n',
  ])
})
