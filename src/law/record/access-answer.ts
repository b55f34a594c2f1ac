import type { LocalDate } from '#values'
import { cited, type Dated, type DatedEntry, inForceAt } from '../dated.ts'
import { RECORD_PARAMETERS } from '../record-parameters.generated.ts'

const ID = 'record/access-answer-days'
const FILE = { id: ID, basis: RECORD_PARAMETERS[ID].basis }
const VALUES: readonly (DatedEntry & { readonly days: number })[] = RECORD_PARAMETERS[ID].values

/**
 * Days of 24 hours, counted from the moment of the request, within which a person is given access to their data and to
 * the record of who processed them. Requests of before the law have its first value.
 * Source: UU 27/2022 art. 32(2).
 */
export function accessAnswerDaysOn(requestedOn: LocalDate): Dated<number> {
  const entry = inForceAt(VALUES, requestedOn) ?? RECORD_PARAMETERS[ID].values[0]
  return cited(FILE, entry, entry.days)
}
