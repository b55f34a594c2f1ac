import { describe, expect, test } from 'vitest'
import { localDate, rupiah } from '#values'
import { runLaw } from '../../command-line.ts'
import { nodesOf } from '../../explained.ts'
import { survivorPension } from './survivor.ts'
import type { Survivor, SurvivorParts } from './survivor-rule.ts'

const parts = (over: Partial<SurvivorParts> = {}): SurvivorParts => ({
  diedOn: localDate('2026-05-10'),
  contributionMonths: 200,
  membershipMonths: 200,
  alreadyPensioner: false,
  monthlyFormulaAmount: rupiah(2_400_000n),
  survivor: 'spouse',
  afterSpouse: false,
  ...over,
})
function pension(over: Partial<SurvivorParts> = {}) {
  const answer = survivorPension(parts(over))
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
const kinds = (over: Partial<SurvivorParts>) => pension(over).caveats.map(({ kind }) => kind)

describe('the share of each survivor', () => {
  const cases: readonly (readonly [Survivor, boolean, bigint, string])[] = [
    ['spouse', false, 1_200_000n, 'none'], // 50 % of 2,400,000
    ['child', false, 1_200_000n, 'none'], // 50 % of 2,400,000
    ['child', true, 600_000n, 'none'], // 50 % of 1,200,000
    ['parent', false, 480_000n, 'none'], // 20 % of 2,400,000
  ]
  test.each(cases)('%s (after the spouse: %s) gets %i', (survivor, afterSpouse, monthly, limit) => {
    expect(pension({ survivor, afterSpouse })).toMatchObject({ kind: 'monthly', monthly, limit })
  })

  test('is raised to the lowest and cut at the highest', () => {
    // 50 % of 822,799 is 411,399.5, shown 411,400; of 822,798 it is 411,399
    const of = (amount: bigint) => pension({ monthlyFormulaAmount: rupiah(amount) })
    expect(of(822_799n)).toMatchObject({ monthly: 411_400n, limit: 'none' })
    expect(of(822_798n)).toMatchObject({ monthly: 411_400n, limit: 'minimum' })
    expect(of(9_864_600n)).toMatchObject({ monthly: 4_932_300n, limit: 'none' })
    expect(of(9_864_602n)).toMatchObject({ monthly: 4_932_300n, limit: 'maximum' })
  })

  test('of a child after the spouse is half of what the spouse got, limits included', () => {
    const child = (amount: bigint, diedOn = '2026-05-10') =>
      pension({
        survivor: 'child',
        afterSpouse: true,
        monthlyFormulaAmount: rupiah(amount),
        diedOn: localDate(diedOn),
      })
    // the spouse got the highest, 4,932,300; half of it
    expect(child(20_000_000n)).toMatchObject({ monthly: 2_466_150n, limit: 'none' })
    // the spouse got 500,000; half of it is below the lowest
    expect(child(1_000_000n)).toMatchObject({ monthly: 411_400n, limit: 'minimum' })
    // 25 % of 2,000,001 = 500,000.25, rounded once
    expect(child(2_000_001n, '2027-03-01')).toMatchObject({ monthly: 500_000n, limit: 'unknown' })
    expect(kinds({ survivor: 'child', afterSpouse: true })).toContain('jp-later-start-not-asked')
  })

  test('names its own paragraph of the law', () => {
    const basis = (survivor: Survivor, afterSpouse = false) =>
      nodesOf(pension({ survivor, afterSpouse }).explanation)
        .filter(({ ruleVersion }) => ruleVersion.startsWith('jp/survivor-share'))
        .map((node) => node.basis)
    expect(basis('spouse')).toEqual(['PP 45/2015 art. 21(2)'])
    expect(basis('child')).toEqual(['PP 45/2015 art. 22(2)a, 22(2)b'])
    expect(basis('child', true)).toEqual(['PP 45/2015 art. 21(2)', 'PP 45/2015 art. 22(2)c'])
    expect(basis('parent')).toEqual(['PP 45/2015 art. 23(2)'])
  })
})

describe('less than fifteen years count as fifteen', () => {
  const kind = (contributionMonths: number, membershipMonths: number, over = {}) =>
    pension({ contributionMonths, membershipMonths, ...over }).kind

  test('from a year of membership on', () => {
    expect(kind(11, 11)).toBe('lump-sum')
    expect(kind(12, 12)).toBe('monthly')
  })
  test('with 80 per cent of the months paid', () => {
    expect(kind(80, 100)).toBe('monthly')
    expect(kind(79, 100)).toBe('lump-sum')
    expect(kind(10, 12)).toBe('monthly') // 9.6 are needed
    expect(kind(9, 12)).toBe('lump-sum')
  })
  test('and 180 months need neither', () => {
    expect(kind(179, 400)).toBe('lump-sum')
    expect(kind(180, 400)).toBe('monthly')
  })
  test('nor does a pension in payment', () => {
    expect(kind(5, 5, { alreadyPensioner: true })).toBe('monthly')
  })
  test('a lump sum rests on the regulation of the minister', () => {
    expect(pension({ contributionMonths: 1, membershipMonths: 1 }).explanation.basis).toBe(
      'PP 45/2015 art. 21(3), 22(3), 23(3); Permenaker 29/2015 art. 26(2)',
    )
    expect(kinds({ contributionMonths: 1, membershipMonths: 1 })).toEqual([
      'jp-lump-sum-not-counted',
      'jp-density-reading',
    ])
  })
  test('the reasons show the months that count, unless the pension was in payment', () => {
    const counted = (over: Partial<SurvivorParts>) =>
      nodesOf(pension(over).explanation).find(
        ({ ruleVersion }) => ruleVersion === 'jp-fifteen-years@2015-07',
      )
    expect(counted({ contributionMonths: 24, membershipMonths: 24 })).toMatchObject({ value: 180 })
    expect(counted({})).toMatchObject({ value: 200 })
    expect(counted({ alreadyPensioner: true })).toBeUndefined()
    expect(kinds({ contributionMonths: 24, membershipMonths: 24 })).toContain('jp-density-reading')
    expect(kinds({})).not.toContain('jp-density-reading')
  })
})

describe('the month after the death decides the limits', () => {
  test('in 2026', () => {
    const on = (diedOn: string) =>
      pension({ diedOn: localDate(diedOn), monthlyFormulaAmount: rupiah(1n) })
    expect(on('2025-12-31')).toMatchObject({ monthly: 399_700n })
    expect(on('2026-01-01')).toMatchObject({ monthly: 411_400n })
    expect(on('2026-12-31')).toMatchObject({ monthly: 411_400n })
    expect(on('2027-01-01')).toMatchObject({ monthly: 1n, limit: 'unknown' })
  })
  test('and at the beginning of the law', () => {
    const on = (diedOn: string) => survivorPension(parts({ diedOn: localDate(diedOn) }))
    expect(on('2015-06-30')).toMatchObject({
      ok: false,
      refusal: { kind: 'before-the-law', from: '2015-07-01' },
    })
    expect(on('2015-07-01')).toMatchObject({ ok: true, value: { monthly: 1_200_000n } })
    expect(on('2015-07-02')).toMatchObject({ ok: true, value: { monthly: 1_200_000n } })
  })
})

test('after the widow or widower only children have a right', () => {
  for (const survivor of ['spouse', 'parent'] as const)
    expect(survivorPension(parts({ survivor, afterSpouse: true }))).toMatchObject({
      ok: false,
      refusal: { kind: 'not-entitled', figures: { survivor } },
    })
})

test('the result on the command line has exactly its fields', () => {
  const run = (more: string) =>
    JSON.parse(
      runLaw(
        ['jp-survivor'],
        `{"diedOn":"2026-05-10","membershipMonths":24,"monthlyFormulaAmount":2400000,${more}}`,
      ).out,
    )
  expect(run('"survivor":"parent","contributionMonths":24').result).toEqual({
    kind: 'monthly',
    monthly: 480_000,
    limit: 'none',
  })
  expect(run('"survivor":"child","contributionMonths":3').result).toEqual({ kind: 'lump-sum' })
  expect(
    run('"survivor":"spouse","contributionMonths":3,"alreadyPensioner":true').result,
  ).toMatchObject({ kind: 'monthly' })
  expect(
    run('"survivor":"spouse","contributionMonths":24,"afterSpouse":true').refusal,
  ).toMatchObject({ kind: 'not-entitled', survivor: 'spouse' })
})
