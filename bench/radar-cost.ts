import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { startPostgres } from '../test/support/postgres.ts'
import { BUDGETS, type Measured } from './budgets.ts'
import { type Portal, portalOn } from './portal.ts'
import { median } from './statistics.ts'

/** Invented by the portal's own command; the others are copies of theirs, with numbers of their own. */
const INVENTED = 2_000
const [FROM, TO] = ['2025-11', '2026-09'] as const
/** Rows of an import; the larger ten times the smaller. */
const ROWS = { few: 150, many: 1_500 } as const
const ROUNDS = 5

export type RadarExtent = { readonly small: number; readonly large: number }

/**
 * Processor-bound time of looking again at the members of one import, at two sizes of the database: seconds a row at the
 * large one ÷ at the small one. What a sweep takes that has nothing to look at, the start of the program above all, is
 * taken off. The rows are of another month for each round, so that every round is a monthly import.
 */
export async function measureRadar(
  { small, large }: RadarExtent,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const postgres = await startPostgres({})
  const portal = await portalOn(postgres.url)
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  try {
    const rows = invent(portal)
    const costs: number[] = []
    for (const members of [small, large]) {
      await growTo(owner, members)
      const cost = await costOfSweep({ portal, owner, rows }, members)
      say(
        `radar at ${members.toLocaleString('en')} members: ${cost.few.toFixed(2)} s for ${ROWS.few} rows, ` +
          `${cost.many.toFixed(2)} s for ${ROWS.many}; ${(cost.perRow * 1000).toFixed(2)} ms a row`,
      )
      costs.push(cost.perRow)
    }
    const [atSmall = 1, atLarge = 0] = costs
    return [{ ...BUDGETS.radarGrowth, value: atLarge / atSmall }]
  } finally {
    await portal.stop()
    await owner.end()
    await postgres.stop()
  }
}

/** Imports the invented members up to September; answers their rows of that month, to be imported anew as later ones. */
function invent(portal: Portal): readonly string[] {
  const file = join(portal.folder, 'base.csv')
  portal.payung(
    ...['demo-data', '--members', String(INVENTED), '--from', FROM, '--to', TO],
    ...['--seed', 'radar', '--out', file],
  )
  portal.payung('import', 'contributions', file)
  portal.payung('radar', 'sweep')
  const [header = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return [header, ...rows.filter((row) => row.includes(`,${TO},`) && !row.includes('migrant'))]
}

/** Copies of the invented members, whole: person, employments, postings, and that the radar has looked at them. */
async function growTo(owner: pg.Client, members: number): Promise<void> {
  const { rows } = await owner.query<{ count: string; last: string }>(
    'select count(*), max(member_id) as last from members.member',
  )
  const there = Number(rows[0]?.count)
  const copies = Math.floor((members - there) / INVENTED)
  if (copies <= 0) return
  const step = Number(rows[0]?.last)
  const from = Math.floor(there / INVENTED)
  for (const [table, columns] of Object.entries(await copiedColumns(owner)))
    await owner.query(`
      insert into ${table} (member_id, ${columns.join(', ')})
      select t.member_id + c.copy * ${step}, ${columns.map(copyOf).join(', ')}
        from ${table} t
       cross join generate_series(${from}, ${from + copies - 1}) as c (copy)
       where t.member_id <= ${INVENTED + 100}`)
  await owner.query('analyze')
}

const COPIED = [
  'members.member',
  'contributions.employment',
  'contributions.posting',
  'contributions.finding',
  'contributions.radar_look',
] as const

/** Each copy works for employers of its own: a country with more members has more employers, not larger ones. */
const copyOf = (column: string): string =>
  column === 'employer_number'
    ? `case when t.employer_number = '' then '' else t.employer_number || '-' || c.copy end`
    : `t.${column}`

async function copiedColumns(owner: pg.Client): Promise<Record<string, readonly string[]>> {
  const columns: Record<string, readonly string[]> = {}
  for (const table of COPIED) {
    const { rows } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'member_id'`,
      [table],
    )
    columns[table] = rows.map(({ name }) => name)
  }
  return columns
}

type Tools = {
  readonly portal: Portal
  readonly owner: pg.Client
  readonly rows: readonly string[]
}

async function costOfSweep({ portal, owner, rows }: Tools, members: number) {
  const [header = '', ...all] = rows
  const took = { none: [] as number[], few: [] as number[], many: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    took.none.push(seconds(() => portal.payung('radar', 'sweep')))
    for (const size of ['few', 'many'] as const) {
      const file = join(portal.folder, `${members}-${round}-${size}.csv`)
      const month = `${2027 + round}-${size === 'few' ? '01' : '02'}`
      const own = all.slice(0, ROWS[size]).map((row) => row.replace(`,${TO},`, `,${month},`))
      writeFileSync(file, `${[header, ...own].join('\n')}\n`)
      portal.payung('import', 'contributions', file)
      took[size].push(seconds(() => portal.payung('radar', 'sweep')))
    }
    await owner.query(`delete from contributions.posting where month >= '2027-01-01'`)
  }
  const start = median(took.none)
  const [few, many] = [median(took.few) - start, median(took.many) - start]
  return { few, many, perRow: many / ROWS.many }
}

function seconds(work: () => void): number {
  const before = performance.now()
  work()
  return (performance.now() - before) / 1000
}
