export { IMPORT_OPTIONS } from './arguments.ts'
export { parseRecord } from './csv-record.ts'
export type { Batch, ImportJob, Written } from './import-job.ts'
export {
  type ImportRun,
  importSourcesOf,
  isImportUnfinished,
  lockImports,
} from './import-run-store.ts'
export * from './row-values.ts'
export { runImport } from './run-import.ts'
