import { describe, expect, test } from 'vitest'
import { localDate } from '#values'
import { EXCLUDED_CAUSES, jkpMeterOn } from './meter.ts'

const meter = (on: string, months: number) => jkpMeterOn(localDate(on), months)

describe('the meter of JKP', () => {
  test('is silent before the law', () => {
    expect(meter('2021-02-01', 24)).toBeUndefined()
  })

  test('tells how many months are missing, and the earliest dismissal for which they can be there', () => {
    expect(meter('2026-11-30', 8)).toMatchObject({
      months: 8,
      required: { value: 12 },
      window: { value: 24 },
      isEnough: false,
      missing: 4,
      enoughFrom: '2027-03',
    })
    expect(meter('2026-11-30', 11)).toMatchObject({ missing: 1, enoughFrom: '2026-12' })
  })

  test('tells how long the months suffice without a further one', () => {
    // 12 of 24: the first that falls out may be one of the twelve.
    expect(meter('2026-11-30', 12)).toMatchObject({ isEnough: true, enoughThrough: '2026-11' })
    expect(meter('2026-11-30', 24)).toMatchObject({ isEnough: true, enoughThrough: '2027-11' })
  })

  test('counts no months before JKP began', () => {
    // February 2021 to January 2022 are twelve months.
    expect(meter('2021-12-31', 24)).toMatchObject({ months: 11, missing: 1, enoughFrom: '2022-01' })
    expect(meter('2022-01-01', 24)).toMatchObject({ months: 12, isEnough: true })
  })

  test('asks for consecutive months until 6 February 2025 alone', () => {
    expect(meter('2025-02-06', 12)).toMatchObject({ consecutive: { value: 6 } })
    expect(meter('2025-02-07', 12)).toMatchObject({ consecutive: { value: 0 } })
  })
})

test('five ways in which employment ends have no JKP', () => {
  expect(EXCLUDED_CAUSES.map(({ en }) => en)).toEqual([
    'Resignation',
    'Retirement',
    'Permanent total disability',
    'Death',
    'The contract ran out',
  ])
})
