import { describe, expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { amountIn } from '../parameters.ts'
import { lawfulAmounts } from '../programmes/share.ts'
import { lawfulSharesOfIncome, lawfulSharesOfWage } from './lawful-shares.ts'

const of = (at: string, wage: bigint, more: object = {}) =>
  lawfulSharesOfWage({ month: month(at), wage: rupiah(wage), riskClass: 1, ...more })

describe('what the shares of a wage may be', () => {
  test('in a month without reliefs each share is one amount', () => {
    expect(of('2026-03', 12_000_000n)).toEqual({
      jkk: [28_800n], // 0.24 %
      jkm: [36_000n], // 0.30 %
      jht: { employer: 444_000n, worker: 240_000n }, // 3.7 %, 2 %
      jp: { employer: 221_726n, worker: 110_863n }, // 2 % and 1 % of the ceiling 11,086,300
    })
  })

  test('a labour-intensive employer may take half of JKK or pay all of it', () => {
    const shares = of('2025-05', 5_000_000n, { labourIntensive: true })
    expect(shares?.jkk).toEqual([6_000n, 12_000n])
    expect(shares?.jkm).toEqual([15_000n])
    expect(of('2026-02', 5_000_000n, { labourIntensive: true })?.jkk).toEqual([12_000n])
  })

  test('in the months of 2020 a hundredth is right, and so is all of it', () => {
    expect(of('2020-10', 5_000_000n)).toMatchObject({ jkk: [120n, 12_000n], jkm: [150n, 15_000n] })
  })

  test('construction pays one rate, and JP stops at the pension age', () => {
    const shares = of('2026-05', 5_000_000n, { constructionFixedTerm: true, ageInYears: 59 })
    expect(shares?.jkk).toEqual([87_000n]) // 1.74 %
    expect(shares?.jp).toEqual({ employer: 0n, worker: 0n })
  })

  test('a share that did not exist yet is nothing', () => {
    const later = { label: { id: 'x', en: 'x' }, rule: 'x@2015-07' }
    const base = { label: later.label, amount: rupiah(5_000_000n) }
    expect(lawfulAmounts({ ...later, base, rate: undefined })).toEqual([0n])
    expect(lawfulAmounts({ ...later, amount: undefined })).toEqual([0n])
    const amount = amountIn('jkm/self-employed-amount', month('2026-02'))
    expect(lawfulAmounts({ ...later, amount })).toEqual([6_800n]) // no relief is named
  })

  test('nothing is said of months before the law', () => {
    expect(of('2015-06', 5_000_000n)).toBeUndefined()
    expect(lawfulSharesOfIncome(month('2015-06'), rupiah(1_000_000n))).toBeUndefined()
  })
})

describe('what the shares of a stated income may be', () => {
  test('half and full JKK and JKM are right while one of the reliefs holds', () => {
    const shares = lawfulSharesOfIncome(month('2026-02'), rupiah(3_000_000n))
    expect(shares).toMatchObject({ jkm: [3_400n, 6_800n], jp: { employer: 0n, worker: 0n } })
    expect(shares?.jkk).toHaveLength(2)
    expect(lawfulSharesOfIncome(month('2025-12'), rupiah(3_000_000n))?.jkm).toEqual([6_800n])
  })
})
