import { describe, expect, test } from 'vitest'
import { localDate, month, rupiah } from '#values'
import type { Simulator } from './everywhere/simulator.ts'
import { jhtSimulator } from './everywhere/simulators/jht.ts'
import { jhtWithdrawalSimulator } from './everywhere/simulators/jht-withdrawal.ts'
import { jkpSimulator } from './everywhere/simulators/jkp.ts'
import { fromRecord, type RecordFacts } from './record.ts'

const today = localDate('2026-11-22')
const FACTS: RecordFacts = {
  today,
  language: 'id',
  birthDate: localDate('1990-01-01'),
  report: {
    month: month('2026-10'),
    segment: 'wage-earner',
    employerName: 'PT Sinar Cakra Boga',
    wage: rupiah(6_200_000n),
    riskClass: 1,
    labourIntensive: undefined,
  },
  balance: {
    total: rupiah(48_213_750n),
    asOf: today,
    contributionsThisYear: rupiah(0n),
    unknownYears: [],
    unverifiedYears: [],
    reviewYears: [],
    numbers: [],
  },
  memberSince: localDate('2014-03-17'),
  covered: { from: month('2024-11'), through: month('2026-10'), count: 14 },
}

const valuesFor = (simulator: Simulator, changed: Partial<RecordFacts> = {}) =>
  Object.fromEntries(
    Object.entries(fromRecord(simulator, { ...FACTS, ...changed })).map(([name, { value }]) => [
      name,
      value,
    ]),
  )

describe('JKP', () => {
  test('gets the wage and the months of JKK, and the page says which months', () => {
    expect(valuesFor(jkpSimulator)).toEqual({
      lastWage: '6.200.000',
      contributionMonthsInLast24: '14',
    })
    expect(
      fromRecord(jkpSimulator, FACTS).contributionMonthsInLast24?.source.id.replaceAll(
        '\u00a0',
        ' ',
      ),
    ).toBe(
      'Dari catatan Anda: bulan dengan iuran JKK dari pemberi kerja, November 2024 sampai Oktober 2026',
    )
  })

  test('gets nothing where no employer reported: no months are not zero months', () => {
    const covered = { ...FACTS.covered, count: 0 }
    expect(valuesFor(jkpSimulator, { report: undefined, covered })).toEqual({})
    const driver = { ...FACTS.report, segment: 'self-employed' } as RecordFacts['report']
    expect(valuesFor(jkpSimulator, { report: driver, covered })).toEqual({})
  })
})

describe('JHT', () => {
  test('ends in the month of the 56th birthday, while that is ahead', () => {
    expect(valuesFor(jhtSimulator)).toMatchObject({ lastMonth: '2046-01', memberSince: '2014-03' })
    expect(valuesFor(jhtSimulator, { birthDate: localDate('1970-11-30') })).toMatchObject({
      lastMonth: '2026-11',
    })
    expect(valuesFor(jhtSimulator, { birthDate: localDate('1970-10-31') })).not.toHaveProperty(
      'lastMonth',
    )
  })

  test('is withdrawn with the dates of the record, and what it does not have stays open', () => {
    expect(valuesFor(jhtWithdrawalSimulator, { memberSince: undefined })).toEqual({
      birthDate: '1990-01-01',
    })
  })
})
