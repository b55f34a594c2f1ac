import type { Words } from '#values'

/** What is wrong with an input: the field by its path, and a sentence that names it. */
export type InputProblem = { readonly field: string; readonly text: Words }

/** Thrown while reading, caught by `readInput` alone. */
export class BadInput extends Error {
  readonly problem: InputProblem
  constructor(field: string, text: Words) {
    super(text.en)
    this.problem = { field, text }
  }
}

/** `Field "wage" must be …`; an empty path is the whole input. */
export function must(path: string, what: Words): BadInput {
  const subject =
    path === ''
      ? { id: 'Masukan', en: 'The input' }
      : { id: `Isian ${quoted(path)}`, en: `Field ${quoted(path)}` }
  return new BadInput(path, {
    id: `${subject.id} harus ${what.id}.`,
    en: `${subject.en} must be ${what.en}.`,
  })
}

/** What a calculation answers to fields that are right each, and wrong together. */
export const inputProblem = (path: string, what: Words) =>
  ({ kind: 'problem', problem: problemOf(path, what) }) as const

const problemOf = (path: string, what: Words): InputProblem => ({
  field: path,
  text: {
    id: `Isian ${quoted(path)} harus ${what.id}.`,
    en: `Field ${quoted(path)} must ${what.en}.`,
  },
})

export const oneOf = (names: readonly string[]): Words => ({
  id: `salah satu dari ${names.join(', ')}`,
  en: `one of ${names.join(', ')}`,
})

/** `Field "wage" is missing (whole rupiah).`, with the unit where the field has one. */
export const missing = (path: string, unit?: Words): BadInput =>
  new BadInput(path, {
    id: `Isian ${quoted(path)} belum ada${unit === undefined ? '' : ` (${unit.id})`}.`,
    en: `Field ${quoted(path)} is missing${unit === undefined ? '' : ` (${unit.en})`}.`,
  })

export const unknown = (path: string, known: readonly string[]): BadInput =>
  new BadInput(path, {
    id: `Isian ${quoted(path)} tidak dikenal; yang dikenal: ${known.join(', ')}.`,
    en: `Field ${quoted(path)} is not known; known are ${known.join(', ')}.`,
  })

const LONGEST = 100

/** A name in quotation marks, on one line and cut: it may hold line breaks, half characters or a whole book. */
export const quoted = (name: string): string =>
  JSON.stringify(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name)
