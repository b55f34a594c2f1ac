import type { Words } from './language.ts'

/** What a module tells a member of one of its tables. */
export type OwnTable = {
  /** `members.contact`. */
  readonly table: string
  readonly title: Words
  /** Columns that are told as they stand. */
  readonly columns: readonly string[]
  /** Encrypted columns, each with the columns that name its row besides the member. */
  readonly sealed?: Readonly<Record<string, readonly string[]>>
  /** Columns that rows are ordered by. */
  readonly order: readonly string[]
  /** Personal columns that are not told, each with its reason. */
  readonly without?: Readonly<Record<string, string>>
}

type OwnObject = { readonly [name: string]: OwnValue }
export type OwnValue = string | number | boolean | null | readonly OwnValue[] | OwnObject

/** A row by the names of its columns; what was encrypted is opened, its name without `_enc`. */
export type OwnRow = Readonly<Record<string, OwnValue>>
