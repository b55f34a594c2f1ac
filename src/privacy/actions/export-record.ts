import { contributionsOwnData } from '#contributions'
import { membersOwnData } from '#members'
import { recordActs } from '#platform/audit'
import { ownRowsOf } from '#platform/db'
import type { Instant, OwnRow, OwnTable } from '#values'
import { employerLines, type Listed, membersListed } from '../export-store.ts'
import { EVERY_OWN_TABLE } from '../own-data.ts'
import type { PrivacyServices } from './privacy-services.ts'

type Services = Pick<PrivacyServices, 'db' | 'keys'>

export type Exporting = {
  readonly now: Instant
  readonly signal: AbortSignal
  /** What two databases with the same record have in common, and nothing else. */
  readonly canonical: boolean
}

const AT_ONCE = 200

/** Tables that an import writes; of them a canonical line is made. */
const IMPORTED = new Set([
  ...['members.member', 'members.number', 'members.contact', 'members.address'],
  ...['members.payout_account', 'contributions.employment', 'contributions.posting'],
])
const CANONICAL: readonly OwnTable[] = [...membersOwnData, ...contributionsOwnData].filter(
  ({ table }) => IMPORTED.has(table),
)
/** When something was written down differs from run to run; that it ended does not. */
const MOMENTS = new Set(['known_since', 'ended_at'])

/** Everything on record, line by line: for a canonical export the employers, then the members by their lowest number. */
export async function* exportRecord(
  services: Services,
  exporting: Exporting,
): AsyncGenerator<readonly string[]> {
  if (exporting.canonical) yield* employers(services)
  let after = ''
  while (!exporting.signal.aborted) {
    const page = await membersListed(services.db, { after, most: AT_ONCE })
    const last = page.at(-1)
    if (last === undefined) return
    yield await exportMembers(services, page, exporting)
    after = last.kpj
  }
}

async function* employers({ db }: Services): AsyncGenerator<readonly string[]> {
  let after = ''
  for (;;) {
    const page = await employerLines(db, { after, most: AT_ONCE })
    const last = page.at(-1)
    if (last === undefined) return
    yield page.map(({ line }) => line)
    after = last.number
  }
}

/**
 * These members as lines of JSON. That an operator took their record out stands in each one's history before anything is
 * answered.
 */
export async function exportMembers(
  services: Services,
  members: readonly Listed[],
  { now, canonical }: Pick<Exporting, 'now' | 'canonical'>,
): Promise<readonly string[]> {
  await services.db.transaction().execute((tx) =>
    recordActs(
      tx,
      members.map(({ memberId }) => ({
        ...{ memberId, at: now, action: 'record-exported', actorKind: 'operator' },
        ...{ actor: 'command-line', purpose: 'operations', fields: ['whole-record'] },
      })),
    ),
  )
  const lines: string[] = []
  for (const { kpj, memberId } of members) {
    const tables = canonical ? CANONICAL : EVERY_OWN_TABLE
    const data: [string, readonly OwnRow[]][] = []
    for (const told of tables) {
      const rows = await ownRowsOf(services, memberId, told)
      data.push([told.table, canonical ? canonicalRows(rows) : rows])
    }
    lines.push(JSON.stringify({ kpj, data: Object.fromEntries(data) }))
  }
  return lines
}

/** Rows in an order of their own, without when they were written down. */
function canonicalRows(rows: readonly OwnRow[]): readonly OwnRow[] {
  const plain = rows.map((row) => {
    const kept = Object.entries(row).filter(([name]) => !MOMENTS.has(name))
    return Object.fromEntries(
      'ended_at' in row ? [...kept, ['ended', row.ended_at !== null]] : kept,
    )
  })
  return plain
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, row]) => row)
}
