import { isProvinceCode, type Month, type Rupiah, rupiah, yearOf } from '#values'
import { citedItem, type Dated, type DatedEntry, type ItemEntry } from '../dated.ts'
import { RECORD_PARAMETERS } from '../record-parameters.generated.ts'

const ID = 'record/minimum-wage'
const FILE = { id: ID, basis: RECORD_PARAMETERS[ID].basis }

type Row = ItemEntry & { readonly amount: bigint }
const YEARS: readonly (DatedEntry & { readonly items: Readonly<Record<string, Row>> })[] =
  RECORD_PARAMETERS[ID].values

/**
 * The monthly minimum wage of a province in the year of that month, rounded up to whole rupiah; `undefined` for a year
 * or province without a sourced value, and for a code that no province has: nothing can be said of a wage there.
 * Source: UU 13/2003 art. 88C-88D; the decree of each governor.
 */
export function minimumWageIn(province: string, month: Month): Dated<Rupiah> | undefined {
  const year = YEARS.find(({ from }) => from === String(yearOf(month)))
  const row = isProvinceCode(province) ? year?.items[province] : undefined
  if (year === undefined || row === undefined) return undefined
  return citedItem(FILE, year, { item: province, row, value: rupiah(row.amount) })
}
