import { minimumWageIn } from '#law'
import { add, subtract } from '#values'
import type { WrongShare } from './finding.ts'
import type { Judged } from './judged.ts'
import {
  isCompulsory,
  isWithinOne,
  jpOnCeiling,
  lawfulOf,
  owedAmount,
  type Person,
  rightAmounts,
  SHARES,
} from './lawful.ts'
import type { JudgedPosting } from './radar-record.ts'

/**
 * What is wrong with the shares of one posting, judged alone on its wage: programmes that must not be left out, JP above
 * the ceiling, and every other share that is more than a rupiah from any right amount. Unpaid leave owes nothing.
 */
export function judgeShares(posting: JudgedPosting, person: Person): readonly Judged[] {
  if (posting.status === 'unpaid-leave') return []
  const lawful = lawfulOf(posting, person)
  if (lawful === undefined) return []
  const of = { posting, person, lawful }
  const judged = SHARES.map((one) => {
    const { share, programme } = one
    const wrong = { share, posted: posting[share], lawful: owedAmount(one, of) }
    return { wrong, kind: kindOf({ ...wrong, programme }, of) }
  })
  const amount = add(...judged.map(({ wrong }) => subtract(wrong.lawful, wrong.posted)))
  return (['programme-missing', 'ceiling-ignored', 'wrong-rate'] as const).flatMap((kind) => {
    const shares = judged.filter((each) => each.kind === kind).map(({ wrong }) => wrong)
    if (shares.length === 0) return []
    return [{ evidence: { kind, wage: posting.wage, shares }, amount }]
  })
}

type Of = Parameters<typeof owedAmount>[1]
type Asked = WrongShare & { readonly programme: (typeof SHARES)[number]['programme'] }

function kindOf({ share, programme, posted }: Asked, { posting, person, lawful }: Of) {
  const compulsory = isCompulsory(programme, posting, person)
  if (posted === 0n && compulsory) {
    const owed = rightAmounts(share, lawful)
    return owed.every((amount) => amount > 0n) ? 'programme-missing' : undefined
  }
  if (programme === 'jp' && isAboveCeiling(posting)) {
    const right = rightAmounts(share, lawful)
    return right.some((amount) => isWithinOne(posted, amount)) ? undefined : 'ceiling-ignored'
  }
  if (posted === 0n && !compulsory) return undefined
  const isRight = rightAmounts(share, lawful).some((amount) => isWithinOne(posted, amount))
  return isRight ? undefined : 'wrong-rate'
}

/** JP was taken from the part of the wage above the month's ceiling, on either side. */
function isAboveCeiling({ month, wage, jpEmployer, jpWorker }: JudgedPosting): boolean {
  const most = jpOnCeiling(month)
  if (most === undefined || wage <= most.ceiling) return false
  return jpEmployer > most.jp.employer + 1n || jpWorker > most.jp.worker + 1n
}

/** An active month whose wage is below the minimum wage of the province in that year, where one is known. */
export function judgeMinimum(posting: JudgedPosting, person: Person): readonly Judged[] {
  if (posting.status !== 'active') return []
  const { province, month, wage } = posting
  const minimum = minimumWageIn(province, month)?.value
  if (minimum === undefined || wage >= minimum) return []
  const lawful = lawfulOf(posting, person, minimum)
  const of = lawful && { posting, person, lawful }
  const amount = add(
    ...(of ? SHARES.map((one) => subtract(owedAmount(one, of), posting[one.share])) : []),
  )
  return [{ evidence: { kind: 'wage-below-minimum', wage, minimum, province }, amount }]
}
