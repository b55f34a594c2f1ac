import { expect, test } from 'vitest'
import { migrantContributions } from './contribution.ts'

test('each length of contract has its amount, and each further month costs 13,500', () => {
  const during = (months: 6 | 12 | 24, extraMonths?: number) =>
    migrantContributions({
      months,
      viaAgency: false,
      ...(extraMonths === undefined ? {} : { extraMonths }),
    }).duringWork
  expect([during(6), during(12), during(24)]).toEqual([108_000n, 189_000n, 332_500n])
  expect(during(24, 0)).toBe(332_500n)
  expect(during(6, 3)).toBe(148_500n) // 108,000 + 3 x 13,500
})

test('before work only who is placed by an agency pays', () => {
  expect(migrantContributions({ months: 12, viaAgency: true })).toMatchObject({
    beforeWork: 37_500n,
    duringWork: 189_000n,
    total: 226_500n,
  })
  expect(migrantContributions({ months: 12, viaAgency: false })).toMatchObject({
    beforeWork: 0n,
    total: 189_000n,
  })
})

test('that the regulation was not read is said beside each amount', () => {
  const { caveats, explanation } = migrantContributions({
    months: 6,
    viaAgency: true,
    extraMonths: 1,
  })
  expect(explanation.certainty).toBe('needs-review')
  expect(caveats.map(({ kind, about }) => about ?? kind)).toEqual([
    'jht-not-counted',
    'migrant/before-work-amount@2023',
    'migrant/work-amount/6@2023',
    'migrant/extra-month-amount@2023',
  ])
})
