import type { Field, Fields, Json } from '#law'
import type { Words } from '#values'
import { problemText } from './problem-text.ts'
import type { Questions, Typed } from './simulator.ts'
import { readTyped } from './typed-value.ts'

/** What is wrong with a field of the form: its name there, and words that begin with its title. */
export type FormProblem = { readonly field: string; readonly text: Words }

/** What was typed, as the law reads it, and everything that is wrong with it. */
export type ReadForm = {
  readonly json: Readonly<Record<string, Json>>
  readonly problems: readonly FormProblem[]
}

/** How many rows of a list a form asks for. */
export const ROWS_ASKED = 4

/**
 * Reads a form. Optional questions that are empty stay unasked; a tick that is the law's default is left out.
 * Every wrong field is named, not the first alone.
 */
export function readForm({ fields, choice }: Questions, typed: Typed): ReadForm {
  const problems: FormProblem[] = []
  const chosen = choice === undefined ? {} : { [choice.by]: choice.chosen }
  return { json: { ...chosen, ...readFields({ fields, typed, problems }, '') }, problems }
}

type Reading = {
  readonly fields: Fields
  readonly typed: Typed
  readonly problems: FormProblem[]
}

function readFields(reading: Reading, before: string): Record<string, Json> {
  const entries = Object.entries(reading.fields).flatMap(([name, field]) => {
    const json = readField(field, reading, `${before}${name}`)
    return json === undefined ? [] : [[name, json] as const]
  })
  return Object.fromEntries(entries)
}

function readField(field: Field, reading: Reading, name: string): Json | undefined {
  const { typed } = reading
  switch (field.kind) {
    case 'yes-no': {
      const isTicked = typed[name] === 'on'
      return field.optional && isTicked === field.default ? undefined : isTicked
    }
    case 'several': {
      const options = Object.keys(field.options)
      const ticked = options.filter((option) => typed[`${name}.${option}`] === 'on')
      return field.optional && ticked.join() === field.default?.join() ? undefined : ticked
    }
    case 'group':
      return present(readFields({ ...reading, fields: field.fields }, `${name}.`), field)
    case 'rows':
      return present(readRows(field, reading, name), field)
    case 'rates-by-year':
      return undefined // no form asks for a list of years: the law says that it is missing
    default:
      return readPlain(field, reading, name)
  }
}

type Plain = Parameters<typeof readTyped>[0]

function readPlain(field: Plain, { typed, problems }: Reading, name: string): Json | undefined {
  const say = (problem: Words) => {
    problems.push({ field: name, text: named(field.title, problem) })
    return undefined
  }
  const text = (typed[name] ?? '').trim()
  if (text === '') return field.optional ? undefined : say(problemText.missing)
  const read = readTyped(field, text)
  return 'problem' in read ? say(read.problem) : read.json
}

type RowsField = Extract<Field, { readonly kind: 'rows' }>

/** The rows that something was typed into; of a list that has to be there the first at least, so that it is asked for. */
function readRows(field: RowsField, reading: Reading, name: string): readonly Json[] {
  const { fields, optional } = field
  const rows = Array.from({ length: ROWS_ASKED }, (_, index) => `${name}.${index}.`)
  const touched = rows.filter((before) =>
    Object.entries(reading.typed).some(([key, text]) => key.startsWith(before) && text !== ''),
  )
  const read = touched.length === 0 && optional !== true ? rows.slice(0, 1) : touched
  return read.map((before) => readFields({ ...reading, fields }, before))
}

/** What is optional and empty is left out. */
const present = <Value extends Json>(json: Value, { optional }: Field): Value | undefined =>
  optional && Object.keys(json ?? {}).length === 0 ? undefined : json

const named = (title: Words, problem: Words): Words => ({
  id: `${title.id}: ${problem.id}.`,
  en: `${title.en}: ${problem.en}.`,
})
