import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEMO_PASSWORD } from '#people'
import { ensureBuilt } from '../bin/lib/ensure-built.ts'
import { type Measured, NOT_MEASURED } from './budgets.ts'
import { type Bench, FULL, QUICK } from './measure.ts'
import { measureProjections } from './projection-cost.ts'
import { measureRadar } from './radar-cost.ts'
import { resultsFile, tableOf } from './report.ts'
import { measureSignIns } from './sign-in-rate.ts'
import { openSite } from './site.ts'
import { measureStorm } from './storm-rate.ts'

const PARTS = ['sign-ins', 'projections', 'radar'] as const
type Part = (typeof PARTS)[number]

const USAGE = `npm run bench [-- --quick] [--only PART]   measures, prints one table, writes bench/results.json

  --quick      short rounds: shows that it works, the figures are rough
  --only PART  one part alone: ${PARTS.join(', ')}
`
const RESULTS = join(import.meta.dirname, 'results.json')

/** Measures what the budgets ask for. Returns the exit code: 0 when all was measured, met or not. */
export async function runBench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const parts = PARTS.filter((part) => values.only === undefined || part === values.only)
  if (values.help || parts.length === 0) {
    process.stdout.write(USAGE)
    return values.help ? 0 : 1
  }
  if (process.platform !== 'linux') {
    console.error('Processor times are read from /proc: the measurements need Linux.')
    return 1
  }
  ensureBuilt()
  const rows = await measured(parts, values.quick)
  writeFileSync(RESULTS, resultsFile(rows))
  process.stdout.write(`\n${tableOf(rows)}\nNot measured yet: ${NOT_MEASURED.join(', ')}.\n`)
  return 0
}

async function measured(parts: readonly Part[], quick: boolean): Promise<readonly Measured[]> {
  const say = (line: string) => console.error(line)
  const ofSite = parts.filter((part) => part !== 'radar')
  return [
    ...(ofSite.length > 0 ? await measuredOnSite(ofSite, { quick, say }) : []),
    ...(parts.includes('radar') ? await measureRadar((quick ? QUICK : FULL).radar, say) : []),
  ]
}

async function measuredOnSite(
  parts: readonly Part[],
  { quick, say }: { readonly quick: boolean; say(line: string): void },
): Promise<readonly Measured[]> {
  say('Starting PostgreSQL and the server, inventing members…')
  const site = await openSite()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.stop().finally(() => process.exit(130)))
  try {
    const bench: Bench = { site, extent: quick ? QUICK : FULL, password: DEMO_PASSWORD, say }
    return [
      ...(parts.includes('sign-ins') ? await signInsAndStorm(bench) : []),
      ...(parts.includes('projections')
        ? await measureProjections(bench, site.people.slice(400, 450))
        : []),
    ]
  } finally {
    await site.stop()
  }
}

async function signInsAndStorm(bench: Bench): Promise<readonly Measured[]> {
  const { people } = bench.site
  const regulars = people.slice(0, 400)
  const signIns = await measureSignIns(bench, regulars)
  const storm = await measureStorm(
    bench,
    {
      known: regulars.slice(0, 200),
      readers: people.slice(400, 450),
      newcomers: people.slice(450),
    },
    signIns.hashesPerSecond,
  )
  return [...signIns.rows, ...storm]
}
