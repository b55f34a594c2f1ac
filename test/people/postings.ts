import { FIRST_MONTH } from '#law'
import { dayIn, type LocalDate, type Month, plusMonths, rupiah, ZERO_RUPIAH } from '#values'
import { daysOf, type Job, wageAt } from './job.ts'
import { lawfulShares, NO_SHARES } from './shares.ts'
import type { PlantedFault, PostingRow, PostingStatus } from './types.ts'

/** Who and when: the same for all rows of a person. */
type Circumstances = { readonly birthDate: LocalDate; readonly clock: Month }

/** The rows of one job up to the clock's month, and the faults planted in them. Both by month. */
export function postingsOf(
  job: Job,
  circumstances: Circumstances,
): { readonly rows: readonly PostingRow[]; readonly planted: readonly PlantedFault[] } {
  const rows: PostingRow[] = []
  const planted: PlantedFault[] = []
  for (const ago of monthsAgo(job)) {
    const month = plusMonths(circumstances.clock, -ago)
    if (month < FIRST_MONTH) continue
    const twist = job.twists?.[ago]
    const row = rowOf(job, ago, circumstances)
    rows.push(...(twist?.rows?.(row) ?? [row]))
    if (twist?.finding !== undefined && twist.told?.(month) !== false) {
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

/** The month as it was agreed and as the law has it; a twist may then post something else. */
function rowOf(job: Job, ago: number, { birthDate, clock }: Circumstances): PostingRow {
  const month = plusMonths(clock, -ago)
  const twist = job.twists?.[ago]
  const agreed = wageAt(job, ago, month)
  const wage = rupiah(BigInt(twist?.wage?.(agreed) ?? agreed))
  const status = twist?.status ?? statusAt(job, ago)
  const isFirst = ago === job.since
  return {
    segment: job.segment ?? 'wage-earner',
    kpj: job.kpj,
    ...(job.employer === undefined ? {} : { employer: job.employer }),
    month,
    status,
    wage,
    backPay: ZERO_RUPIAH,
    ...(status === 'unpaid-leave'
      ? NO_SHARES
      : lawfulShares({ job, month, wage, isFirst, birthDate })),
    ...daysOf(job, clock),
    ...paidOn(job, ago, month),
  }
}

function statusAt(job: Job, ago: number): PostingStatus {
  if (ago === job.since) return 'joined'
  return ago === job.until ? 'left' : 'active'
}

/** Nothing lies after the clock's month began: what is still young was deposited early. */
function paidOn(job: Job, ago: number, month: Month) {
  if (job.segment === 'self-employed') {
    const before = plusMonths(month, -1)
    return { depositedOn: dayIn(before, 25), recordedOn: dayIn(before, 26) }
  }
  if (ago === 1) return { depositedOn: dayIn(month, 26), recordedOn: dayIn(month, 27) }
  const after = plusMonths(month, 1)
  return { depositedOn: dayIn(after, 5), recordedOn: dayIn(after, 7) }
}
