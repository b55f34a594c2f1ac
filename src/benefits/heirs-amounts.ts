import type { Balance, JpRecord, LastReport, Membership, ProgrammeSummary } from '#contributions'
import {
  type Answer,
  baseIncomeIn,
  type Calculation,
  type Json,
  jhtWithdrawalCalculation,
  jkkCalculation,
  jkmCalculation,
  jpSurvivorProjectionCalculation,
  jsonText,
  mostSchoolYears,
  pensionAgeIn,
} from '#law'
import type { Relative } from '#members'
import {
  ageOn,
  type LocalDate,
  type Month,
  monthNumber,
  monthOfDate,
  monthsBetween,
  type Rupiah,
  yearOf,
} from '#values'
import { type HeirsProgramme, scholars, yearsLeft } from './heirs-counted.ts'

/** What the record says that an amount for the family is made of. */
export type HeirsRecord = {
  readonly today: LocalDate
  readonly birthDate: LocalDate
  /** Holds a passport: JP is not theirs. */
  readonly isForeign: boolean
  readonly balance: Balance
  readonly membership: Membership
  readonly report: LastReport | undefined
  readonly programmes: readonly ProgrammeSummary[]
  readonly jp: JpRecord | undefined
}

/** A question to the law, its answer, and the JSON that asks it again on the command line. */
export type Asked = {
  readonly calculation: string
  readonly json: string
  readonly answer: Exclude<Answer, { readonly kind: 'problem' }>
}

/** Why a programme has no amount for this record. */
export type NoAmount =
  | 'never-paid'
  | 'not-at-work'
  | 'not-at-work-jkk'
  | 'in-arrears'
  | 'foreign'
  | 'foreign-paid'
  | 'past-pension-age'
  | 'no-wage'
  | 'no-balance'

/** Months in a row that the self-employed may owe before the right ends: PP 44/2015 art. 39(2), 42(2). */
const MOST_OWED = 3

/** Whole numbers as the law reads them: exact. */
const exact = (count: number): bigint => BigInt(count)

/** @throws when the law finds fault with an input that was made here */
export function ask({ name, answer }: Calculation, input: Readonly<Record<string, Json>>): Asked {
  const answered = answer(input)
  if (answered.kind === 'problem') throw new Error(`${name}: ${answered.problem.text.en}`)
  return { calculation: name, json: jsonText(input), answer: answered }
}

export type ProgrammeAmount =
  | { readonly kind: 'none'; readonly why: NoAmount }
  | {
      readonly kind: 'asked'
      readonly asked: Asked
      /** The same, if every child goes on to the end of school: where that is more. */
      readonly most: Asked | undefined
    }

/** What a programme would pay of this record if the member died today. */
export function amountOf(
  programme: HeirsProgramme,
  record: HeirsRecord,
  relatives: readonly Relative[],
): ProgrammeAmount {
  switch (programme) {
    case 'jkk':
    case 'jkm':
      return afterWork(programme, record, relatives)
    case 'jht':
      return savings(record)
    case 'jp':
      return pension(record)
  }
}

const none = (why: NoAmount): ProgrammeAmount => ({ kind: 'none', why })

function afterWork(
  programme: 'jkk' | 'jkm',
  record: HeirsRecord,
  relatives: readonly Relative[],
): ProgrammeAmount {
  const figures = record.programmes.find((one) => one.programme === programme)
  if (figures === undefined || figures.standing === 'none') return none('never-paid')
  if (record.membership.kind !== 'active')
    return none(programme === 'jkk' ? 'not-at-work-jkk' : 'not-at-work')
  const { today } = record
  if (isLongInArrears(record, figures.lastMonth)) return none('in-arrears')
  const wage = countedWage(record)
  if (programme === 'jkk' && wage === undefined) return none('no-wage')
  const of = (children: readonly Json[]): Asked => {
    const more = children.length === 0 ? {} : { children }
    if (programme === 'jkm') {
      const months = figures.months
      return ask(jkmCalculation, { diedOn: today, contributionMonths: exact(months), ...more })
    }
    return ask(jkkCalculation, { accidentOn: today, wage: wage ?? 0n, outcome: 'death', ...more })
  }
  const asked = of(statedSchool(relatives, today))
  const most = of(mostSchool(relatives, today))
  return { kind: 'asked', asked, most: most.json === asked.json ? undefined : most }
}

/** Who pays for themselves and owes more months than the law bears; the month that runs is not owed yet. */
const isLongInArrears = ({ report, today }: HeirsRecord, lastMonth: Month | undefined): boolean =>
  report?.segment === 'self-employed' &&
  lastMonth !== undefined &&
  monthsBetween(lastMonth, monthOfDate(today)) > MOST_OWED + 1

/** The wage on which JKK pays: the last one reported; of the self-employed the base income of their row. */
function countedWage({ report }: HeirsRecord): Rupiah | undefined {
  if (report === undefined) return undefined
  return report.segment === 'self-employed'
    ? baseIncomeIn(report.wage, report.month)?.value
    : report.wage
}

/** Each child at school with the years left at the level that was stated. */
const statedSchool = (relatives: readonly Relative[], today: LocalDate): readonly Json[] =>
  scholars(relatives).flatMap((child) => {
    const yearsAhead = yearsLeft(child, today)
    if (child.school === undefined || child.bornOn === undefined || yearsAhead === 0) return []
    const { level } = child.school
    // The law ends with an age, whatever the course asks for.
    const age = ageOn(child.bornOn, today)
    const years = mostSchoolYears({ level, yearsLeft: yearsAhead, age }, today)[level] ?? 0
    return years === 0 ? [] : [{ remainingYears: { [level]: exact(years) } }]
  })

/** Each child with all the years that the law could pay for; one who has not begun school from its beginning. */
const mostSchool = (relatives: readonly Relative[], today: LocalDate): readonly Json[] =>
  scholars(relatives).flatMap((child) => {
    if (child.bornOn === undefined) return []
    const age = ageOn(child.bornOn, today)
    const years = yearsLeft(child, today)
    const isAtSchool = child.school !== undefined && years > 0
    if (!isAtSchool && age >= SCHOOL_BEGINS_BEFORE) return []
    const ahead = mostSchoolYears(
      { level: child.school?.level ?? 'primary', yearsLeft: isAtSchool ? years : ALL_YEARS, age },
      today,
    )
    return Object.keys(ahead).length === 0
      ? []
      : [
          {
            remainingYears: Object.fromEntries(
              Object.entries(ahead).map(([level, count]) => [level, exact(count)]),
            ),
          },
        ]
  })
/** Who is older and of whom no school is stated is not taken for one who has yet to begin. */
const SCHOOL_BEGINS_BEFORE = 7
/** More than any level has: the law cuts it. */
const ALL_YEARS = 30

function savings({ today, balance, membership }: HeirsRecord): ProgrammeAmount {
  if (balance.total <= 0n || membership.kind === 'none') return none('no-balance')
  const memberSince = membership.since
  const asked = ask(jhtWithdrawalCalculation, {
    ...{ balance: balance.total, memberSince, claimedOn: today, reason: 'death', eventOn: today },
  })
  return { kind: 'asked', asked, most: undefined }
}

function pension({ today, birthDate, isForeign, jp }: HeirsRecord): ProgrammeAmount {
  if (isForeign) return none(jp === undefined ? 'foreign' : 'foreign-paid')
  if (jp === undefined) return none('never-paid')
  // What survivors get then depends on the pension in payment, which the record does not hold.
  const pensionAge = pensionAgeIn(monthOfDate(today))?.value
  if (pensionAge !== undefined && ageOn(birthDate, today) >= pensionAge)
    return none('past-pension-age')
  const asked = ask(jpSurvivorProjectionCalculation, {
    diedOn: today,
    wage: jp.averageWage,
    contributionMonths: exact(jp.months),
    membershipMonths: exact(Math.max(jp.months, monthsThrough(jp.firstMonth, monthOfDate(today)))),
  })
  return { kind: 'asked', asked, most: undefined }
}

/** Months from the first to the last, both counted. */
const monthsThrough = (first: Month, last: Month): number =>
  (yearOf(last) - yearOf(first)) * 12 + monthNumber(last) - monthNumber(first) + 1
