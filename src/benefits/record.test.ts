import { describe, expect, test } from 'vitest'
import { localDate, month, rupiah } from '#values'
import type { Simulator } from './everywhere/simulator.ts'
import { jhtSimulator } from './everywhere/simulators/jht.ts'
import { jhtWithdrawalSimulator } from './everywhere/simulators/jht-withdrawal.ts'
import { jkkSimulator } from './everywhere/simulators/jkk.ts'
import { jkmSimulator } from './everywhere/simulators/jkm.ts'
import { jkpSimulator } from './everywhere/simulators/jkp.ts'
import { jpSimulator } from './everywhere/simulators/jp.ts'
import { fromRecord, type RecordFacts } from './record.ts'

const months = (programme: 'jp' | 'jkm', count: number, lastMonth: string | undefined) => ({
  programme,
  months: count,
  lastMonth: lastMonth === undefined ? undefined : month(lastMonth),
  depositedThisYear: rupiah(0n),
})
const today = localDate('2026-11-22')
const FACTS: RecordFacts = {
  today,
  language: 'en',
  birthDate: localDate('1990-01-15'),
  report: {
    month: month('2026-10'),
    segment: 'wage-earner',
    employerName: 'PT Sinar Cakra Boga',
    wage: rupiah(6_200_000n),
    riskClass: 2,
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
  programmes: [months('jp', 120, '2026-10'), months('jkm', 131, '2026-10')],
  membership: { kind: 'active', since: month('2014-03') },
  covered: { from: month('2024-11'), through: month('2026-10'), count: 14 },
}

const values = (simulator: Simulator, changed: Partial<RecordFacts> = {}) =>
  Object.fromEntries(
    Object.entries(fromRecord(simulator, { ...FACTS, ...changed })).map(([name, { value }]) => [
      name,
      value,
    ]),
  )

describe('JP, JKM and JKK', () => {
  test('birth date, wage and the months of JP come from the record, each with its source', () => {
    expect(values(jpSimulator)).toEqual({
      birthDate: '1990-01-15',
      wage: '6,200,000',
      contributionMonths: '120',
    })
    expect(fromRecord(jpSimulator, FACTS).contributionMonths?.source.en).toBe(
      'From your record: months of JP, up to October\u00a02026',
    )
  })

  test('each simulator is given the months of its own programme', () => {
    expect(values(jkmSimulator)).toEqual({ contributionMonths: '131' })
    expect(values(jkkSimulator)).toEqual({ wage: '6,200,000' })
  })

  test('where this month is recorded already, the first that counts is the next', () => {
    expect(values(jpSimulator, { programmes: [months('jp', 121, '2026-11')] })).toMatchObject({
      contributionMonths: '121',
      from: '2026-12',
    })
  })

  test('where the record is silent nothing is filled in', () => {
    const silent = { report: undefined, programmes: [months('jp', 0, undefined)] }
    expect(values(jpSimulator, silent)).toEqual({ birthDate: '1990-01-15' })
  })
})

describe('JKP', () => {
  test('gets the wage and the months of JKK, and the page says which months', () => {
    expect(values(jkpSimulator, { language: 'id' })).toEqual({
      lastWage: '6.200.000',
      contributionMonthsInLast24: '14',
    })
    const { contributionMonthsInLast24 } = fromRecord(jkpSimulator, FACTS)
    expect(contributionMonthsInLast24?.source.id.replaceAll('\u00a0', ' ')).toBe(
      'Dari catatan Anda: bulan dengan iuran JKK dari pemberi kerja, November 2024 sampai Oktober 2026',
    )
  })

  test('gets nothing where no employer reported: no months are not zero months', () => {
    const covered = { ...FACTS.covered, count: 0 }
    expect(values(jkpSimulator, { report: undefined, covered })).toEqual({})
    const driver = { ...FACTS.report, segment: 'self-employed' } as RecordFacts['report']
    expect(values(jkpSimulator, { report: driver, covered })).toEqual({})
  })
})

describe('JHT', () => {
  test('ends in the month of the 56th birthday, while that is ahead', () => {
    expect(values(jhtSimulator)).toMatchObject({ lastMonth: '2046-01', memberSince: '2014-03' })
    expect(values(jhtSimulator, { birthDate: localDate('1970-11-30') })).toMatchObject({
      lastMonth: '2026-11',
    })
    expect(values(jhtSimulator, { birthDate: localDate('1970-10-31') })).not.toHaveProperty(
      'lastMonth',
    )
  })

  test('is withdrawn with the dates of the record, and what it does not have stays open', () => {
    expect(values(jhtWithdrawalSimulator, { membership: { kind: 'none' } })).toEqual({
      birthDate: '1990-01-15',
    })
  })
})
