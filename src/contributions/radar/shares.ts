import { minimumWageIn } from '#law'
import { add, subtract } from '#values'
import { isWithinOne } from '../everywhere/is-within-one.ts'
import { rightAmounts } from '../everywhere/right-amounts.ts'
import type { Sighting, WrongShare } from './finding.ts'
import { isCompulsory, jpOnCeiling, lawfulOf, owedAmount, type Person, SHARES } from './lawful.ts'
import type { JudgedPosting } from './radar-record.ts'
import { moneyOf, totalMoney } from './sighting.ts'

/**
 * What is wrong with the shares of one posting, judged alone on its wage: programmes that must not be left out, JP above
 * the ceiling, and every other share that is more than a rupiah from any right amount. Unpaid leave owes nothing.
 */
export function judgeShares(posting: JudgedPosting, person: Person): readonly Sighting[] {
  if (posting.status === 'unpaid-leave') return []
  const lawful = lawfulOf(posting, person)
  if (lawful === undefined) return []
  const of = { posting, person, lawful }
  const judged = SHARES.map((one) => {
    const { share, programme } = one
    const wrong = { share, posted: posting[share], lawful: owedAmount(one, of) }
    const missing = subtract(wrong.lawful, wrong.posted)
    return { wrong, programme, amount: missing, kind: kindOf({ ...wrong, programme }, of) }
  })
  const amount = add(...judged.map((one) => one.amount))
  return (['programme-missing', 'ceiling-ignored', 'wrong-rate'] as const).flatMap((kind) => {
    const own = judged.filter((each) => each.kind === kind)
    if (own.length === 0) return []
    const shares = own.map(({ wrong }) => wrong)
    return [{ evidence: { kind, wage: posting.wage, shares }, amount, money: moneyOf(own) }]
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
export function judgeMinimum(posting: JudgedPosting, person: Person): readonly Sighting[] {
  if (posting.status !== 'active') return []
  const { province, month, wage } = posting
  const minimum = minimumWageIn(province, month)?.value
  if (minimum === undefined || wage >= minimum) return []
  const lawful = lawfulOf(posting, person, minimum)
  const of = lawful && { posting, person, lawful }
  const money = moneyOf(
    of === undefined
      ? []
      : SHARES.map((one) => ({
          programme: one.programme,
          amount: subtract(owedAmount(one, of), posting[one.share]),
        })),
  )
  const evidence = { kind: 'wage-below-minimum', wage, minimum, province } as const
  return [{ evidence, money, amount: totalMoney(money) }]
}
