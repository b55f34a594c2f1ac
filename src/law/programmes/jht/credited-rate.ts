import type { Rate } from '#values'
import type { Certainty } from '../../certainty.ts'
import { rateOfYear } from '../../parameters.ts'

/** The return credited for one calendar year. */
export type JhtRate = {
  readonly rate: Rate
  readonly certainty: Certainty
  readonly source: string
  readonly note?: string
}

/**
 * The rate credited to JHT accounts for a year; `undefined` where no source states one (2022 to 2024) and for years
 * not credited yet. Never a range, never an estimate. Basis: PP 46/2015 art. 22(2), 27.
 */
export function jhtRateOf(year: number): JhtRate | undefined {
  const dated = rateOfYear('jht/credited-rate', year)
  if (dated?.value === undefined) return undefined
  const { value, certainty, source, note } = dated
  return { rate: value, certainty, source, ...(note === undefined ? {} : { note }) }
}
