import { expect, test } from 'vitest'
import { type Kpj, localDate, month, rupiah } from '#values'
import { firstShownYear, historyRows, totalsOf, yearHistory } from './history.ts'
import type { Posting } from './posting.ts'

const paid = (of: string, facts: Partial<Posting> = {}): Posting => ({
  postingId: 1n,
  month: month(of),
  kpj: '21045678901' as Kpj,
  employerNumber: '12000345',
  employerName: 'PT Sinar Cakra Boga',
  segment: 'wage-earner',
  status: 'active',
  depositedOn: localDate('2026-06-10'),
  recordedOn: localDate('2026-06-12'),
  revision: 0,
  reversal: false,
  wage: rupiah(5_000_000n),
  backPay: rupiah(200_000n),
  jkk: rupiah(27_000n),
  jkm: rupiah(15_000n),
  jhtEmployer: rupiah(185_000n),
  jhtWorker: rupiah(100_000n),
  jpEmployer: rupiah(100_000n),
  jpWorker: rupiah(50_000n),
  ...facts,
})

const undone = (posting: Posting): Posting => ({
  ...posting,
  revision: posting.revision + 1,
  reversal: true,
  wage: rupiah(-posting.wage),
  backPay: rupiah(-posting.backPay),
  jkk: rupiah(-posting.jkk),
  jkm: rupiah(-posting.jkm),
  jhtEmployer: rupiah(-posting.jhtEmployer),
  jhtWorker: rupiah(-posting.jhtWorker),
  jpEmployer: rupiah(-posting.jpEmployer),
  jpWorker: rupiah(-posting.jpWorker),
})

test('a posting totals all shares of both sides, wage and back pay apart', () => {
  // 27,000 + 15,000 + 185,000 + 100,000 + 100,000 + 50,000
  expect(historyRows([paid('2026-05')])[0]?.contribution).toBe(477_000n)
  expect(totalsOf([paid('2026-04'), paid('2026-05')])).toEqual({
    wage: 10_000_000n,
    backPay: 400_000n,
    jkk: 54_000n,
    jkm: 30_000n,
    jhtEmployer: 370_000n,
    jhtWorker: 200_000n,
    jpEmployer: 200_000n,
    jpWorker: 100_000n,
    contribution: 954_000n,
  })
})

test('no postings total nothing', () => {
  expect(totalsOf([]).contribution).toBe(0n)
})

test('a corrected month stays visible three times and counts once', () => {
  const wrong = paid('2026-05', { wage: rupiah(4_000_000n), jhtWorker: rupiah(80_000n) })
  const right = paid('2026-05', { revision: 2 })
  const year = yearHistory(2026, [wrong, undone(wrong), right])
  expect(year.employers[0]?.rows.map((row) => row.correction)).toEqual([
    'reversed',
    'reversal',
    'replacement',
  ])
  expect(year.totals.wage).toBe(5_000_000n)
  expect(year.totals.jhtWorker).toBe(100_000n)
})

test('a second deposit for the same month is a payment of its own, not a correction', () => {
  const rows = historyRows([
    paid('2026-05'),
    paid('2026-05', { depositedOn: localDate('2026-07-01'), postingId: 2n }),
  ])
  expect(rows.map((row) => row.correction)).toEqual([undefined, undefined])
})

test('employers come in the order of their first month, each with its own total', () => {
  const year = yearHistory(2026, [
    paid('2026-01', { employerNumber: '9', employerName: 'CV Tirta', jkk: rupiah(1n) }),
    paid('2026-02', { jkk: rupiah(2n) }),
    paid('2026-03', { employerNumber: '9', employerName: 'CV Tirta', jkk: rupiah(4n) }),
  ])
  expect(year.employers.map((one) => [one.employerName, one.totals.jkk])).toEqual([
    ['CV Tirta', 5n], // 1 + 4
    ['PT Sinar Cakra Boga', 2n],
  ])
  expect(year.totals.jkk).toBe(7n)
})

test('one employer under two membership numbers is two histories', () => {
  const other = '98765432101' as Kpj
  const year = yearHistory(2026, [paid('2026-01'), paid('2026-01', { kpj: other })])
  expect(year.employers.map((one) => one.kpj)).toEqual(['21045678901', '98765432101'])
})

test('the year shown first is the newest that is not in the future', () => {
  expect(firstShownYear([2062, 2026, 2025], 2026)).toBe(2026) // 2062 is a mistyped month
  expect(firstShownYear([2024, 2023], 2026)).toBe(2024)
  expect(firstShownYear([2062], 2026)).toBe(2062)
  expect(firstShownYear([], 2026)).toBeUndefined()
})
