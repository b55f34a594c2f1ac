import { type ContributionShares, contributionShares } from '#law'
import { ageOn, dayIn, type LocalDate, type Month, type Rupiah, rupiah, ZERO_RUPIAH } from '#values'
import type { Job } from './job.ts'
import type { DemoEmployer, PostingRow } from './types.ts'

type Shares = Pick<
  PostingRow,
  'jkk' | 'jkm' | 'jhtEmployer' | 'jhtWorker' | 'jpEmployer' | 'jpWorker'
>

export const NO_SHARES: Shares = {
  jkk: ZERO_RUPIAH,
  jkm: ZERO_RUPIAH,
  jhtEmployer: ZERO_RUPIAH,
  jhtWorker: ZERO_RUPIAH,
  jpEmployer: ZERO_RUPIAH,
  jpWorker: ZERO_RUPIAH,
}

/** Permenaker 4/2023: before departure and 24 months abroad. How it divides into JKK and JKM is invented. */
const MIGRANT_FEES: Shares = { ...NO_SHARES, jkk: rupiah(270_000n), jkm: rupiah(100_000n) }
const MIGRANT_JHT = rupiah(100_000n)

export type PaidMonth = {
  readonly job: Job
  readonly month: Month
  readonly wage: Rupiah
  /** Whether it is the first month of the job. */
  readonly isFirst: boolean
  readonly birthDate: LocalDate
}

/** What the law asks for that month; an employer pays no programme that its size leaves open. */
export function lawfulShares(paid: PaidMonth): Shares {
  const { job, isFirst } = paid
  if (job.segment === 'migrant') {
    return { ...(isFirst ? MIGRANT_FEES : NO_SHARES), jhtWorker: MIGRANT_JHT }
  }
  return job.employer === undefined ? driverShares(paid) : workerShares(paid, job.employer)
}

function driverShares({ month, wage }: PaidMonth): Shares {
  return postedShares({
    month,
    segment: 'self-employed',
    income: wage,
    occupation: 'transport',
    programmes: ['jkk', 'jkm', 'jht'],
  })
}

function workerShares({ job, month, wage, birthDate }: PaidMonth, employer: DemoEmployer): Shares {
  const isLarge = employer.size === 'medium' || employer.size === 'large'
  return postedShares({
    month,
    segment: 'wage-earner',
    wage,
    riskClass: employer.riskClass,
    labourIntensive: employer.labourIntensive && isLarge,
    constructionFixedTerm: job.segment === 'construction',
    ageInYears: ageOn(birthDate, dayIn(month, 1)),
    programmes: [
      'jkk',
      'jkm',
      ...(employer.size === 'micro' ? [] : (['jht'] as const)),
      ...(isLarge && job.foreigner !== true ? (['jp'] as const) : []),
    ],
  })
}

function postedShares(input: Parameters<typeof contributionShares>[0]): Shares {
  const lawful = contributionShares(input)
  if (!lawful.ok) throw new RangeError(`no law for ${input.month}`)
  return asPosted(lawful.value)
}

const asPosted = ({ jkk, jkm, jht, jp }: ContributionShares): Shares => ({
  jkk,
  jkm,
  jhtEmployer: jht.employer,
  jhtWorker: jht.worker,
  jpEmployer: jp.employer,
  jpWorker: jp.worker,
})
