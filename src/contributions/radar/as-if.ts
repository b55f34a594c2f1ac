import { minimumWageIn } from '#law'
import type { Rupiah } from '#values'
import { type LawfulFacts, lawfulPassport, type Owed } from '../everywhere/lawful-passport.ts'
import type { NumberPassport } from '../everywhere/number-passport.ts'
import type { Finding } from './finding.ts'
import { lawfulOf, owedAmount, type Person, SHARES, wageFactsOf } from './lawful.ts'
import { likeMissing, missingShares } from './presence.ts'
import type { EmployerRecord, JudgedPosting } from './radar-record.ts'

/**
 * What is to be paid for each share of a posting, on its own wage or another; `undefined` where the rules cannot say.
 * Nothing is due for unpaid leave, and migrants do not pay by the month.
 */
export function owedOf(
  posting: JudgedPosting,
  person: Person,
  wage: Rupiah = posting.wage,
): Owed | undefined {
  if (posting.status === 'unpaid-leave' || posting.segment === 'migrant') return undefined
  const lawful = lawfulOf(posting, person, wage)
  if (lawful === undefined) return undefined
  return new Map(
    SHARES.map((one) => [one.share, owedAmount(one, { posting, person, lawful })] as const),
  )
}

/** The passport of what is to be paid for a posting; `undefined` where there is no amount, or no one input says them all. */
export function passportOf(
  posting: JudgedPosting,
  person: Person,
  wage: Rupiah = posting.wage,
): NumberPassport | undefined {
  const [facts, owed] = [factsOf(posting, person, wage), owedOf(posting, person, wage)]
  return facts && owed && lawfulPassport(facts, owed)
}

function factsOf(posting: JudgedPosting, person: Person, wage: Rupiah): LawfulFacts | undefined {
  const { month, segment } = posting
  if (segment === 'self-employed') return { kind: 'income', month, income: wage }
  const facts = wageFactsOf(posting, person)
  return facts && { kind: 'wage', ...facts, wage }
}

/**
 * The passports of amounts that a finding counts on another wage than was reported: the one last reported for a month that
 * is missing, the minimum wage for one below it. The others count on the wage of their row, which has its own.
 */
export function asIfOf(
  { kind, month }: Pick<Finding, 'kind' | 'month'>,
  record: EmployerRecord,
): readonly NumberPassport[] {
  if (kind === 'missing') return ofMissing(month, record)
  if (kind !== 'wage-below-minimum') return []
  return record.postings
    .filter((posting) => posting.month === month && posting.status === 'active')
    .flatMap((posting) => {
      const minimum = minimumWageIn(posting.province, month)?.value
      if (minimum === undefined || posting.wage >= minimum) return []
      return passportOf(posting, record, minimum) ?? []
    })
}

function ofMissing(month: Finding['month'], record: EmployerRecord): readonly NumberPassport[] {
  const like = likeMissing(record.postings, month)
  const facts = like && factsOf(like, record, like.wage)
  if (like === undefined || facts === undefined) return []
  const owed = missingShares(like, record).map(({ share, amount }) => [share, amount] as const)
  const passport = lawfulPassport(facts, new Map(owed))
  return passport === undefined ? [] : [passport]
}
