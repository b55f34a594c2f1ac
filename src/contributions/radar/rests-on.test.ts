import { expect, test } from 'vitest'
import { month, rupiah } from '#values'
import { restsOn, uncheckedOf } from './rests-on.ts'

const wage = rupiah(2_000_000n)

test('a wage below the minimum rests on that of the province and year, with its certainty', () => {
  const below = (province: string) =>
    ({ kind: 'wage-below-minimum', wage, minimum: rupiah(1n), province }) as const
  expect(restsOn(below('31'), month('2026-05'))).toEqual({
    label: { id: 'Upah minimum', en: 'Minimum wage' },
    certainty: 'checked',
    source: 'decree Kep. 1142/2025',
  })
  expect(restsOn(below('75'), month('2024-05'))?.certainty).toBe('unverified')
})

test('a run is as sure as the first value that nobody checked', () => {
  const at = (of: string, province: string) => ({
    month: month(of),
    sightings: [
      {
        evidence: { kind: 'wage-below-minimum', wage, minimum: wage, province } as const,
        amount: wage,
        money: { insurance: wage, jht: wage, jp: wage },
      },
    ],
  })
  expect(uncheckedOf([at('2026-05', '31')])).toBeUndefined()
  expect(uncheckedOf([at('2026-05', '31'), at('2024-05', '75')])?.certainty).toBe('unverified')
})

test('JP above the ceiling rests on the ceiling of its month; a drop on the record alone', () => {
  expect(restsOn({ kind: 'ceiling-ignored', wage, shares: [] }, month('2026-05'))).toMatchObject({
    certainty: 'needs-review',
  })
  expect(restsOn({ kind: 'wage-drop', wage, median: wage }, month('2026-05'))).toBeUndefined()
})
