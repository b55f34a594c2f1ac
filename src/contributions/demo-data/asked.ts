import { parseArgs } from 'node:util'
import { type Month, ok, parseMonth, type Result, refused } from '#values'
import { readMonth, writeMonth } from './calendar.ts'
import { MOST_MEMBERS } from './person.ts'
import { EARLIEST_MONTH, LATEST_MONTH } from './tariffs.ts'

/** What the command was asked for; months as in calendar.ts. */
export type Asked = {
  readonly members: number
  readonly from: number
  readonly to: number
  readonly seed: string
  /** File name as typed; it ends in `.csv`. */
  readonly out: string
}

const LONGEST_SEED = 100

/** Reads the arguments, or refuses with one sentence that says what to write instead. */
export function askedOf(args: readonly string[]): Result<Asked, string> {
  const given = optionsOf(args)
  if (!given.ok) return given
  const { members, from, to, seed, out } = given.value
  if (members === undefined || from === undefined || to === undefined) return refused(NEEDED)
  if (seed === undefined || out === undefined) return refused(NEEDED)
  const count = Number(members)
  if (!/^\d{1,9}$/.test(members) || count < 1 || count > MOST_MEMBERS) {
    return refused(`--members must be a whole number from 1 to ${MOST_MEMBERS}, not ${members}.`)
  }
  const months = monthsOf(from, to)
  if (!months.ok) return months
  if (seed === '' || seed.length > LONGEST_SEED) {
    return refused(`--seed must be a text of 1 to ${LONGEST_SEED} characters.`)
  }
  if (!/[^/\\]\.csv$/.test(out) || out.endsWith('.faults.csv')) {
    return refused(`--out must name a file that ends in .csv, not ${out}.`)
  }
  return ok({ members: count, ...months.value, seed, out })
}

const NEEDED = 'demo-data needs --members, --from, --to, --seed and --out.'

type Option = 'members' | 'from' | 'to' | 'seed' | 'out'

function optionsOf(args: readonly string[]): Result<Partial<Record<Option, string>>, string> {
  const text = { type: 'string' } as const
  try {
    const options = { members: text, from: text, to: text, seed: text, out: text }
    return ok({ ...parseArgs({ args: [...args], options, strict: true }).values })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    return refused(`demo-data does not understand its arguments: ${reason}.`)
  }
}

function monthsOf(from: string, to: string): Result<{ from: number; to: number }, string> {
  const [first, last] = [parseMonth(from), parseMonth(to)]
  if (first === undefined) return refused(notAMonth('--from', from))
  if (last === undefined) return refused(notAMonth('--to', to))
  return withinTheLaw(first, last)
}

const notAMonth = (option: string, text: string): string =>
  `${option} must be a month as YYYY-MM, not ${text}.`

function withinTheLaw(from: Month, to: Month): Result<{ from: number; to: number }, string> {
  const months = { from: readMonth(from), to: readMonth(to) }
  if (months.from > months.to) return refused(`--from ${from} lies after --to ${to}.`)
  if (months.from < EARLIEST_MONTH) {
    return refused(
      `--from ${from} is too early: the contributions of today begin in ${writeMonth(EARLIEST_MONTH)}.`,
    )
  }
  if (months.to > LATEST_MONTH) {
    return refused(
      `--to ${to} is too late: the JP ceiling is known up to ${writeMonth(LATEST_MONTH)} only.`,
    )
  }
  return ok(months)
}
