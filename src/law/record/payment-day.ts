import type { Month } from '#values'
import { cited, type Dated, type DatedEntry, inForceAt } from '../dated.ts'
import { RECORD_PARAMETERS } from '../record-parameters.generated.ts'

const ID = 'record/payment-day'
const FILE = { id: ID, basis: RECORD_PARAMETERS[ID].basis }
const VALUES: readonly (DatedEntry & { readonly days: number })[] = RECORD_PARAMETERS[ID].values

/**
 * The day by which the contribution of a month is in time, 1 to 31: of the next month, for the self-employed of the month
 * itself. A shorter month has its last day. Months before July 2015 have the day of the first rule.
 */
export function paymentDayIn(month: Month): Dated<number> {
  const entry = inForceAt(VALUES, month) ?? RECORD_PARAMETERS[ID].values[0]
  return cited(FILE, entry, entry.days)
}
