import { readFileSync } from 'node:fs'
import { type Json, jhtProjectionCalculation, jpOldAgeCalculation } from '#law'

export type ProjectionsTask = {
  readonly count: number
  /** Whether the reasons and caveats are made too. */
  readonly isExplained: boolean
  /** As many are done first and not counted. */
  readonly warmUp: number
}

export type ProjectionsPace = {
  readonly seconds: number
  readonly cpuSeconds: number
  /** Resident memory of this process, as the operating system tells it, after the warm-up and at the end. */
  readonly residentBefore: number
  readonly residentAfter: number
}

const FIRST_YEAR = 2026
const YEARS = 40

/**
 * Projections over 40 years, a JHT balance and a JP pension each, of wages that differ from turn to turn; from the
 * JSON input to the amounts, so with all its checks. @throws Error when one is no result
 */
export async function projectionsFor(task: ProjectionsTask): Promise<ProjectionsPace> {
  for (let turn = 0; turn < task.warmUp; turn += 1) project(turn, task.isExplained)
  const residentBefore = residentBytes()
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  for (let turn = 0; turn < task.count; turn += 1) project(turn, task.isExplained)
  const { user, system } = process.cpuUsage(cpu)
  return {
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    residentBefore,
    residentAfter: residentBytes(),
  }
}

function project(turn: number, isExplained: boolean): void {
  const wage = 4_000_000n + 1_000n * BigInt(turn % 5_000)
  const answers = [jhtProjectionCalculation.answer(jht(wage)), jpOldAgeCalculation.answer(jp(wage))]
  for (const answer of answers) {
    if (answer.kind !== 'result') throw new Error(`a projection answered ${answer.kind}`)
    if (isExplained && answer.explanation.children.length + answer.caveats.length === 0)
      throw new Error('a projection without reasons')
  }
}

const jht = (wage: bigint): Json => ({
  balance: 10n * wage,
  wage,
  from: `${FIRST_YEAR}-01`,
  lastMonth: `${FIRST_YEAR + YEARS - 1}-12`,
  wageGrowth: '5.5',
  annualReturn: '5.51',
})

const jp = (wage: bigint): Json => ({
  pensionStart: `${FIRST_YEAR + YEARS}-01`,
  contributionMonths: BigInt(12 * YEARS),
  yearlyWages: Array.from({ length: YEARS }, (_, index) => ({
    year: BigInt(FIRST_YEAR + index),
    monthlyWage: wage + 50_000n * BigInt(index),
    inflation: '2.75',
  })),
})

/** VmRSS of /proc/self/status, in bytes. Source: man 5 proc. */
function residentBytes(): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  if (kibibytes === undefined) throw new Error('/proc/self/status does not tell VmRSS')
  return Number(kibibytes) * 1024
}
