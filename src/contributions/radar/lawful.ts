import {
  type LawfulShares,
  lawfulSharesOfIncome,
  lawfulSharesOfWage,
  pensionAgeIn,
  wageCeilingIn,
} from '#law'
import { ageOn, dayIn, type Month, type Rupiah, ZERO_RUPIAH } from '#values'
import { isWithinOne } from '../everywhere/is-within-one.ts'
import { rightAmounts, type Share } from '../everywhere/right-amounts.ts'
import type { EmployerRecord, EmployerSize, JudgedPosting } from './radar-record.ts'

export type Programme = 'jkk' | 'jkm' | 'jht' | 'jp'

export const SHARES: readonly { readonly share: Share; readonly programme: Programme }[] = [
  { share: 'jkk', programme: 'jkk' },
  { share: 'jkm', programme: 'jkm' },
  { share: 'jhtEmployer', programme: 'jht' },
  { share: 'jhtWorker', programme: 'jht' },
  { share: 'jpEmployer', programme: 'jp' },
  { share: 'jpWorker', programme: 'jp' },
]

/** Compulsory programmes by the employer's size. Source: Perpres 109/2013 art. 6(3). */
const COMPULSORY: Readonly<Record<EmployerSize, readonly Programme[]>> = {
  micro: ['jkk', 'jkm'],
  small: ['jkk', 'jkm', 'jht'],
  medium: ['jkk', 'jkm', 'jht', 'jp'],
  large: ['jkk', 'jkm', 'jht', 'jp'],
}

export type Person = Pick<EmployerRecord, 'birthDate' | 'idKind'>

/** Completed years on the first of the month, by which the law judges the whole month. */
export const ageIn = ({ birthDate }: Person, month: Month): number =>
  ageOn(birthDate, dayIn(month, 1))

/** Whether JP is owed at that age: until the pension age, and by nobody with a passport. */
function owesJp(person: Person, month: Month): boolean {
  const pensionAge = pensionAgeIn(month)?.value
  return person.idKind === 'nik' && (pensionAge === undefined || ageIn(person, month) < pensionAge)
}

/** Whether the size of the employer makes a programme compulsory for that person; false where no size was reported. */
export function isCompulsory(
  programme: Programme,
  { employerSize, month }: Pick<JudgedPosting, 'employerSize' | 'month'>,
  person: Person,
): boolean {
  if (employerSize === undefined || !COMPULSORY[employerSize].includes(programme)) return false
  return programme !== 'jp' || owesJp(person, month)
}

/** What the law asks of a month besides the wage itself. */
export type WageFacts = Omit<Parameters<typeof lawfulSharesOfWage>[0], 'wage'>

/** The facts of a wage earner's posting by which the law judges its month; `undefined` without a risk class. */
export function wageFactsOf(posting: JudgedPosting, person: Person): WageFacts | undefined {
  const { month, segment, riskClass, labourIntensive } = posting
  const isConstruction = segment === 'construction'
  if (riskClass === undefined && !isConstruction) return undefined
  return {
    month,
    riskClass: riskClass ?? 1, // construction has one rate for all classes
    labourIntensive,
    constructionFixedTerm: isConstruction,
    ageInYears: ageIn(person, month),
  }
}

/**
 * The lawful shares of a wage as if that posting had reported it; `undefined` where the law or a fact is absent: months
 * before July 2015, a wage earner without a risk class. JP of a person with a passport counts as chosen.
 */
export function lawfulOf(
  posting: JudgedPosting,
  person: Person,
  wage: Rupiah = posting.wage,
): LawfulShares | undefined {
  if (posting.segment === 'self-employed') return lawfulSharesOfIncome(posting.month, wage)
  const facts = wageFactsOf(posting, person)
  return facts && lawfulSharesOfWage({ ...facts, wage })
}

/**
 * What is to be paid for a share: the right amount that was paid, to the rupiah, else the usual one; nothing for a
 * programme that was left out and may be.
 */
export function owedAmount(
  { share, programme }: (typeof SHARES)[number],
  { posting, person, lawful }: { posting: JudgedPosting; person: Person; lawful: LawfulShares },
): Rupiah {
  const posted = posting[share]
  if (posted === 0n && !isCompulsory(programme, posting, person)) return ZERO_RUPIAH
  const right = rightAmounts(share, lawful)
  return right.find((amount) => isWithinOne(posted, amount)) ?? right[0] ?? ZERO_RUPIAH
}

/** The shares of JP on the month's ceiling, whatever the age; `undefined` before the first ceiling. */
export function jpOnCeiling(
  month: Month,
): { readonly ceiling: Rupiah; readonly jp: LawfulShares['jp'] } | undefined {
  const ceiling = wageCeilingIn(month)?.value
  const jp = ceiling && lawfulSharesOfWage({ month, wage: ceiling, riskClass: 1 })?.jp
  return ceiling && jp && { ceiling, jp }
}
