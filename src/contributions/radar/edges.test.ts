import { describe, expect, test } from 'vitest'
import { localDate, month, parseKpj, rupiah } from '#values'
import type { Employment } from '../employment.ts'
import { dueOn } from '../months.ts'
import { employerGrids } from './employer-grid.ts'
import { fingerprintOf } from './fingerprint.ts'
import { lookAgainOn } from './look-again.ts'
import { radarOf } from './radar.ts'
import type { JudgedPosting } from './radar-record.ts'

const kpj = parseKpj('10000000001') ?? raise()
function raise(): never {
  throw new Error('no KPJ')
}
const today = localDate('2026-11-22')
const zero = rupiah(0n)
const employment = (startedOn: string, endedOn?: string): Employment => ({
  ...{ kpj, employerNumber: 'E1', employerName: 'PT Satu', segment: 'wage-earner' },
  startedOn: localDate(startedOn),
  endedOn: endedOn === undefined ? undefined : localDate(endedOn),
})
const posting = (at: string, depositedOn: string, recordedOn = depositedOn): JudgedPosting => ({
  ...{ kpj, employerNumber: 'E1', employerName: 'PT Satu', segment: 'wage-earner' },
  ...{ postingId: 1n, importId: 1n, revision: 0, reversal: false, status: 'unpaid-leave' },
  ...{ month: month(at), depositedOn: localDate(depositedOn), recordedOn: localDate(recordedOn) },
  ...{ wage: zero, backPay: zero, jkk: zero, jkm: zero, jhtEmployer: zero, jhtWorker: zero },
  ...{ jpEmployer: zero, jpWorker: zero, province: '31', employerSize: 'medium', riskClass: 1 },
  ...{ labourIntensive: false, startedOn: localDate('2026-01-01'), endedOn: undefined },
})
const look = (postings: readonly JudgedPosting[], employments: readonly Employment[]) =>
  radarOf({ birthDate: localDate('1990-01-01'), idKind: 'nik', postings, employments }, today)
const monthsOf = (postings: readonly JudgedPosting[], employments: readonly Employment[]) =>
  employerGrids({ today, employments, postings, findings: [] }).flatMap(({ years }) =>
    years.flatMap(({ months }) => months.map((one) => `${one.month} ${one.state}`)),
  )

describe('the end of the calendar', () => {
  test('stops nothing: its last month is never due, its last days are counted', () => {
    expect(dueOn(month('2999-12'), 'wage-earner')).toBeUndefined()
    const found = look([posting('2999-12', '2999-12-10', '2999-12-31')], [employment('2999-12-01')])
    expect(found.map(({ kind }) => kind)).toEqual(['recorded-late'])
  })
})

describe('the grid', () => {
  test('runs to today; later months are there only where they were paid', () => {
    const squares = monthsOf([posting('2990-01', '2990-02-10')], [employment('2026-09-01')])
    expect(squares).toHaveLength(4)
    expect(squares[0]).toBe('2990-01 recorded')
    expect(squares.at(-1)).toBe('2026-11 not-yet-due')
  })

  test('months before the law are not called months without work', () => {
    expect(monthsOf([], [employment('2015-05-01', '2015-06-30')])).toEqual([
      '2015-05 not-judged',
      '2015-06 not-judged',
    ])
  })
})

test('the same fault in two months, or at two employers, is two findings', () => {
  const evidence = { kind: 'overlap', endedOn: today } as const
  const sightings = [{ evidence, amount: zero, money: { insurance: zero, jht: zero, jp: zero } }]
  const at = (of: string, employerNumber: string) =>
    fingerprintOf({ kpj, employerNumber, month: month(of), kind: 'overlap', sightings })
  expect(new Set([at('2026-01', 'E1'), at('2026-02', 'E1'), at('2026-01', 'E2')]).size).toBe(3)
  expect(at('2026-01', 'E1')).toBe(at('2026-01', 'E1'))
})

test('an employment that only begins later is looked at when its first month is due', () => {
  expect(lookAgainOn([employment('2027-06-01')], today)).toBe('2027-07-16') // due on the 15th
  expect(lookAgainOn([employment('2020-01-01', '2025-01-31')], today)).toBeUndefined()
  expect(lookAgainOn([employment('2020-01-01')], today)).toBe('2026-12-16')
})
