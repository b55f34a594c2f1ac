import type { Db, Session } from '#platform/db'
import type { ReadRow } from './checked-blocks.ts'
import type { ImportKind, ImportRun } from './import-run-store.ts'

/** What one kind of import does; `runImport` does the rest. */
export type ImportJob<Form extends object> = {
  readonly kind: ImportKind
  readonly columns: readonly string[]
  /** Names of the fields that it may change, for the audit log. */
  readonly fields: readonly string[]
  readonly read: ReadRow<Form>
  /** Writes the forms of one block in the transaction it is given, as if one by one in their order. */
  write(batch: Batch<Form>): Promise<Written>
}

export type Batch<Form> = {
  readonly forms: readonly Form[]
  /** In a transaction; `session` copies into it. */
  readonly db: Db
  readonly session: Session
  readonly run: ImportRun
}

export type Written = {
  readonly imported: number
  readonly unchanged: number
  /** Reason by place among the forms. */
  readonly rejected: ReadonlyMap<number, string>
  /** Members whose record changed. */
  readonly touched: ReadonlySet<bigint>
}
