import { parseArgs } from 'node:util'
import { type Carried, type CarryRefusal, carryOutGranted, type GrantRefusal } from '#cases'
import { staffIdOf } from '#identity'
import { findByKpj } from '#members'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import {
  type Instant,
  type Kpj,
  moneyText,
  monthText,
  parseKpj,
  type Result,
  refused,
} from '#values'
import { carryOutNumber } from './actions/carry-out-number.ts'
import { mayActOf } from './actions/may-act.ts'

const OPTIONS = {
  kpj: { type: 'string' },
  into: { type: 'string' },
  officer: { type: 'string' },
  second: { type: 'string' },
  case: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

/**
 * Joins a membership number to another record of the same person, as two officers granted in a case. The console does it
 * with the approval; this is for what had to wait there.
 */
export const membersMerge: Command = {
  name: 'members merge',
  summary: 'Joins a membership number to another record of the same person.',
  usage: `members merge --kpj KPJ --into KPJ --officer ADDRESS --second ADDRESS --case NUMBER [--dry-run]

--kpj goes to the record that has --into, with all its postings: each is written there anew and says where it was, and
is reversed where it was. Two officers must have granted it in the case, and the console has not carried it out: an import
was under way. Records with another birth date or another NIK are not joined. --dry-run says what would move, and changes
nothing. Not while an import runs.`,
  async run(args, context) {
    const wish = wishIn(args)
    const { db } = await context.database()
    const keys = await context.keys()
    const officers = [
      await officerIn(context, wish.officer),
      await officerIn(context, wish.second),
    ] as const
    const carried = await db
      .transaction()
      .execute(async (tx) => {
        const done = await merge(tx, keys, { ...wish, officers, now: context.clock.now() })
        if (!done.ok) throw new Refusal(SENTENCES[done.refusal])
        if (wish.isDry) throw new Undone(done.value)
        return done.value
      })
      .catch((error: unknown) => {
        if (error instanceof Undone) return error.carried
        throw error
      })
    context.out(reportOf(carried, wish.isDry))
    return 0
  },
}

type Merging = {
  readonly kpj: Kpj
  readonly into: Kpj
  readonly caseNumber: string
  readonly officers: readonly [string, string]
  readonly now: Instant
}

async function merge(
  tx: Db,
  keys: Keys,
  { kpj, into, caseNumber, officers, now }: Merging,
): Promise<Result<Carried, GrantRefusal | CarryRefusal>> {
  const memberId = await findByKpj(tx, keys, into)
  if (memberId === undefined) return refused('unknown-kpj')
  const carryOut = carryOutNumber({ keys, mayAct: mayActOf(keys) })
  return carryOutGranted(
    tx,
    { keys, carryOut },
    {
      ...{ number: caseNumber, now, expected: { kpj, memberId, officers } },
      by: { actorKind: 'operator', actor: 'command-line' },
    },
  )
}

/** Ends the transaction of a dry run, so that nothing of it is kept. */
class Undone extends Error {
  readonly carried: Carried
  constructor(carried: Carried) {
    super('a dry run')
    this.carried = carried
  }
}

function wishIn(args: readonly string[]) {
  const { values } = parsed(args)
  const text = (name: 'kpj' | 'into' | 'officer' | 'second' | 'case') => {
    const value = values[name]
    if (value === undefined || value === '') throw new UsageError(`--${name} is missing.`)
    return value
  }
  return {
    kpj: kpjIn(text('kpj')),
    into: kpjIn(text('into')),
    officer: text('officer'),
    second: text('second'),
    caseNumber: text('case').toUpperCase(),
    isDry: values['dry-run'] === true,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS })
  } catch {
    // What was typed may be anybody's number: it is not repeated.
    throw new UsageError('Only --kpj, --into, --officer, --second, --case and --dry-run are known.')
  }
}

function kpjIn(typed: string): Kpj {
  const kpj = parseKpj(typed)
  if (kpj === undefined) throw new UsageError('A KPJ is eleven letters or digits.')
  return kpj
}

async function officerIn(context: CommandContext, email: string): Promise<string> {
  const { db } = await context.database()
  const staffId = await staffIdOf({ db, keys: await context.keys() }, email)
  if (staffId === undefined) throw new Refusal('No open staff account has one of these addresses.')
  return staffId
}

function reportOf(
  { postings, months, overlaps, before, after, isClosed }: Carried,
  isDry: boolean,
) {
  const money = (of: typeof before) =>
    `${moneyText(of.from, 'en')} and ${moneyText(of.to, 'en')}, together ${moneyText(of.sum, 'en')}`
  const [first, last] = [months.at(0), months.at(-1)]
  const span = first && last ? ` from ${monthText(first, 'en')} to ${monthText(last, 'en')}` : ''
  return [
    isDry ? 'Nothing was changed. This would move:' : 'Moved:',
    `postings ${postings}, months ${months.length}${span}`,
    `balances before: ${money(before)}`,
    `balances after: ${money(after)}`,
    ...overlaps.map(
      ({ employerNumber, month }) =>
        `also paid under the other record: employer ${employerNumber}, ${monthText(month, 'en')}`,
    ),
    isClosed
      ? 'The old record has no number left: nobody signs in to it any more.'
      : 'The old record keeps other numbers, and its sign-in.',
    '',
  ].join('\n')
}

const SENTENCES: Readonly<Record<GrantRefusal | CarryRefusal, string>> = {
  'import-unfinished': 'An import has not ended: let it end, or resume it, first.',
  'unknown-kpj': 'One of these numbers is nobody’s.',
  'one-record': 'Both numbers are in one record already.',
  'not-in-record': 'The number is not in that record.',
  'last-number': 'It is the only number of that record.',
  'was-here-before': 'The record of --into had this number before: it does not come back.',
  'birth-date': 'The records have different birth dates: they are not joined.',
  'id-number': 'The records have different NIK or passport numbers: they are not joined.',
  'officer-excluded':
    'One of the officers may not decide here: it is about themselves or a relative, or one made the other’s account.',
  'no-such-case': 'There is no such case.',
  'not-this-number': 'The case does not ask to join this number.',
  'not-granted': 'Two officers have not granted it in that case, or it was opened again.',
  'other-officers': 'Other officers decided in that case.',
  'carried-out': 'It was carried out before.',
  'not-their-case': 'The case is not of the member who has --into.',
}
