import { isCertainty } from '../certainty.ts'

type Entries = Readonly<Record<string, unknown>>
const NAMES: readonly string[] = ['basis', 'source', 'certainty', 'note']

/** The citation among the entries of a dated value, and what is left when it is taken out. */
export function splitCitation(entries: Entries): {
  readonly citation: Entries
  readonly rest: Entries
} {
  const only = (isCitation: boolean): Entries =>
    Object.fromEntries(
      Object.entries(entries).filter(([name]) => NAMES.includes(name) === isCitation),
    )
  return { citation: only(true), rest: only(false) }
}

/**
 * Whatever there is of basis, source, certainty and note.
 * @throws Error for another entry, one that is no text, and a certainty that does not exist
 */
export function readCitation(entries: Entries, where: string): Entries {
  const stranger = Object.keys(entries).find((name) => !NAMES.includes(name))
  if (stranger !== undefined) throw new Error(`${where}: "${stranger}" is not a known entry`)
  for (const name of Object.keys(entries)) textOf(entries, name, where)
  const { certainty } = entries
  if (certainty !== undefined && !isCertainty(certainty))
    throw new Error(`${where}: certainty "${certainty}" is not known`)
  return entries
}

/** @throws Error unless that entry is text that says something */
export function textOf(from: Entries, name: string, where: string): string {
  const value = from[name]
  if (value === undefined || value === null || value === '')
    throw new Error(`${where}: ${name} is missing`)
  if (typeof value !== 'string') throw new Error(`${where}: ${name} must be text`)
  return value
}
