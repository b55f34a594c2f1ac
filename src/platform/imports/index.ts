export { IMPORT_OPTIONS } from './arguments.ts'
export type { ImportRun } from './import-run-store.ts'
export * from './row-values.ts'
export { type Batch, type ImportJob, runImport, type Written } from './run-import.ts'
