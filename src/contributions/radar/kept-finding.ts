import type { LocalDate, Rupiah } from '#values'
import type { Finding, FindingKind, Place } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import { sumOfMoney, totalMoney } from './sighting.ts'

/** A finding as it is kept between two looks. */
export type KeptFinding = Place & {
  readonly kind: FindingKind
  /** The money that this kind alone explains. */
  readonly amount: Rupiah
  readonly fingerprint: string
}

export type ToldFinding = KeptFinding & {
  readonly foundOn: LocalDate
  /** The member said that they know of it, and it has not changed since. */
  readonly isQuiet: boolean
}

export const keptFinding = (finding: Finding): KeptFinding => {
  const { kpj, employerNumber, month, kind, sightings } = finding
  const amount = totalMoney(sumOfMoney(sightings.map(({ money }) => money)))
  return { kpj, employerNumber, month, kind, amount, fingerprint: fingerprintOf(finding) }
}
