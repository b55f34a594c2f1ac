import { type LocalDate, type Month, parseLocalDate, parseMonth } from '#values'
import type { Json } from '../json.ts'
import { must } from './bad-input.ts'
import type { Field } from './fields.ts'

/** @throws BadInput unless it is a month of the calendar */
export function readMonth(json: Json, path: string): Month {
  const month = typeof json === 'string' ? parseMonth(json) : undefined
  if (month !== undefined) return month
  throw must(path, { id: 'bulan berbentuk "2026-03"', en: 'a month like "2026-03"' })
}

type DateField = Extract<Field, { readonly kind: 'date' }>

/** @throws BadInput unless it is a day of the calendar within the bounds of the field */
export function readDate(field: DateField, json: Json, path: string): LocalDate {
  const { from, to } = rangeOfDate(field)
  const date = typeof json === 'string' ? parseLocalDate(json) : undefined
  if (date !== undefined && date >= from && date <= to) return date
  throw must(path, {
    id: `tanggal berbentuk "2026-03-15", dari ${from} sampai ${to}`,
    en: `a date like "2026-03-15", from ${from} to ${to}`,
  })
}

/** The first and the last day that a field takes. */
export const rangeOfDate = ({ from, to }: Pick<DateField, 'from' | 'to'>) => ({
  from: from ?? '1900-01-01',
  to: to ?? '2199-12-31',
})
