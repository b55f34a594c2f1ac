import { describe, expect, test } from 'vitest'
import { month, type Rupiah, rupiah } from '#values'
import { type Compared, compare, type Slip } from './compare.ts'
import { factsFrom, factsText, type MonthFacts, type Workplace } from './month-facts.ts'

const JUNE = month('2026-06')
const r = rupiah

/** Class 2 in June 2026 on Rp4,000,000: JKK 0.54 %, JKM 0.3 %, JHT 3.7 % and 2 %, JP 2 % and 1 %. */
const place = (more: Partial<Workplace> = {}): Workplace => ({
  key: 'k',
  name: 'PT Sinar Cakra Boga',
  state: 'reported',
  wage: r(4_000_000n),
  recorded: shares(21_600n, 12_000n, 148_000n, 80_000n, 80_000n, 40_000n),
  law: { month: JUNE, riskClass: 2, ageInYears: 30 },
  knowsRiskClass: true,
  standing: { jkk: 'owed', jkm: 'owed', jht: 'owed', jp: 'owed' },
  ...more,
})

function shares(...amounts: readonly [bigint, bigint, bigint, bigint, bigint, bigint]) {
  const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker] = amounts
  return {
    ...{ jkk: r(jkk), jkm: r(jkm), jhtEmployer: r(jhtEmployer), jhtWorker: r(jhtWorker) },
    ...{ jpEmployer: r(jpEmployer), jpWorker: r(jpWorker) },
  }
}
const NOTHING = shares(0n, 0n, 0n, 0n, 0n, 0n)

const slip = (base: bigint, more: Partial<Slip> = {}): Slip => ({
  ...{ base: r(base), fixed: r(0n), jht: undefined, jp: undefined, other: undefined },
  ...more,
})

const facts: MonthFacts = { month: JUNE, kind: 'wages', workplaces: [] }
const on = (of: Partial<Workplace>, paid: Slip): Compared => compare(facts, place(of), paid)
const kinds = ({ statements }: Compared) => statements.map(({ kind }) => kind)
const differences = ({ programmes }: Compared): Record<string, Rupiah | undefined> =>
  Object.fromEntries(programmes.map(({ programme, difference }) => [programme, difference]))

describe('the wage', () => {
  test('a wage reported too low: what every programme is short of', () => {
    const compared = on({}, slip(5_000_000n, { fixed: r(500_000n) }))
    expect(compared.wage).toBe(5_500_000n)
    expect(compared.statements).toEqual([
      { kind: 'wage-lower', reported: 4_000_000n, slip: 5_500_000n, jht: -85_500n },
    ])
    // 29,700 − 21,600; 16,500 − 12,000; 313,500 − 228,000; 165,000 − 120,000
    expect(differences(compared)).toEqual({
      jkk: -8_100n,
      jkm: -4_500n,
      jht: -85_500n,
      jp: -45_000n,
    })
    expect(compared.differs).toBe(true)
  })

  test('the reported wage is right: it fits, and there is nothing to dispute', () => {
    const compared = on({}, slip(4_000_000n, { jht: r(80_000n), jp: r(40_000n) }))
    expect(kinds(compared)).toEqual(['fits'])
    expect(compared.differs).toBe(false)
  })

  test('other allowances do not count', () => {
    expect(kinds(on({}, slip(4_000_000n, { other: r(900_000n) })))).toEqual(['fits'])
  })

  test('a rupiah of rounding is no difference', () => {
    const recorded = shares(21_601n, 11_999n, 148_001n, 80_001n, 79_999n, 40_000n)
    expect(kinds(on({ recorded }, slip(4_000_001n)))).toEqual(['fits'])
  })

  test('a wage reported higher is said, too', () => {
    expect(on({}, slip(3_500_000n)).statements[0]).toMatchObject({ kind: 'wage-higher' })
  })

  test('the wage is right and the shares are not', () => {
    const recorded = shares(21_600n, 12_000n, 148_000n, 40_000n, 80_000n, 40_000n)
    expect(on({ recorded }, slip(4_000_000n)).statements).toEqual([
      { kind: 'shares-wrong', amount: -40_000n },
    ])
  })

  test('JP stops at the ceiling of the month', () => {
    const { programmes } = on({}, slip(20_000_000n))
    expect(programmes.at(-1)?.lawful).toBe(332_589n) // 3 % of 11,086,300: 221,726 and 110,863
  })
})

describe('what was deducted', () => {
  test('more than is recorded was not handed over', () => {
    const compared = on({}, slip(5_500_000n, { jht: r(110_000n), jp: r(55_000n) }))
    expect(kinds(compared)).toEqual(['wage-lower', 'kept-back', 'kept-back'])
    expect(compared.own.map(({ keptBack }) => keptBack)).toEqual([30_000n, 15_000n])
  })

  test('a month without a posting: all that was deducted is gone', () => {
    const missing = { state: 'missing', wage: r(0n), recorded: NOTHING } as const
    const compared = on(missing, slip(4_000_000n, { jht: r(80_000n) }))
    expect(compared.statements).toEqual([
      { kind: 'missing' },
      { kind: 'kept-back', programme: 'jht', deducted: 80_000n, recorded: 0n },
    ])
    expect(differences(compared).jht).toBe(-228_000n)
  })

  test('before it is due nothing is missing and nothing kept back', () => {
    const early = { state: 'not-yet-due', wage: r(0n), recorded: NOTHING } as const
    const compared = on(early, slip(4_000_000n, { jht: r(80_000n) }))
    expect(kinds(compared)).toEqual(['not-yet-due'])
    expect(compared.differs).toBe(false)
  })

  test('more than the worker’s share was deducted', () => {
    expect(on({}, slip(4_000_000n, { jht: r(90_000n) })).statements.slice(1)).toEqual([
      { kind: 'kept-back', programme: 'jht', deducted: 90_000n, recorded: 80_000n },
      { kind: 'over-deducted', programme: 'jht', deducted: 90_000n, lawful: 80_000n },
    ])
  })

  test('nothing told is nothing judged; nothing deducted is no fault of the record', () => {
    expect(kinds(on({}, slip(4_000_000n, { jht: r(0n) })))).toEqual(['fits'])
  })
})

describe('what is not owed, or not known', () => {
  const withoutSavings = shares(21_600n, 12_000n, 0n, 0n, 0n, 0n)

  test('a micro employer need not pay JHT and JP', () => {
    const standing = { jkk: 'owed', jkm: 'owed', jht: 'optional', jp: 'optional' } as const
    expect(kinds(on({ recorded: withoutSavings, standing }, slip(4_000_000n)))).toEqual(['fits'])
    const taken = on({ recorded: withoutSavings, standing }, slip(4_000_000n, { jp: r(40_000n) }))
    expect(kinds(taken)).toEqual(['fits', 'kept-back'])
    expect(taken.differs).toBe(true)
  })

  test('who has a passport owes no JP, and nobody does from the pension age on', () => {
    const recorded = shares(21_600n, 12_000n, 148_000n, 80_000n, 0n, 0n)
    const standing = { jkk: 'owed', jkm: 'owed', jht: 'owed', jp: 'foreigner' } as const
    expect(kinds(on({ recorded, standing }, slip(4_000_000n)))).toEqual(['fits'])
    const old = { law: { month: JUNE, riskClass: 2, ageInYears: 59 } as const, recorded }
    expect(kinds(on(old, slip(4_000_000n)))).toEqual(['fits'])
  })

  test('without a risk class JKK is not compared; without a size what was left out is not', () => {
    expect(differences(on({ knowsRiskClass: false }, slip(4_000_000n))).jkk).toBeUndefined()
    const unknown = 'unknown-size'
    const standing = { jkk: unknown, jkm: unknown, jht: unknown, jp: unknown } as const
    const compared = on({ recorded: withoutSavings, standing }, slip(4_000_000n))
    expect(differences(compared)).toEqual({ jkk: 0n, jkm: 0n, jht: undefined, jp: undefined })
  })

  test('an employer who took no relief of JKK is held to none', () => {
    const law = {
      month: month('2025-05'),
      riskClass: 2,
      labourIntensive: true,
      ageInYears: 30,
    } as const
    const jkk = (posted: bigint) =>
      on({ law, recorded: { ...place().recorded, jkk: r(posted) } }, slip(5_000_000n)).programmes[0]
    expect(jkk(10_800n)?.lawful).toBe(13_500n) // half of 0.54 %
    expect(jkk(21_600n)?.lawful).toBe(27_000n)
  })

  test('unpaid leave with a wage on the payslip is a difference, without one it fits', () => {
    const leave = { state: 'unpaid-leave', wage: r(0n), recorded: NOTHING } as const
    expect(kinds(on(leave, slip(4_000_000n)))).toEqual(['unpaid-leave'])
    expect(kinds(on(leave, slip(0n)))).toEqual(['fits'])
  })
})

test('facts come through the page as they were', () => {
  const whole: MonthFacts = { month: JUNE, kind: 'wages', workplaces: [place()] }
  expect(factsFrom(factsText(whole))).toEqual(whole)
})
