import { describe, expect, test } from 'vitest'
import { type Kpj, localDate, month, rupiah } from '#values'
import type { Employment } from './employment.ts'
import { dueOn, lastTwelveMonths } from './months.ts'
import type { Posting } from './posting.ts'

const today = localDate('2026-11-22') // a Sunday; October was due on Monday 16 November
const kpj = '21045678901' as Kpj

const work = (facts: Partial<Employment> = {}): Employment => ({
  kpj,
  employerNumber: '12000345',
  employerName: 'PT Sinar Cakra Boga',
  startedOn: localDate('2015-03-01'),
  endedOn: undefined,
  segment: 'wage-earner',
  ...facts,
})

const paid = (of: string, depositedOn: string, facts: Partial<Posting> = {}): Posting => ({
  postingId: 1n,
  month: month(of),
  kpj,
  employerNumber: '12000345',
  employerName: 'PT Sinar Cakra Boga',
  segment: 'wage-earner',
  status: 'active',
  depositedOn: localDate(depositedOn),
  recordedOn: localDate(depositedOn),
  revision: 0,
  reversal: false,
  wage: rupiah(5_000_000n),
  backPay: rupiah(0n),
  jkk: rupiah(27_000n),
  jkm: rupiah(15_000n),
  jhtEmployer: rupiah(185_000n),
  jhtWorker: rupiah(100_000n),
  jpEmployer: rupiah(100_000n),
  jpWorker: rupiah(50_000n),
  ...facts,
})

const stateOf = (of: string, employments: readonly Employment[], postings: readonly Posting[]) =>
  lastTwelveMonths({ today, employments, postings }).find((one) => one.month === of)?.state

test('a contribution is due on the 15th of the next month, or the next working day', () => {
  expect(dueOn(month('2026-03'), 'wage-earner')).toBe('2026-04-15') // a Wednesday
  expect(dueOn(month('2026-07'), 'wage-earner')).toBe('2026-08-18') // Saturday, and Monday is a holiday
  expect(dueOn(month('2026-10'), 'construction')).toBe('2026-11-16') // 15 November is a Sunday
  expect(dueOn(month('2026-12'), 'wage-earner')).toBe('2027-01-15')
})

test('the self-employed owe on the 15th of the month itself, migrants on no day of a month', () => {
  expect(dueOn(month('2026-10'), 'self-employed')).toBe('2026-10-15')
  expect(dueOn(month('2026-11'), 'self-employed')).toBe('2026-11-16') // a Sunday
  expect(dueOn(month('2026-11'), 'migrant')).toBeUndefined()
})

test('twelve months are shown, the current one last', () => {
  const months = lastTwelveMonths({ today, employments: [], postings: [] })
  expect(months.map((one) => one.month)).toEqual([
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ])
  expect(new Set(months.map((one) => one.state))).toEqual(new Set(['no-employment']))
})

describe('a month is', () => {
  const reversed = [
    paid('2026-06', '2026-07-10'),
    paid('2026-06', '2026-07-10', { revision: 1, reversal: true }),
  ]
  const table: readonly [string, string, readonly Employment[], readonly Posting[], string][] = [
    ['recorded on its due date', '2026-10', [work()], [paid('2026-10', '2026-11-16')], 'recorded'],
    ['late a day after it', '2026-10', [work()], [paid('2026-10', '2026-11-17')], 'deposited-late'],
    [
      'in time when the first of two deposits was',
      '2026-05',
      [work()],
      [paid('2026-05', '2026-09-01'), paid('2026-05', '2026-06-15')],
      'recorded',
    ],
    ['not recorded once the due date has passed', '2026-10', [work()], [], 'not-recorded'],
    ['not yet due before', '2026-11', [work()], [], 'not-yet-due'],
    [
      'recorded though reported before it was due',
      '2026-11',
      [work()],
      [paid('2026-11', '2026-11-20')],
      'recorded',
    ],
    [
      'outside any employment before the first day',
      '2026-02',
      [work({ startedOn: localDate('2026-03-31') })],
      [],
      'no-employment',
    ],
    [
      'within it in the month of the first day',
      '2026-03',
      [work({ startedOn: localDate('2026-03-31') })],
      [],
      'not-recorded',
    ],
    [
      'within it in the month of the last day',
      '2026-03',
      [work({ endedOn: localDate('2026-03-01') })],
      [],
      'not-recorded',
    ],
    [
      'outside it after the last day',
      '2026-04',
      [work({ endedOn: localDate('2026-03-31') })],
      [],
      'no-employment',
    ],
    [
      'recorded even after the last day, when somebody paid',
      '2026-04',
      [work({ endedOn: localDate('2026-03-31') })],
      [paid('2026-04', '2026-05-10')],
      'recorded',
    ],
    [
      'recorded on unpaid leave, however late the report came',
      '2026-06',
      [work()],
      [paid('2026-06', '2026-09-30', { status: 'unpaid-leave', wage: rupiah(0n) })],
      'recorded',
    ],
    ['not recorded when its posting was undone', '2026-06', [work()], reversed, 'not-recorded'],
    [
      'recorded when the undone posting was replaced',
      '2026-06',
      [work()],
      [...reversed, paid('2026-06', '2026-07-10', { revision: 2 })],
      'recorded',
    ],
    [
      'not recorded when one of two employers did not pay',
      '2026-06',
      [work(), work({ employerNumber: '12000999' })],
      [paid('2026-06', '2026-07-10')],
      'not-recorded',
    ],
    [
      'late for the self-employed who paid in the next month',
      '2026-10',
      [work({ segment: 'self-employed', employerNumber: '' })],
      [paid('2026-10', '2026-11-02', { segment: 'self-employed', employerNumber: '' })],
      'deposited-late',
    ],
    [
      'not recorded for the self-employed from the 16th of the month on',
      '2026-11',
      [work({ segment: 'self-employed', employerNumber: '' })],
      [],
      'not-recorded',
    ],
    [
      'without a due date for migrants',
      '2026-06',
      [work({ segment: 'migrant' })],
      [],
      'no-due-date',
    ],
    [
      'once in the grid for two stretches with the same employer',
      '2026-06',
      [work({ endedOn: localDate('2026-06-10') }), work({ startedOn: localDate('2026-06-20') })],
      [],
      'not-recorded',
    ],
  ]
  test.each(table)('%s', (_, of, employments, postings, state) => {
    expect(stateOf(of, employments, postings)).toBe(state)
  })
})

test('a month of two employers tells each part, the one to look at first', () => {
  const months = lastTwelveMonths({
    today,
    employments: [work(), work({ employerNumber: '12000999', employerName: 'CV Tirta' })],
    postings: [paid('2026-06', '2026-07-20')],
  })
  expect(months.find((one) => one.month === '2026-06')?.parts).toEqual([
    {
      employerNumber: '12000999',
      employerName: 'CV Tirta',
      state: 'not-recorded',
      dueOn: '2026-07-15',
      depositedOn: undefined,
    },
    {
      employerNumber: '12000345',
      employerName: 'PT Sinar Cakra Boga',
      state: 'deposited-late',
      dueOn: '2026-07-15',
      depositedOn: '2026-07-20',
    },
  ])
})
