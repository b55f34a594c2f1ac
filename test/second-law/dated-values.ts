import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'

/** A month as its text, `2026-03`: two of them compare as texts do. */
export type MonthText = string

export type Entry = {
  readonly amount?: bigint
  readonly rate?: string
  readonly rates?: Readonly<Record<string, string>>
  readonly tiers?: readonly Readonly<Record<string, bigint>>[]
  readonly slices?: readonly { readonly above: bigint; readonly rate: string }[]
  readonly items?: Readonly<Record<string, bigint | { readonly count: bigint }>>
  readonly years?: bigint
  readonly times?: bigint
  readonly unknown?: boolean
}
type Values = readonly { readonly from: string; readonly entry: Entry }[]
type File = { readonly values: Values; readonly knownUntil: string | undefined }

const folder = resolve(import.meta.dirname, '../../src/law/parameters')
const read = new Map<string, File>()

function fileOf(id: string): File {
  const known = read.get(id)
  if (known !== undefined) return known
  const yaml = parse(readFileSync(resolve(folder, `${id}.yaml`), 'utf8'), { intAsBigInt: true })
  const values = Object.entries<Entry>(yaml.values).map(([from, entry]) => ({ from, entry }))
  const until = yaml['known-until']
  const file = {
    values: values.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    knownUntil: until === undefined ? undefined : String(until),
  }
  read.set(id, file)
  return file
}

/** What is in force in a month; `undefined` before the first. */
export function entryIn(id: string, month: MonthText): Entry | undefined {
  let inForce: Entry | undefined
  for (const { from, entry } of fileOf(id).values) if (from.slice(0, 7) <= month) inForce = entry
  return inForce
}

/** What is in force on a day: a value with a day counts from that day, one with a month from its first. */
export function entryOn(id: string, day: string): Entry | undefined {
  let inForce: Entry | undefined
  for (const { from, entry } of fileOf(id).values) if (from <= day) inForce = entry
  return inForce
}

/** Whether a value for that month was announced. */
export function isAnnounced(id: string, month: MonthText): boolean {
  const until = fileOf(id).knownUntil
  return until === undefined || month < until
}

/** The entry of one calendar year alone. */
export const entryOfYear = (id: string, year: number): Entry | undefined =>
  fileOf(id).values.find(({ from }) => from === String(year))?.entry

/** The months in which a new value begins: the hard ones. */
export const monthsOfChange = (id: string): readonly MonthText[] =>
  fileOf(id)
    .values.map(({ from }) => from.slice(0, 7))
    .filter((from) => from.length === 7)

/** Every value of a quantity, for cases at its bounds. */
export const everyEntry = (id: string): readonly Entry[] =>
  fileOf(id).values.map(({ entry }) => entry)
