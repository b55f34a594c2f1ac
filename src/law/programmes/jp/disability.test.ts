import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate, plusDays, rupiah } from '#values'
import { runLaw } from '../../command-line.ts'
import { nodesOf } from '../../explained.ts'
import { type DisabilityParts, disabilityPension } from './disability.ts'

const parts = (over: Partial<DisabilityParts> = {}): DisabilityParts => ({
  determinedOn: localDate('2026-05-20'),
  happenedOn: localDate('2026-03-10'),
  registeredOn: localDate('2020-01-31'),
  contributionMonths: 60,
  membershipMonths: 74,
  monthlyFormulaAmount: rupiah(900_000n),
  ...over,
})
const answer = (over: Partial<DisabilityParts> = {}) => disabilityPension(parts(over))
function pension(over: Partial<DisabilityParts> = {}) {
  const found = answer(over)
  if (!found.ok) throw new Error(found.refusal.kind)
  return found.value
}

describe('fifteen years count', () => {
  test('for who contributed for less, and all months for who did for more', () => {
    expect(pension()).toMatchObject({ monthly: 900_000n, limit: 'none', countedMonths: 180 })
    expect(pension({ contributionMonths: 179, membershipMonths: 179 }).countedMonths).toBe(180)
    expect(pension({ contributionMonths: 181, membershipMonths: 400 }).countedMonths).toBe(181)
  })

  test('when 80 per cent of the months were paid', () => {
    // 80 % of 74 are 59.2: 60 are needed
    expect(answer({ contributionMonths: 59 })).toMatchObject({
      ok: false,
      refusal: {
        kind: 'density-too-low',
        figures: { contributionMonths: 59, membershipMonths: 74, neededMonths: 60 },
      },
    })
    expect(answer({ contributionMonths: 0, membershipMonths: 0 })).toMatchObject({
      refusal: { kind: 'density-too-low', figures: { neededMonths: 1 } },
    })
    expect(answer({ contributionMonths: 180, membershipMonths: 300 })).toMatchObject({ ok: true })
  })

  test('the conditions stand in the reasons only where they were needed', () => {
    const rules = (over: Partial<DisabilityParts>) =>
      nodesOf(pension(over).explanation).map(({ ruleVersion }) => ruleVersion)
    expect(rules({})).toContain('jp/disability-least-registration@2015-07')
    expect(rules({ contributionMonths: 180 })).not.toContain(
      'jp/disability-least-registration@2015-07',
    )
    const kinds = (over: Partial<DisabilityParts>) => pension(over).caveats.map(({ kind }) => kind)
    expect(kinds({})).toContain('jp-density-reading')
    expect(kinds({ contributionMonths: 180 })).not.toContain('jp-density-reading')
  })
})

describe('the event', () => {
  const on = (registeredOn: string, happenedOn: string, over: Partial<DisabilityParts> = {}) =>
    answer({ registeredOn: localDate(registeredOn), happenedOn: localDate(happenedOn), ...over })

  test('must be a month after registration, the month ending with a short February', () => {
    expect(on('2026-01-31', '2026-02-27')).toMatchObject({
      ok: false,
      refusal: { kind: 'happened-too-soon', from: '2026-02-28' },
    })
    expect(on('2026-01-31', '2026-02-28')).toMatchObject({ ok: true })
    expect(on('2026-01-15', '2026-02-14')).toMatchObject({ ok: false })
    expect(on('2026-01-15', '2026-02-16')).toMatchObject({ ok: true })
  })
  test('need not be with fifteen years, but never before registration', () => {
    const long = { contributionMonths: 180 }
    expect(on('2026-02-01', '2026-02-01', long)).toMatchObject({ ok: true })
    expect(on('2026-02-02', '2026-02-01', long)).toMatchObject({
      refusal: { kind: 'happened-too-soon', figures: { earliest: '2026-02-02' } },
    })
  })
  test('counts from the beginning of JP for who is registered since earlier', () => {
    expect(on('2010-01-01', '2015-06-30')).toMatchObject({
      refusal: { kind: 'before-the-law', figures: { firstDate: '2015-07-01' } },
    })
    expect(on('2010-01-01', '2015-07-01')).toMatchObject({
      refusal: { kind: 'happened-too-soon', from: '2015-08-01' },
    })
    expect(on('2010-01-01', '2015-08-01')).toMatchObject({ ok: true })
  })
})

describe('the limits are those of the month after the determination', () => {
  test('in 2026 and beyond', () => {
    const on = (determinedOn: string, amount: bigint) =>
      pension({ determinedOn: localDate(determinedOn), monthlyFormulaAmount: rupiah(amount) })
    expect(on('2026-03-10', 411_399n)).toMatchObject({ monthly: 411_400n, limit: 'minimum' })
    expect(on('2026-12-31', 5_000_000n)).toMatchObject({ monthly: 4_932_300n, limit: 'maximum' })
    expect(on('2027-01-01', 5_000_000n)).toMatchObject({ monthly: 5_000_000n, limit: 'unknown' })
  })
})

describe('on the command line', () => {
  const run = (determinedOn: string, contributionMonths = 60) =>
    runLaw(
      ['jp-disability'],
      `{"determinedOn":"${determinedOn}","happenedOn":"2026-03-10","registeredOn":"2020-01-31","contributionMonths":${contributionMonths},"membershipMonths":74,"monthlyFormulaAmount":900000}`,
    )
  test('the result has exactly its fields', () => {
    expect(JSON.parse(run('2026-03-10').out).result).toEqual({
      kind: 'monthly',
      monthly: 900_000,
      limit: 'none',
      countedMonths: 180,
    })
  })
  test('a refusal says why, and what would change it', () => {
    const { exit, out } = run('2026-03-10', 10)
    expect(exit).toBe(1)
    expect(JSON.parse(out).refusal).toMatchObject({
      kind: 'density-too-low',
      neededMonths: 60,
      change: { en: 'At least 60 months of paid contributions.' },
    })
  })
  test('a determination before the event is wrong', () => {
    expect(run('2026-03-09')).toMatchObject({
      exit: 2,
      err: 'Field "determinedOn" must be on or after the day on which it happened.\n',
    })
  })
})

test('more contribution months or a later event never take a pension away or lower it', () => {
  const someone = fc.record({
    contributionMonths: fc.integer({ min: 0, max: 240 }),
    membershipMonths: fc.integer({ min: 0, max: 240 }),
    monthlyFormulaAmount: fc.bigInt({ min: 0n, max: 9_000_000n }).map(rupiah),
    happenedOn: fc.nat({ max: 100 }).map((days) => plusDays(localDate('2019-12-15'), days)),
  })
  const monthlyOf = (one: Partial<DisabilityParts>) => {
    const found = answer(one)
    return found.ok ? found.value.monthly : -1n
  }
  fc.assert(
    fc.property(someone, fc.nat({ max: 100 }), (one, more) => {
      const longer = { ...one, contributionMonths: one.contributionMonths + more }
      const later = { ...one, happenedOn: plusDays(one.happenedOn, more) }
      expect(monthlyOf(longer) >= monthlyOf(one)).toBe(true)
      expect(monthlyOf(later) >= monthlyOf(one)).toBe(true)
    }),
    { seed: 20261128, numRuns: 300 },
  )
})
