import { parseLocalDate, parseMonth } from '#values'
import { readCitation, splitCitation, textOf } from './citation.ts'
import { kindOfUnit, readValue, type ValueKind } from './parameter-value.ts'

/** One statutory quantity as its file says it, checked. */
export type ParameterFile = {
  readonly kind: ValueKind
  readonly title: string
  readonly unit: string
  readonly keyedBy: string
  readonly basis: string
  readonly knownUntil?: string
  readonly unpublishedUntil?: string
  readonly lastReviewed: string
  readonly values: readonly Readonly<Record<string, unknown>>[]
}

type Form = (text: string) => boolean

const isDay: Form = (text) => parseLocalDate(text) !== undefined
const isMonth: Form = (text) => parseMonth(text) !== undefined
const isDayOrMonth: Form = (text) => isDay(text) || isMonth(text)
const KEY_FORMS: Readonly<Record<string, Form>> = {
  year: (text) => parseMonth(`${text}-01`) !== undefined,
  'calendar-year': (text) => parseMonth(`${text}-01`) !== undefined,
  'contribution-month': isMonth,
  'contract-date': isDay,
  'pension-start': isMonth,
  'accident-date': isDayOrMonth,
  'death-date': isDayOrMonth,
  'accident-or-death-date': isDayOrMonth,
  'claim-date': isDayOrMonth,
  'dismissal-date': isDayOrMonth,
  'determination-date': isDayOrMonth,
  'payment-date': isDayOrMonth,
  'registration-date': isDayOrMonth,
  'request-date': isDayOrMonth,
}
const KNOWN = [
  'title',
  'unit',
  'keyed-by',
  'basis',
  'values',
  'known-until',
  'unpublished-until',
  'last-reviewed',
]

/**
 * Checks one parameter file, already parsed with whole numbers as bigint.
 * @throws Error that names the file and what is missing: unit, effective date, basis, source, certainty and the rest
 */
export function readParameterFile(id: string, parsed: unknown): ParameterFile {
  const file = record(parsed, id)
  onlyKnown(file, KNOWN, id)
  const unit = textOf(file, 'unit', id)
  const kind = kindOfUnit(unit)
  if (kind === undefined) throw new Error(`${id}: unit "${unit}" is not one of the known units`)
  const keyedBy = textOf(file, 'keyed-by', id)
  const form = KEY_FORMS[keyedBy]
  if (form === undefined) throw new Error(`${id}: keyed-by "${keyedBy}" is not known`)
  const lastReviewed = textOf(file, 'last-reviewed', id)
  if (!isDay(lastReviewed)) throw new Error(`${id}: last-reviewed must be a day`)
  return {
    kind,
    title: textOf(file, 'title', id),
    unit,
    keyedBy,
    basis: textOf(file, 'basis', id),
    ...horizonOf(file, form, id),
    lastReviewed,
    values: datedValues(file.values, { kind, form, id }),
  }
}

type Setting = { readonly kind: ValueKind; readonly form: Form; readonly id: string }

function datedValues(values: unknown, { kind, form, id }: Setting): ParameterFile['values'] {
  const entries = Object.entries(record(values, `${id}: values`))
  if (entries.length === 0) throw new Error(`${id}: values are missing`)
  const dates = entries.map(([from]) => from)
  const odd = dates.find((from) => !form(from))
  if (odd !== undefined) throw new Error(`${id} ${odd}: not an effective date of its kind`)
  if (dates.join() !== dates.toSorted().join()) throw new Error(`${id}: values are not in order`)
  return entries.map(([from, entry]) => {
    const where = `${id} ${from}`
    const value = record(entry, where)
    const { citation, rest } = splitCitation(value)
    textOf(citation, 'source', where)
    textOf(citation, 'certainty', where)
    const content = readValue(kind, rest, where)
    if ('unknown' in content && citation.note === undefined)
      throw new Error(`${where}: an unknown value needs a note that says why`)
    return { from, ...content, ...readCitation(citation, where) }
  })
}

/** `known-until` and, after it, `unpublished-until`: up to that somebody looked and found nothing published. */
function horizonOf(
  file: Readonly<Record<string, unknown>>,
  form: Form,
  id: string,
): Pick<ParameterFile, 'knownUntil' | 'unpublishedUntil'> {
  const [knownUntil, unpublishedUntil] = ['known-until', 'unpublished-until'].map((name) => {
    if (file[name] === undefined) return undefined
    if (!form(String(file[name]))) throw new Error(`${id}: ${name} has the wrong form`)
    return String(file[name])
  })
  if (
    unpublishedUntil !== undefined &&
    (knownUntil === undefined || unpublishedUntil <= knownUntil)
  )
    throw new Error(`${id}: unpublished-until must be after known-until`)
  return {
    ...(knownUntil !== undefined && { knownUntil }),
    ...(unpublishedUntil !== undefined && { unpublishedUntil }),
  }
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where}: must be a set of named entries`)
  return value as Readonly<Record<string, unknown>>
}

function onlyKnown(
  from: Readonly<Record<string, unknown>>,
  known: readonly string[],
  where: string,
): void {
  const stranger = Object.keys(from).find((name) => !known.includes(name))
  if (stranger !== undefined) throw new Error(`${where}: "${stranger}" is not a known entry`)
}
