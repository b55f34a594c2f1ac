import { findByKpj } from '#members'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Kpj, type LocalDate, parseKpj, parseLocalDate } from '#values'
import type { MemberNumber } from '../balance-store.ts'
import type { Finding } from './finding.ts'
import { numbersAfter } from './number-store.ts'
import { radarOf } from './radar.ts'
import { radarRecordsOf } from './radar-record-store.ts'

/** Numbers that are looked at together. */
const AT_ONCE = 500
const HEADER = 'kpj,employer_number,month,finding,amount_rupiah\n'

export const radarCommand: Command = {
  name: 'radar',
  summary: 'Prints what is wrong in the record: missing months, late deposits, wrong shares.',
  usage: `radar [--kpj K] [--as-of YYYY-MM-DD]

Prints CSV, one row a finding, sorted: ${HEADER.trim()}
Amounts are what is missing, lawful minus posted; below zero where too much was taken.

  --kpj    of this membership number only
  --as-of  the day on which it looks, today when left out: moves what has become due, nothing else`,
  async run(args, context) {
    const asked = askedOf(args)
    const today = asked.asOf ?? dayOfInstant(context.clock.now())
    const { db } = await context.database()
    if (asked.kpj === undefined) return printAll(db, today, context)
    const memberId = await findByKpj(db, await context.keys(), asked.kpj)
    if (memberId === undefined) throw new Refusal(`No member has the number ${asked.kpj}.`)
    context.out(HEADER + (await linesOf(db, [{ memberId, kpj: asked.kpj }], today)))
    return 0
  },
}

async function printAll(db: Db, today: LocalDate, context: CommandContext): Promise<number> {
  let [looked, after] = [0, undefined as Kpj | undefined]
  context.out(HEADER)
  while (!context.signal.aborted) {
    const numbers = await numbersAfter(db, { after, most: AT_ONCE })
    if (numbers.length === 0) break
    context.out(await linesOf(db, numbers, today))
    looked += numbers.length
    after = numbers.at(-1)?.kpj
    if (context.isTerminal) context.err(`\rlooked at ${looked} numbers`)
  }
  if (context.isTerminal && looked > 0) context.err('\n')
  return context.signal.aborted ? 1 : 0
}

/** The findings of these numbers alone, in their order. */
async function linesOf(
  db: Db,
  numbers: readonly MemberNumber[],
  today: LocalDate,
): Promise<string> {
  const members = [...new Set(numbers.map(({ memberId }) => memberId))]
  const records = await radarRecordsOf(db, members)
  const findings = new Map(
    [...records].map(([memberId, record]) => [memberId, radarOf(record, today)]),
  )
  return numbers
    .flatMap(({ memberId, kpj }) =>
      (findings.get(memberId) ?? [])
        .filter((finding) => finding.kpj === kpj)
        .flatMap(linesOfFinding),
    )
    .toSorted()
    .join('')
}

/** A row for each time that it was seen: every posting is judged alone. */
const linesOfFinding = ({ kpj, employerNumber, month, kind, sightings }: Finding): string[] =>
  sightings.map(({ amount }) => `${[kpj, quoted(employerNumber), month, kind, amount].join(',')}\n`)

/** A field as CSV: quoted where it has to be. */
const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field

function askedOf(args: readonly string[]): { kpj?: Kpj; asOf?: LocalDate } {
  const asked: { kpj?: Kpj; asOf?: LocalDate } = {}
  for (let place = 0; place < args.length; place += 2) {
    const [name, value = ''] = args.slice(place)
    const [kpj, asOf] = [parseKpj(value), parseLocalDate(value)]
    if (name === '--kpj' && kpj !== undefined) asked.kpj = kpj
    else if (name === '--as-of' && asOf !== undefined) asked.asOf = asOf
    else if (name === '--kpj') throw new UsageError('--kpj needs a membership number.')
    else if (name === '--as-of') throw new UsageError('--as-of needs a day like 2026-11-30.')
    else throw new UsageError(`radar does not know "${name}".`)
  }
  return asked
}
