import { describe, expect, test } from 'vitest'
import { localDate, percent, rupiah } from '#values'
import { DISABILITY_ITEMS, type DisabilityItem } from '../../inputs/disability-items.ts'
import { itemRateIn } from '../../parameters.ts'
import type { Loss } from './loss.ts'
import { partialDisability } from './partial-disability.ts'

const ON = localDate('2019-12-01')
const FROM = localDate('2019-12-02')
const WAGE = rupiah(1_000_000n)
const amount = (...losses: readonly Loss[]) => partialDisability(WAGE, losses, ON).value

// Each row of annex III of PP 44/2015, read off the text by hand.
const TABLE: Readonly<Record<DisabilityItem, string>> = {
  'right-arm-from-shoulder': '40',
  'left-arm-from-shoulder': '35',
  'right-arm-from-elbow': '35',
  'left-arm-from-elbow': '30',
  'right-hand-from-wrist': '32',
  'left-hand-from-wrist': '28',
  'both-legs-from-groin': '70',
  'one-leg-from-groin': '35',
  'both-feet-from-ankle': '50',
  'one-foot-from-ankle': '25',
  'both-eyes': '70',
  'one-eye': '35',
  'hearing-both-ears': '40',
  'hearing-one-ear': '20',
  'right-thumb': '15',
  'left-thumb': '12',
  'right-index-finger': '9',
  'left-index-finger': '7',
  'other-right-finger': '4',
  'other-left-finger': '3',
  'first-phalanx-right-index-finger': '4.5',
  'first-phalanx-left-index-finger': '3.5',
  'first-phalanx-other-right-finger': '2',
  'first-phalanx-other-left-finger': '1.5',
  'big-toe': '5',
  'second-toe': '3',
  'other-toe': '2',
  scalp: '30',
  impotence: '40',
  'leg-shortened-below-5-cm': '10',
  'leg-shortened-5-to-7-cm': '20',
  'leg-shortened-from-7-cm': '30',
  'hearing-decrease-both-ears': '6',
  'hearing-decrease-one-ear': '3',
  'one-auricle': '5',
  'both-auricles': '10',
  'nose-wing': '30',
  'nasal-septum': '15',
  smell: '10',
  'physical-capacity-51-to-70': '40',
  'physical-capacity-26-to-50': '20',
  'physical-capacity-10-to-25': '5',
  'mental-capacity': '70',
  'visual-acuity': '7',
  'colour-vision': '10',
  'visual-field': '7',
}

test('the table has every row of the annex, then and now', () => {
  expect(Object.keys(DISABILITY_ITEMS)).toEqual(Object.keys(TABLE))
  for (const [item, rate] of Object.entries(TABLE))
    for (const on of [ON, FROM])
      expect(itemRateIn('jkk/partial-disability', item, on)?.value, item).toEqual(percent(rate))
  expect(itemRateIn('jkk/partial-disability', 'both-eyes', localDate('2015-06-30'))).toBeUndefined()
})

describe('one loss', () => {
  test('is its percentage of 80 wages', () => {
    expect(amount({ item: 'right-arm-from-shoulder' })).toBe(32_000_000n) // 40 % x 80 x 1,000,000
    expect(amount({ item: 'first-phalanx-other-left-finger' })).toBe(1_200_000n) // 1.5 % x 80
  })

  test('counts as often as it is there', () => {
    expect(amount({ item: 'other-right-finger', count: 3 })).toBe(9_600_000n) // 3 x 4 % x 80
    expect(amount({ item: 'hearing-decrease-one-ear', count: 4 })).toBe(9_600_000n) // 4 x 3 % x 80
  })

  test('of function is a part of its percentage', () => {
    const half = percent('50')
    expect(amount({ item: 'right-arm-from-shoulder', functionLossPercent: half })).toBe(16_000_000n)
    // 33.3 % x 15 % x 80 = 3.996 wages
    expect(amount({ item: 'right-thumb', functionLossPercent: percent('33.3') })).toBe(3_996_000n)
    expect(amount({ item: 'right-thumb', functionLossPercent: percent('0') })).toBe(0n)
  })

  test('of a range is what the doctor set', () => {
    expect(amount({ item: 'scalp', degreePercent: percent('12.5') })).toBe(10_000_000n) // 12.5 % x 80
  })

  test('of sight counts whole steps of 10 %', () => {
    const sight = (degree: string) =>
      amount({ item: 'visual-acuity', degreePercent: percent(degree) })
    expect([sight('9.9'), sight('10'), sight('29.9')]).toEqual([
      0n,
      5_600_000n, // 7 % x 80
      11_200_000n, // 2 x 7 % x 80
    ])
    expect(amount({ item: 'visual-field', count: 3 })).toBe(16_800_000n) // 3 x 7 % x 80
  })
})

describe('several losses', () => {
  test('are added and rounded once', () => {
    const losses: readonly Loss[] = [
      { item: 'right-thumb', functionLossPercent: percent('0.03') },
      { item: 'left-thumb', functionLossPercent: percent('0.03') },
    ]
    // 81 x 80 x (0.000045 + 0.000036) = 0.52488; rounded apart 0.2916 and 0.23328 would be nothing
    expect(partialDisability(rupiah(81n), losses, ON).value).toBe(1n)
  })

  test('come to 70 % at most, which no source confirms', () => {
    const [arm, other, foot]: readonly [Loss, Loss, Loss] = [
      { item: 'left-arm-from-shoulder' },
      { item: 'one-leg-from-groin' },
      { item: 'other-toe' },
    ]
    expect(partialDisability(WAGE, [arm, other], ON)).toMatchObject({
      value: 56_000_000n, // 35 % + 35 %, 80 wages
      certainty: 'checked',
    })
    const bounded = partialDisability(WAGE, [arm, other, foot], ON)
    expect(bounded).toMatchObject({ value: 56_000_000n, certainty: 'unverified' })
    expect(bounded.children[0]?.children[0]?.value).toEqual(percent('72'))
  })
})

test('from 2 December 2019 the table needs review', () => {
  expect(partialDisability(WAGE, [{ item: 'both-eyes' }], FROM)).toMatchObject({
    value: 56_000_000n,
    certainty: 'needs-review',
  })
})
