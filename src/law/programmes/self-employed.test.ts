import { expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { jhtOfIncome } from './jht/contribution.ts'
import { jkkPartsOfIncome } from './jkk/contribution.ts'
import { jkmPartsOfSelfEmployed } from './jkm/contribution.ts'
import { baseIncomeIn } from './self-employed.ts'
import { fixedShare } from './share.ts'

const [before, first] = [month('2015-06'), month('2015-07')]
const income = rupiah(3_200_000n)

test('the self-employed pay from July 2015 on', () => {
  const at = (when: typeof first) => [
    fixedShare(jkkPartsOfIncome(when, income, 'other')).value,
    fixedShare(jkmPartsOfSelfEmployed(when, 'other')).value,
    jhtOfIncome(when, income).value,
  ]
  expect(at(before)).toEqual([0n, 0n, 0n])
  expect(at(first)).toEqual([34_500n, 6_800n, 69_000n])
  expect(fixedShare(jkkPartsOfIncome(before, income, 'other')).formula.en).toBe(
    'Not in force in this month yet',
  )
})

test('a contribution from the table shows the income that chose its row', () => {
  expect(fixedShare(jkkPartsOfIncome(first, income, 'other'))).toMatchObject({
    formula: { en: 'the amount as set' },
    inputs: [
      { label: { en: 'Stated income' }, value: 3_200_000n },
      { label: { en: 'Contribution as set' }, value: 34_500n },
    ],
    basis: 'PP 44/2015 art. 20(1), annex II',
  })
  expect(fixedShare(jkmPartsOfSelfEmployed(first, 'other')).inputs).toHaveLength(1)
})

test('a relief is one more factor, with its source', () => {
  const share = fixedShare(jkkPartsOfIncome(month('2026-04'), income, 'other'))
  expect(share.value).toBe(17_250n)
  expect(share.formula.en).toContain('payable part')
  expect(share.children[1]).toMatchObject({
    basis: 'PP 50/2025 art. 2-4',
    effectiveFrom: '2026-04',
  })
})

test('JKK pays the self-employed on the base income of their row', () => {
  expect(baseIncomeIn(income, first)?.value).toBe(3_450_000n)
  expect(baseIncomeIn(income, before)).toBeUndefined()
})
