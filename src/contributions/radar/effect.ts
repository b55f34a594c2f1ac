import {
  jhtAtPensionAge,
  jhtMissingCaveats,
  jpMissingAMonth,
  jpMissingCaveats,
  jsonText,
  type Missing,
} from '#law'
import type { LocalDate } from '#values'
import type { NumberPassport } from '../everywhere/number-passport.ts'
import type { Finding } from './finding.ts'
import type { RunEffect } from './radar-view.ts'
import { sumOfMoney } from './sighting.ts'

type Whose = { readonly birthDate: LocalDate; readonly today: LocalDate }

/** What some findings cost: JHT at the age at which it is paid, and the monthly pension of JP. Months with too much cost nothing. */
export function effectOf(
  findings: readonly Pick<Finding, 'month' | 'sightings'>[],
  whose: Whose,
): RunEffect {
  return {
    jht: jhtEffect(missingOf('jht', findings), whose),
    jp: jpEffect(missingOf('jp', findings)),
  }
}

const missingOf = (
  programme: 'jht' | 'jp',
  findings: readonly Pick<Finding, 'month' | 'sightings'>[],
): Missing =>
  findings
    .map(({ month, sightings }) => ({
      month,
      amount: sumOfMoney(sightings.map(({ money }) => money))[programme],
    }))
    .filter(({ amount }) => amount > 0n)

function jhtEffect(missing: Missing, { birthDate, today }: Whose): NumberPassport | undefined {
  const explanation =
    missing.length === 0 ? undefined : jhtAtPensionAge(missing, { birthDate, today })
  if (explanation === undefined) return undefined
  const json = jsonText({ asOf: today, birthDate, missing })
  return { calculation: 'jht-missing', json, explanation, caveats: jhtMissingCaveats(explanation) }
}

function jpEffect(missing: Missing): NumberPassport | undefined {
  const explanation = jpMissingAMonth(missing)
  if (explanation === undefined) return undefined
  const json = jsonText({ missing })
  return { calculation: 'jp-missing', json, explanation, caveats: jpMissingCaveats(explanation) }
}
