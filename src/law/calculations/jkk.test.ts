import { expect, test } from 'vitest'
import { runLaw } from '../command-line.ts'

const run = (input: object) =>
  runLaw(['jkk'], JSON.stringify({ accidentOn: '2024-01-01', wage: 1_000_000, ...input }))
const PARTIAL = 'partial-functional'

test('percentages are text in per cent or a whole number', () => {
  const half = (functionLossPercent: unknown) =>
    run({ outcome: PARTIAL, losses: [{ item: 'right-thumb', functionLossPercent }] })
  for (const right of ['50', '50.0', 50])
    expect(JSON.parse(half(right).out).result.total).toBe(6_000_000) // 50 % x 15 % x 80 x 1,000,000
  for (const wrong of ['101', 101, -1, 0.5, '50 %'])
    expect(half(wrong).err).toBe(
      'Field "losses[0].functionLossPercent" must be text in per cent like "5.51", from 0 to 100.\n',
    )
})

test('what an outcome needs is asked for by name', () => {
  expect(run({ outcome: 'temporary' })).toEqual({
    exit: 2,
    out: '',
    err: 'Field "monthsUnable" must be given where work is impossible for a time.\n',
  })
  expect(run({ outcome: PARTIAL }).err).toContain('Field "losses" must hold at least one loss')
  expect(run({ outcome: PARTIAL, losses: [{ item: 'right-thumb' }] })).toMatchObject({
    exit: 2,
    err: 'Field "losses[0].functionLossPercent" must be given for a loss of function.\n',
  })
  expect(run({ outcome: 'partial-anatomical', losses: [{ item: 'tail' }] }).err).toContain(
    'Field "losses[0].item" must be one of right-arm-from-shoulder,',
  )
})

test('a day before the law is refused before anything is asked for', () => {
  const { exit, out } = run({ accidentOn: '2015-06-30', outcome: 'temporary' })
  expect(exit).toBe(1)
  expect(JSON.parse(out).refusal).toMatchObject({
    kind: 'before-the-law',
    date: '2015-06-30',
    firstDate: '2015-07-01',
  })
})

test('a temporary disability of no months is nothing', () => {
  const { out } = run({ outcome: 'temporary', monthsUnable: 0 })
  expect(JSON.parse(out).result).toEqual({
    components: [{ name: 'temporary-disability', amount: 0 }],
    total: 0,
  })
})
