import { describe, expect, test } from 'vitest'
import { localDate, percent, rupiah } from '#values'
import type { JkkInput } from '../../inputs/jkk.ts'
import { jkkBenefits } from './benefits.ts'
import type { Fares } from './transport.ts'

const WAGE = rupiah(5_000_000n)
const of = (outcome: JkkInput['outcome'], accidentOn: string, more: Partial<JkkInput> = {}) =>
  jkkBenefits({ outcome, accidentOn: localDate(accidentOn), wage: WAGE, ...more })
const amounts = (...parts: Parameters<typeof of>) =>
  Object.fromEntries(of(...parts).components.map(({ name, amount }) => [name, amount]))
const AT_SCHOOL = [{ remainingYears: { higher: 2 } }]

describe('the amounts change on 2 December 2019', () => {
  test('after death', () => {
    const [old, now] = [
      { death: 240_000_000n, periodic: 4_800_000n, funeral: 3_000_000n }, // 60 % x 80 x 5,000,000
      { death: 240_000_000n, periodic: 12_000_000n, funeral: 10_000_000n },
    ]
    expect(amounts('death', '2015-07-01')).toEqual(old)
    expect(amounts('death', '2019-12-01')).toEqual(old)
    expect(amounts('death', '2019-12-02')).toEqual(now)
    expect(amounts('death', '2019-12-03')).toEqual(now)
    expect(of('death', '2019-12-01').explanation.certainty).toBe('checked')
    expect(of('death', '2019-12-02').explanation.certainty).toBe('needs-review')
  })

  test('of the least death benefit: the lump sum of JKM', () => {
    const death = (on: string, wage: bigint) => amounts('death', on, { wage: rupiah(wage) }).death
    expect([death('2019-12-01', 300_000n), death('2019-12-02', 300_000n)]).toEqual([
      16_200_000n, // 48 x 300,000 is 14,400,000
      20_000_000n,
    ])
    expect(death('2019-12-01', 337_500n)).toBe(16_200_000n) // 48 x 337,500
    expect(death('2019-12-01', 337_501n)).toBe(16_200_048n)
  })

  test('after total disability', () => {
    const total = 280_000_000n // 70 % x 80 x 5,000,000
    expect(amounts('total', '2019-12-01')).toEqual({
      'total-disability': total,
      periodic: 4_800_000n,
    })
    expect(amounts('total', '2019-12-02')).toEqual({
      'total-disability': total,
      periodic: 12_000_000n,
    })
  })

  test('of transport, by mode', () => {
    const fare = rupiah(99_000_000n)
    const fares = (on: string, transport: Fares) =>
      amounts('temporary', on, { transport }).transport
    expect(fares('2019-12-01', { land: fare })).toBe(1_000_000n)
    expect(fares('2019-12-01', { sea: fare })).toBe(1_500_000n)
    expect(fares('2019-12-01', { air: fare })).toBe(2_500_000n)
    expect(fares('2019-12-01', { land: fare, sea: fare, air: fare })).toBe(5_000_000n)
    expect(fares('2019-12-02', { land: fare })).toBe(5_000_000n)
    expect(fares('2019-12-02', { sea: fare })).toBe(2_000_000n)
    expect(fares('2019-12-02', { air: fare })).toBe(10_000_000n)
    expect(fares('2019-12-02', { land: rupiah(1n), air: fare })).toBe(10_000_001n)
    expect(fares('2019-12-02', {})).toBeUndefined()
  })

  test('of the scholarship, without any time of contributions', () => {
    expect(amounts('death', '2019-12-01', { children: AT_SCHOOL }).scholarship).toBe(12_000_000n)
    expect(amounts('death', '2019-12-02', { children: AT_SCHOOL }).scholarship).toBe(24_000_000n)
    expect(amounts('total', '2019-12-02', { children: AT_SCHOOL }).scholarship).toBe(24_000_000n)
    expect(amounts('total', '2019-12-02', { children: [] })).not.toHaveProperty('scholarship')
  })

  test('of the time in which to claim', () => {
    const claim = (on: string) =>
      of('death', on).caveats.find(({ kind }) => kind === 'claim-lapses')
    expect(claim('2019-12-01')?.text.en).toContain('2 years after the accident, which is after 1')
    expect(claim('2019-12-02')?.text.id).toContain('5 tahun sejak kecelakaan')
    expect(claim('2024-02-29')?.text.en).toContain('28\u00a0February\u00a02029')
  })
})

test('months without work and transport stand beside any outcome, in the order of the names', () => {
  const { components, total } = of('death', '2024-01-01', {
    monthsUnable: 1,
    transport: { land: rupiah(100_000n) },
    children: AT_SCHOOL,
  })
  expect(components).toEqual([
    { name: 'temporary-disability', amount: 5_000_000n },
    { name: 'death', amount: 240_000_000n },
    { name: 'periodic', amount: 12_000_000n },
    { name: 'funeral', amount: 10_000_000n },
    { name: 'transport', amount: 100_000n },
    { name: 'scholarship', amount: 24_000_000n },
  ])
  expect(total).toBe(291_100_000n)
})

test('a partial disability has no scholarship, no periodic benefit and no funeral', () => {
  const losses = [{ item: 'left-index-finger' as const }]
  expect(amounts('partial-anatomical', '2024-01-01', { losses, children: AT_SCHOOL })).toEqual({
    'partial-disability': 28_000_000n, // 7 % x 80 x 5,000,000
  })
  const functional = losses.map((loss) => ({ ...loss, functionLossPercent: percent('50') }))
  expect(amounts('partial-functional', '2024-01-01', { losses: functional })).toEqual({
    'partial-disability': 14_000_000n,
  })
})

describe('what a reader has to know', () => {
  const kinds = (outcome: JkkInput['outcome'], more: Partial<JkkInput>) =>
    of(outcome, '2019-12-01', more).caveats.map(({ kind }) => kind)
  const always = ['care-not-counted', 'claim-lapses', 'law-of-the-accident']

  test('of several losses, of hands and of eyes', () => {
    expect(kinds('partial-anatomical', { losses: [{ item: 'smell' }] })).toEqual(always)
    expect(
      kinds('partial-anatomical', { losses: [{ item: 'right-thumb' }, { item: 'visual-acuity' }] }),
    ).toEqual([...always, 'losses-added', 'left-handed-reversed', 'two-eyes-differ'])
  })

  test('of what was given and is not counted', () => {
    expect(
      kinds('temporary', { monthsUnable: 1, losses: [{ item: 'smell' }], children: AT_SCHOOL }),
    ).toEqual([...always, 'losses-not-counted', 'children-not-counted'])
  })

  test('of the yearly scholarship', () => {
    const { caveats } = of('death', '2024-01-01', { children: AT_SCHOOL })
    const told = caveats.map(({ kind }) => kind)
    expect(told).toContain('scholarship-paid-yearly')
    expect(told).not.toContain('law-of-the-accident')
  })
})
