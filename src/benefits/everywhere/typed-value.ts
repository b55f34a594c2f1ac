import { type Field, type Json, rangeOfDate } from '#law'
import {
  isLess,
  type LocalDate,
  localDate,
  parseLocalDate,
  parseMonth,
  parsePercent,
  percent,
  tableDateText,
  unreachable,
  type Words,
} from '#values'
import { problemText } from './problem-text.ts'

/** Fields that one control asks for. */
export type PlainField = Extract<
  Field,
  { readonly kind: 'rupiah' | 'month' | 'date' | 'rate' | 'whole-number' | 'choice' | 'class' }
>

/** A typed text as the law reads it, or what is wrong with it. */
export type ReadValue = { readonly json: Json } | { readonly problem: Words }

/** Reads what was typed into one control; the text is trimmed and not empty. */
export function readTyped(field: PlainField, text: string): ReadValue {
  switch (field.kind) {
    case 'rupiah':
      return readAmount(text)
    case 'month':
      return known(readMonth(text), problemText.month)
    case 'date':
      return inDates(readDate(text), field)
    case 'rate':
      return inRates(readRate(text), field)
    case 'whole-number':
      return readCount(text, field.from, field.to)
    case 'choice':
      return known(Object.hasOwn(field.options, text) ? text : undefined, problemText.choice)
    case 'class': {
      const found = field.options.find(({ value }) => String(value) === text)
      return known(found && BigInt(found.value), problemText.choice)
    }
    default:
      return unreachable(field)
  }
}

const known = (json: Json | undefined, problem: Words): ReadValue =>
  json === undefined ? { problem } : { json }

/** More than the wages of a country; what is longer is a slip of the hand. */
const MOST_DIGITS = 15

/** `5000000`, `5.000.000`, `5,000,000`, `Rp5.000.000`, `Rp 5.000.000,00`. */
function readAmount(text: string): ReadValue {
  const bare = text.replace(/^(rp|idr)\.?\s*/i, '').replace(/\s/g, '')
  const match = /^(?:\d+|\d{1,3}(?:\.\d{3})+(?:,00?|,-)?|\d{1,3}(?:,\d{3})+(?:\.00?)?)$/.exec(bare)
  if (match === null) return { problem: problemText.amount }
  const digits = bare.replace(/(?<=\d{3})(?:,00?|,-|\.00?)$/, '').replace(/[.,]/g, '')
  return digits.length > MOST_DIGITS ? { problem: problemText.tooMuch } : { json: BigInt(digits) }
}

/** `2026-03`, `03-2026`, `3/2026`. */
function readMonth(text: string): string | undefined {
  const turned = /^(\d{1,2})[-/. ](\d{4})$/.exec(text)
  return parseMonth(turned === null ? text : `${turned[2]}-${two(turned[1])}`)
}

/** `2026-03-15`, `15-03-2026`, `15/3/2026`. */
function readDate(text: string): LocalDate | undefined {
  const turned = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  return parseLocalDate(turned === null ? text : `${turned[3]}-${two(turned[2])}-${two(turned[1])}`)
}

const two = (digits = ''): string => digits.padStart(2, '0')

/** `5,5`, `5.5`, `5,5%`. */
function readRate(text: string): string | undefined {
  const bare = text.replace(/\s*%$/, '').replace(',', '.')
  return parsePercent(bare) === undefined ? undefined : bare
}

type Of<Kind> = Extract<PlainField, { readonly kind: Kind }>

function inDates(date: LocalDate | undefined, field: Of<'date'>): ReadValue {
  if (date === undefined) return { problem: problemText.date }
  const { from, to } = rangeOfDate(field)
  if (date >= from && date <= to) return { json: date }
  const [first, last] = [tableDateText(localDate(from)), tableDateText(localDate(to))]
  return {
    problem: {
      id: `tulis tanggal dari ${first} sampai ${last}`,
      en: `write a date from ${first} to ${last}`,
    },
  }
}

function inRates(rate: string | undefined, { from, to }: Of<'rate'>): ReadValue {
  if (rate === undefined) return { problem: problemText.rate }
  const isWithin = !isLess(percent(rate), percent(from)) && !isLess(percent(to), percent(rate))
  return isWithin ? { json: rate } : { problem: rateProblem(from, to) }
}

const rateProblem = (from: string, to: string): Words => ({
  id: `tulis persen dari ${from.replace('.', ',')} sampai ${to.replace('.', ',')}`,
  en: `write per cent from ${from} to ${to}`,
})

function readCount(text: string, from: number, to: number): ReadValue {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : undefined
  return count === undefined || count < from || count > to
    ? { problem: countProblem(from, to) }
    : { json: BigInt(count) }
}

const countProblem = (from: number, to: number): Words => ({
  id: `tulis bilangan bulat ${from} sampai ${to}`,
  en: `write a whole number from ${from} to ${to}`,
})
