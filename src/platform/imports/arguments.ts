import { UsageError } from '#platform/cli'

export type ImportArguments = {
  readonly file: string
  readonly dryRun: boolean
  readonly resume: boolean
  readonly corrections: boolean
}

const FLAGS = ['--dry-run', '--resume', '--corrections']

/** What `--help` prints about every import. */
export const IMPORT_OPTIONS = `
  --dry-run      checks every row and says what would happen; writes nothing
  --resume       goes on where a stopped import of this very file came to; else begins anew
  --corrections  takes other content for a known row as a correction instead of rejecting it

Rows that are wrong go to NAME.rejected.csv with a reason; the others are not kept waiting.`

/** @throws UsageError unless there is one file and every option is known */
export function importArguments(args: readonly string[]): ImportArguments {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && !FLAGS.includes(arg))
  if (unknown !== undefined) throw new UsageError(`There is no option ${unknown}.`)
  const [file, ...more] = files
  if (file === undefined || file === '') throw new UsageError('Name the CSV file to import.')
  if (more.length > 0) throw new UsageError('Name one CSV file at a time.')
  const dryRun = args.includes('--dry-run')
  const resume = args.includes('--resume')
  if (dryRun && resume) throw new UsageError('A dry run writes nothing that could be resumed.')
  return { file, dryRun, resume, corrections: args.includes('--corrections') }
}
