/** An encrypted column, and what its seal names besides table and column. */
export type SealedColumn = {
  /** `members.contact`. */
  readonly table: string
  readonly column: string
  /** What names the row in the seal, in its order: columns, or SQL of ours over the row `t`. */
  readonly by: readonly string[]
  /** Rows opened at once; 500 unless the values are large. */
  readonly atOnce?: number
}

/** A table that finds rows by a keyed hash (`hash`, `key_version`), and where that stands which was hashed. */
export type LookupTable = {
  readonly table: string
  /** Where what is looked up stands. */
  readonly source: string
  /** Which rows of it are looked up, as SQL over the row `t`; all where it is absent. */
  readonly where?: string
  /** SQL over the row `t` for what keeps hashes of different things apart. */
  readonly kind: string
  readonly text: TextOfLookup
}

export type TextOfLookup =
  | { readonly column: string }
  /** An encrypted column; `json` names what of the object in it is looked up. */
  | { readonly sealed: SealedColumn; readonly json?: string }

/** What in a database hangs on a key and cannot be made anew without its owner: a printed code, a link on its way. */
export type KeptByKey = {
  readonly table: string
  /** Column with the version of the key. */
  readonly version: string
  /** Which rows count, as SQL over the row `t`; all where it is absent. */
  readonly where?: string
  /** What it is, as an operator reads it: `printed freeze codes`. */
  readonly called: string
  /** How long it stays, as an operator reads it. */
  readonly until: string
}

/** What a module has that hangs on keys. */
export type KeyedData = {
  readonly sealed: readonly SealedColumn[]
  readonly lookups: readonly LookupTable[]
  readonly kept: readonly KeptByKey[]
}

/** Encrypted columns of one table whose seals name the same. */
export const sealedIn = (
  table: string,
  columns: readonly string[],
  by: readonly string[],
): readonly SealedColumn[] => columns.map((column) => ({ table, column, by }))
