import { describe, expect, test } from 'vitest'
import { month, percent, rupiah } from '#values'
import { runLaw } from '../../command-line.ts'
import { nodesOf } from '../../explained.ts'
import { type OldAgeParts, oldAgePension } from './old-age.ts'

const year = (number: number, wage: bigint, inflation = '0') => ({
  year: number,
  monthlyWage: rupiah(wage),
  inflation: percent(inflation),
})
const parts = (over: Partial<OldAgeParts> = {}): OldAgeParts => ({
  pensionStart: month('2026-06'),
  contributionMonths: 180,
  yearlyWages: [year(2025, 10_000_000n)],
  ...over,
})
function pension(over: Partial<OldAgeParts> = {}) {
  const answer = oldAgePension(parts(over))
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
const kinds = (over: Partial<OldAgeParts>) => pension(over).caveats.map(({ kind }) => kind)

describe('fifteen years', () => {
  test('179 months are paid at once, 180 every month', () => {
    expect(pension({ contributionMonths: 179 }).kind).toBe('lump-sum')
    // 1 % × 180 / 12 × 10,000,000
    expect(pension()).toMatchObject({ kind: 'monthly', monthly: 1_500_000n, limit: 'none' })
  })

  test('a lump sum needs no wages and says where it comes from', () => {
    const { explanation, caveats } = pension({ contributionMonths: 0, yearlyWages: [] })
    expect(explanation).toMatchObject({
      unit: 'words',
      basis: 'PP 45/2015 art. 24(1)',
      certainty: 'checked',
      inputs: [{ value: 0 }],
    })
    expect(caveats.map(({ kind }) => kind)).toEqual([
      'jp-lump-sum-not-counted',
      'jp-pension-age-not-checked',
    ])
  })
})

describe('the amount', () => {
  test('counts months, not full years', () => {
    // 1 % × 181 / 12 × 10,000,000 = 1,508,333.33
    expect(pension({ contributionMonths: 181 })).toMatchObject({ formulaAmount: 1_508_333n })
  })

  test('is cut at the highest and raised to the lowest', () => {
    // 1 % × 15 × 40,000,000 = 6,000,000
    expect(pension({ yearlyWages: [year(2025, 40_000_000n)] })).toMatchObject({
      formulaAmount: 6_000_000n,
      monthly: 4_932_300n,
      limit: 'maximum',
    })
    expect(pension({ yearlyWages: [year(2025, 0n)] })).toMatchObject({
      averageWeightedWage: 0n,
      formulaAmount: 0n,
      monthly: 411_400n,
      limit: 'minimum',
    })
  })

  test('opens into wages, formula, limits and entitlement', () => {
    const { explanation } = pension()
    expect(nodesOf(explanation).map(({ ruleVersion }) => ruleVersion)).toEqual([
      'jp-limits@2015-07',
      'jp-formula@2015-07',
      'jp-average-wage@2015-07',
      'jp-weighted-wage@2015-07',
      'jp/formula-rate@2015-07',
      'jp/minimum-pension@2026-02',
      'jp/maximum-pension@2026-02',
      'jp-old-age@2015-07',
      'jp/least-months@2015-07',
      'jp/pension-age@2025-01',
    ])
    expect(explanation.label.en).toBe('Monthly old-age pension')
    expect(explanation.certainty).toBe('needs-review')
  })
})

describe('what the reader has to know', () => {
  test('the month of the limits is not settled, which matters in February', () => {
    expect(kinds({ pensionStart: month('2026-02') })).toContain('jp-limits-month-not-settled')
    expect(kinds({ pensionStart: month('2026-03') })).not.toContain('jp-limits-month-not-settled')
  })
  test('limits beyond the last published ones are not known', () => {
    const late = { pensionStart: month('2027-02'), yearlyWages: [year(2027, 1n)] }
    expect(kinds(late)).toContain('jp-limits-not-published')
    expect(kinds(late)).not.toContain('jp-limits-month-not-settled')
    expect(kinds({})).not.toContain('jp-limits-not-published')
  })
  test('more months than JP has existed are named', () => {
    // July 2015 to June 2030 are 180 months
    const in2030 = { yearlyWages: [year(2030, 1n)], contributionMonths: 180 }
    expect(kinds({ ...in2030, pensionStart: month('2030-07') })).not.toContain(
      'jp-more-months-than-possible',
    )
    expect(kinds({ ...in2030, pensionStart: month('2030-06') })).toContain(
      'jp-more-months-than-possible',
    )
  })
  test('the pension age is that of the month', () => {
    const age = (start: string, wageYear: number) =>
      pension({ pensionStart: month(start), yearlyWages: [year(wageYear, 1n)] }).caveats.find(
        ({ kind }) => kind === 'jp-pension-age-not-checked',
      )?.text.en
    expect(age('2027-12', 2027)).toContain('is 59')
    expect(age('2028-01', 2027)).toContain('is 60')
  })
})

describe('no pension is worked out', () => {
  const refusal = (over: Partial<OldAgeParts>) => {
    const answer = oldAgePension(parts(over))
    return answer.ok ? undefined : answer.refusal
  }
  test('before July 2015', () => {
    expect(refusal({ pensionStart: month('2015-06') })).toMatchObject({
      kind: 'before-the-law',
      from: '2015-07',
      figures: { month: '2015-06', firstMonth: '2015-07' },
    })
    expect(refusal({ pensionStart: month('2015-07'), yearlyWages: [] })).toBeUndefined()
  })
  test('without the inflation of a year in between or of the last', () => {
    expect(refusal({ yearlyWages: [year(2023, 1n), year(2025, 1n)] })).toMatchObject({
      kind: 'inflation-unknown',
      figures: { year: 2024 },
    })
    expect(refusal({ yearlyWages: [year(2024, 1n)] })).toMatchObject({ figures: { year: 2025 } })
  })
  test('with a wage after the year in which it begins', () => {
    expect(refusal({ yearlyWages: [year(2026, 1n)] })).toBeUndefined()
    expect(refusal({ yearlyWages: [year(2027, 1n)] })).toMatchObject({
      kind: 'wage-after-pension-start',
      figures: { year: 2027 },
    })
  })
  test('with a wage of its own year, when it begins in January', () => {
    const ofThatYear = { yearlyWages: [year(2026, 1n)] }
    expect(refusal({ pensionStart: month('2026-01'), ...ofThatYear })).toMatchObject({
      kind: 'wage-after-pension-start',
      text: { en: expect.stringMatching(/the pension begins in January.2026\.$/) },
      change: { en: 'Leave out wages after 2025.' },
    })
    expect(refusal({ pensionStart: month('2026-02'), ...ofThatYear })).toBeUndefined()
  })
})

describe('on the command line', () => {
  const run = (yearlyWages: string, months = 180) =>
    runLaw(
      ['jp-old-age'],
      `{"pensionStart":"2026-06","contributionMonths":${months},"yearlyWages":${yearlyWages}}`,
    )
  const row = '{"year":2025,"monthlyWage":10000000,"inflation":"0"}'

  test('the result has exactly its fields', () => {
    expect(JSON.parse(run(`[${row}]`).out).result).toEqual({
      kind: 'monthly',
      weightedWages: [{ year: 2025, amount: 10_000_000 }],
      averageWeightedWage: 10_000_000,
      formulaAmount: 1_500_000,
      monthly: 1_500_000,
      limit: 'none',
    })
    expect(JSON.parse(run('[]', 179).out).result).toEqual({ kind: 'lump-sum' })
  })
  test('a year twice, or none for a monthly pension, is wrong', () => {
    expect(run(`[${row},${row}]`)).toMatchObject({
      exit: 2,
      err: 'Field "yearlyWages" must hold every year once only.\n',
    })
    expect(run('[]')).toMatchObject({
      exit: 2,
      err: 'Field "yearlyWages" must hold at least one year.\n',
    })
  })
  test('a refusal is JSON', () => {
    const { exit, out } = run('[{"year":2024,"monthlyWage":1,"inflation":"0"}]')
    expect(exit).toBe(1)
    expect(JSON.parse(out).refusal).toMatchObject({ kind: 'inflation-unknown', year: 2025 })
  })
  test('a hundred years of twelve decimals are worked out within a second', () => {
    const rows = Array.from(
      { length: 100 },
      (_, index) => `{"year":${1926 + index},"monthlyWage":5000001,"inflation":"5.123456789012"}`,
    )
    const start = performance.now()
    expect(run(`[${rows.join()}]`).exit).toBe(0)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
