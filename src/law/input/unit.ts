import type { Words } from '#values'
import type { Field } from './fields.ts'

/** What the values of a field are counted or written in; `undefined` for plain counts and for what has no unit. */
export function unitOf(field: Field): Words | undefined {
  if (field.kind === 'whole-number') return field.unit && COUNTED[field.unit]
  return UNITS.get(field.kind)
}

const COUNTED: Readonly<Record<'years' | 'months', Words>> = {
  years: { id: 'tahun', en: 'years' },
  months: { id: 'bulan', en: 'months' },
}

const UNITS: ReadonlyMap<Field['kind'], Words> = new Map([
  ['rupiah', { id: 'rupiah bulat', en: 'whole rupiah' }],
  ['month', { id: 'bulan berbentuk "2026-03"', en: 'a month like "2026-03"' }],
  ['date', { id: 'tanggal berbentuk "2026-03-15"', en: 'a date like "2026-03-15"' }],
  ['rate', { id: 'persen', en: 'per cent' }],
])
