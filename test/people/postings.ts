import { dayIn, type LocalDate, type Month, plusMonths, rupiah } from '#values'
import { readMonth } from '../../src/contributions/demo-data/calendar.ts'
import {
  NO_SHARES,
  type Shares,
  selfEmployedShares,
  wageShares,
} from '../../src/contributions/demo-data/shares.ts'
import { isTransportRelief, tierOf } from '../../src/contributions/demo-data/tariffs.ts'
import { daysOf, FIRST_MONTH, type Job, owesJp, wageAt } from './job.ts'
import type { PlantedFault, PostingRow, PostingStatus } from './types.ts'

/** Permenaker 4/2023: before departure and 24 months abroad. How it divides into JKK and JKM is invented. */
const MIGRANT_FEES: Readonly<Shares> = { ...NO_SHARES, jkk: 270_000, jkm: 100_000 }
const MIGRANT_JHT = 100_000

/** The rows of one job up to the clock's month, and the faults planted in them. Both by month. */
export function postingsOf(
  job: Job,
  birthDate: LocalDate,
  clock: Month,
): { readonly rows: readonly PostingRow[]; readonly planted: readonly PlantedFault[] } {
  const rows: PostingRow[] = []
  const planted: PlantedFault[] = []
  for (const ago of monthsAgo(job)) {
    const month = plusMonths(clock, -ago)
    if (month < FIRST_MONTH) continue
    const twist = job.twists?.[ago]
    const row = lawfulRow(job, ago, { month, birthDate, clock })
    rows.push(...(twist?.rows?.(row) ?? [row]))
    if (twist?.finding !== undefined) {
      const employerNumber = job.employer?.number ?? ''
      planted.push({ kpj: job.kpj, employerNumber, month, finding: twist.finding })
    }
  }
  return { rows, planted }
}

/** Earliest first: the months of the job, then those posted after its end. The self-employed pay ahead. */
function monthsAgo(job: Job): readonly number[] {
  const latest = job.until ?? (job.segment === 'self-employed' ? 0 : 1)
  const regular = Array.from({ length: job.since - latest + 1 }, (_, index) => job.since - index)
  const afterwards = Object.keys(job.twists ?? {}).map(Number)
  return [...regular, ...afterwards.filter((ago) => ago < latest).sort((a, b) => b - a)]
}

type Circumstances = {
  readonly month: Month
  readonly birthDate: LocalDate
  readonly clock: Month
}

function lawfulRow(job: Job, ago: number, { month, birthDate, clock }: Circumstances): PostingRow {
  const twist = job.twists?.[ago]
  const agreed = wageAt(job, ago, month)
  const wage = twist?.wage?.(agreed, month, job.employer?.province ?? '') ?? agreed
  const status = twist?.status ?? statusAt(job, ago)
  const shares =
    status === 'unpaid-leave' ? NO_SHARES : sharesOf(job, { month, wage, ago, birthDate })
  return {
    segment: job.segment ?? 'wage-earner',
    kpj: job.kpj,
    ...(job.employer === undefined ? {} : { employer: job.employer }),
    month,
    status,
    wage: rupiah(BigInt(wage)),
    backPay: rupiah(0n),
    jkk: rupiah(BigInt(shares.jkk)),
    jkm: rupiah(BigInt(shares.jkm)),
    jhtEmployer: rupiah(BigInt(shares.jhtEmployer)),
    jhtWorker: rupiah(BigInt(shares.jhtWorker)),
    jpEmployer: rupiah(BigInt(shares.jpEmployer)),
    jpWorker: rupiah(BigInt(shares.jpWorker)),
    ...daysOf(job, clock),
    ...paidOn(job, ago, month),
  }
}

function statusAt(job: Job, ago: number): PostingStatus {
  if (ago === job.since) return 'joined'
  return ago === job.until ? 'left' : 'active'
}

/** Nothing lies after the clock's month began: what is still young was deposited early. */
function paidOn(
  job: Job,
  ago: number,
  month: Month,
): { readonly depositedOn: LocalDate; readonly recordedOn: LocalDate } {
  if (job.segment === 'self-employed') {
    const before = plusMonths(month, -1)
    return { depositedOn: dayIn(before, 25), recordedOn: dayIn(before, 26) }
  }
  if (ago === 1) return { depositedOn: dayIn(month, 26), recordedOn: dayIn(month, 27) }
  const after = plusMonths(month, 1)
  return { depositedOn: dayIn(after, 5), recordedOn: dayIn(after, 7) }
}

type Terms = {
  readonly month: Month
  readonly wage: number
  readonly ago: number
  readonly birthDate: LocalDate
}

function sharesOf(job: Job, { month, wage, ago, birthDate }: Terms): Shares {
  const at = readMonth(month)
  const { employer } = job
  if (job.segment === 'migrant') {
    return { ...(ago === job.since ? MIGRANT_FEES : NO_SHARES), jhtWorker: MIGRANT_JHT }
  }
  if (employer === undefined) {
    return selfEmployedShares(tierOf(wage), true, isTransportRelief(at) ? 2 : 1)
  }
  const smaller = employer.size === 'micro' || employer.size === 'small'
  return wageShares({
    month: at,
    wage,
    riskClass: employer.riskClass,
    construction: job.segment === 'construction',
    paysJht: employer.size !== 'micro',
    paysJp: !smaller && job.foreigner !== true && owesJp(birthDate, month),
    relief2020: employer.size === 'large',
    relief2025: employer.labourIntensive && !smaller,
  })
}
