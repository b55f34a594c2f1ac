import { expect, test } from 'vitest'
import { localDate, month, rupiah } from '#values'
import { jkkSimulator } from './everywhere/simulators/jkk.ts'
import { jkmSimulator } from './everywhere/simulators/jkm.ts'
import { jpSimulator } from './everywhere/simulators/jp.ts'
import { fromRecord, type RecordFacts } from './record.ts'

const months = (programme: 'jp' | 'jkm', count: number, lastMonth: string | undefined) => ({
  programme,
  months: count,
  lastMonth: lastMonth === undefined ? undefined : month(lastMonth),
  depositedThisYear: rupiah(0n),
})
const FACTS: RecordFacts = {
  today: localDate('2026-11-22'),
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
    total: rupiah(0n),
    asOf: localDate('2026-11-22'),
    contributionsThisYear: rupiah(0n),
    unknownYears: [],
    unverifiedYears: [],
    reviewYears: [],
    numbers: [],
  },
  programmes: [months('jp', 120, '2026-10'), months('jkm', 131, '2026-10')],
}

const values = (facts: RecordFacts, simulator = jpSimulator) =>
  Object.fromEntries(
    Object.entries(fromRecord(simulator, facts)).map(([name, { value }]) => [name, value]),
  )

test('birth date, wage and the months of JP come from the record, each with its source', () => {
  expect(values(FACTS)).toEqual({
    birthDate: '1990-01-15',
    wage: '6,200,000',
    contributionMonths: '120',
  })
  expect(fromRecord(jpSimulator, FACTS).contributionMonths?.source.en).toBe(
    'From your record: months of JP, up to October\u00a02026',
  )
})

test('each simulator is given the months of its own programme', () => {
  expect(values(FACTS, jkmSimulator)).toEqual({ contributionMonths: '131' })
  expect(values(FACTS, jkkSimulator)).toEqual({ wage: '6,200,000' })
})

test('where this month is recorded already, the first that counts is the next', () => {
  const programmes = [months('jp', 121, '2026-11')]
  expect(values({ ...FACTS, programmes })).toMatchObject({
    contributionMonths: '121',
    from: '2026-12',
  })
})

test('where the record is silent nothing is filled in', () => {
  const silent = { ...FACTS, report: undefined, programmes: [months('jp', 0, undefined)] }
  expect(values(silent)).toEqual({ birthDate: '1990-01-15' })
})
