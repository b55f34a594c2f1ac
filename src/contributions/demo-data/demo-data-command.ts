import { resolve } from 'node:path'
import { type Command, type CommandContext, UsageError } from '#platform/cli'
import { type Asked, askedOf } from './asked.ts'
import { writeDay } from './calendar.ts'
import { FAULTS_HEADER, HEADER, memberLines } from './file.ts'
import { type Plan, planOf } from './plan.ts'
import { GrowingFile } from './write-file.ts'

/** `payung demo-data`: invented input for the import, and beside it what is wrong in it. */
export const demoDataCommand: Command = {
  name: 'demo-data',
  summary: 'Writes invented contributions, and which of them are wrong.',
  usage: `demo-data --members N --from YYYY-MM --to YYYY-MM --seed TEXT --out NAME.csv

Writes NAME.csv in the form of "import contributions" and NAME.faults.csv with the columns
kpj,employer_number,month,finding. The same arguments give the same bytes on every machine.

  --members  how many people, 1 to 20000000
  --from     first month, 2015-07 or later
  --to       last month, 2027-02 or earlier: beyond, the JP ceiling is not known
  --seed     any text; another one gives other people
  --out      where to write; files of that name are replaced when all is done

The faults are what a radar finds that looks on the first day of the second month after --to (printed
at the end), and on any day from the 26th of --to up to the 15th of that month. About one employment in
four has one; src/contributions/demo-data/README.md says how many of each kind.`,
  local: true,
  async run(args, context) {
    const asked = askedOf(args)
    if (!asked.ok) throw new UsageError(asked.refusal)
    try {
      return await writeBoth(asked.value, context)
    } catch (error) {
      if (!isFileTrouble(error)) throw error
      context.err(`Cannot write ${asked.value.out}: ${error.message}.\n`)
      return 1
    }
  },
}

async function writeBoth(asked: Asked, context: CommandContext): Promise<number> {
  const path = resolve(context.cwd, asked.out)
  const faultsName = asked.out.replace(/\.csv$/, '.faults.csv')
  const rows = await GrowingFile.at(path)
  const faults = await GrowingFile.at(resolve(context.cwd, faultsName))
  const plan = planOf(asked)
  try {
    const counts = await writeMembers(plan, { rows, faults }, context)
    await rows.keep()
    await faults.keep()
    context.out(
      `wrote ${counts.rows} rows of ${plan.members} members to ${asked.out} and ${counts.faults} faults to ${faultsName}; look on ${writeDay(plan.lookingDay)}\n`,
    )
    return 0
  } catch (error) {
    await Promise.allSettled([rows.discard(), faults.discard()])
    throw error
  }
}

type Files = { readonly rows: GrowingFile; readonly faults: GrowingFile }

async function writeMembers(
  plan: Plan,
  files: Files,
  context: CommandContext,
): Promise<{ readonly rows: number; readonly faults: number }> {
  const progress = progressOf(plan, context)
  const counts = { rows: 0, faults: 0 }
  files.rows.add(HEADER)
  files.faults.add(FAULTS_HEADER)
  for (let index = 0; index < plan.members; index += 1) {
    const lines = memberLines(plan, index)
    counts.rows += lines.rowCount
    counts.faults += lines.faultCount
    if (files.rows.add(lines.rows)) {
      await files.rows.flush()
      context.signal.throwIfAborted()
      progress(index + 1, counts.rows)
    }
    if (files.faults.add(lines.faults)) await files.faults.flush()
  }
  return counts
}

/** Says every two seconds how far it is and how long it will take. */
function progressOf(plan: Plan, { clock, err, isTerminal }: CommandContext) {
  const start = clock.now()
  let told: number = start
  return (members: number, rows: number): void => {
    const now = clock.now()
    if (now - told < 2000) return
    told = now
    const seconds = (now - start) / 1000
    const left = Math.round((seconds / members) * (plan.members - members))
    const line = `${members} of ${plan.members} members, ${rows} rows, ${Math.round(rows / seconds)} rows/s, ${left} s left`
    err(isTerminal ? `\r${line}   ` : `${line}\n`)
  }
}

const isFileTrouble = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error
