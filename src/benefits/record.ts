import type {
  Balance,
  CoveredMonths,
  LastReport,
  Membership,
  ProgrammeFigures,
} from '#contributions'
import { jhtPensionAgeOn } from '#law'
import {
  ageOn,
  countText,
  dateText,
  dayIn,
  type Language,
  type LocalDate,
  monthOfDate,
  monthText,
  plusMonths,
  plusMonthsToDate,
  type Words,
} from '#values'
import { questionsOf, type Simulator } from './everywhere/simulator.ts'
import type { FromRecord } from './view.ts'

/** What a record says that a simulation may ask for. */
export type RecordFacts = {
  readonly today: LocalDate
  /** In which amounts are written into the form. */
  readonly language: Language
  readonly birthDate: LocalDate
  readonly report: LastReport | undefined
  readonly balance: Balance
  readonly programmes: readonly ProgrammeFigures[]
  readonly membership: Membership
  /** How many of some months have a JKK contribution of an employer. */
  readonly covered: CoveredMonths
}

type Known = readonly [name: string, value: string, source: Words]

/**
 * The record's answers to the questions of a simulator, by their name in the law; where the record is silent there is
 * none. Employers report wages and classes, the self-employed their income.
 */
export function fromRecord(simulator: Simulator, facts: RecordFacts): FromRecord {
  const known = [
    ...fromReport(facts),
    ...fromCovered(facts),
    ...fromBirth(facts),
    ...fromJoining(facts),
    ...(simulator.endsAtJhtAge === true ? fromJhtAge(facts) : []),
    ...fromBalance(facts),
    ...fromMonths(facts, simulator.monthsOf),
  ]
  const asked = askedBy(simulator, facts.report?.segment)
  return Object.fromEntries(
    known
      .filter(([name]) => asked.has(name))
      .map(([name, value, source]) => [name, { value, source }]),
  )
}

function askedBy(simulator: Simulator, segment: string | undefined): ReadonlySet<string> {
  const { fields, choice } = questionsOf(simulator, { segment: segment ?? '' })
  return new Set([...Object.keys(fields), ...(choice === undefined ? [] : [choice.by])])
}

function fromReport({ report, language }: RecordFacts): readonly Known[] {
  if (report === undefined) return []
  const { segment, wage, riskClass, labourIntensive } = report
  const source = reported(report)
  if (segment === 'self-employed')
    return [
      ['segment', segment, source],
      ['income', countText(wage, language), source],
    ]
  if (segment !== 'wage-earner') return []
  return [
    ['segment', segment, source],
    ['wage', countText(wage, language), source],
    ['lastWage', countText(wage, language), source],
    ...said('riskClass', riskClass?.toString(), source),
    ...said('labourIntensive', labourIntensive === true ? 'on' : undefined, source),
  ]
}

const said = (name: string, value: string | undefined, source: Words): readonly Known[] =>
  value === undefined ? [] : [[name, value, source]]

/** JKP is of wage earners: where no employer reported, the record says nothing of it. */
function fromCovered({ report, covered: { from, through, count } }: RecordFacts): readonly Known[] {
  if (report?.segment !== 'wage-earner') return []
  const span = (language: Language) =>
    language === 'id'
      ? `${monthText(from, 'id')} sampai ${monthText(through, 'id')}`
      : `${monthText(from, 'en')} to ${monthText(through, 'en')}`
  return [
    [
      'contributionMonthsInLast24',
      String(count),
      {
        id: `Dari catatan Anda: bulan dengan iuran JKK dari pemberi kerja, ${span('id')}`,
        en: `From your record: months with a JKK contribution of an employer, ${span('en')}`,
      },
    ],
  ]
}

const fromJoining = ({ membership }: RecordFacts): readonly Known[] =>
  said('memberSince', membership.kind === 'none' ? undefined : membership.since, {
    id: 'Dari catatan Anda: pekerjaan pertama yang tercatat',
    en: 'From your record: the first employment on it',
  })

/** The month in which the age for JHT is reached, if it is ahead. */
function fromJhtAge({ today, birthDate }: RecordFacts): readonly Known[] {
  const age = jhtPensionAgeOn(today)
  const reached = age && monthOfDate(plusMonthsToDate(birthDate, age.value * 12))
  const isAhead = reached !== undefined && reached >= monthOfDate(today)
  return said('lastMonth', isAhead ? reached : undefined, {
    id: `Dari catatan Anda: bulan Anda berumur ${age?.value} tahun, usia pembayaran JHT`,
    en: `From your record: the month in which you are ${age?.value}, the age at which JHT is paid`,
  })
}

function fromBirth({ today, birthDate }: RecordFacts): readonly Known[] {
  const age = ageOn(birthDate, dayIn(monthOfDate(today), 1))
  const source = { id: 'Dari catatan Anda: tanggal lahir', en: 'From your record: date of birth' }
  return [
    ['ageInYears', String(age), source],
    ['birthDate', birthDate, source],
  ]
}

/** Months recorded for a programme; where that of today is among them, the first that counts is the one after. */
function fromMonths(
  { programmes, today }: RecordFacts,
  of: Simulator['monthsOf'],
): readonly Known[] {
  const found = programmes.find(({ programme }) => programme === of)
  if (of === undefined || found?.lastMonth === undefined) return []
  const { months, lastMonth } = found
  const name = of.toUpperCase()
  const source = {
    id: `Dari catatan Anda: bulan iuran ${name}, sampai ${monthText(lastMonth, 'id')}`,
    en: `From your record: months of ${name}, up to ${monthText(lastMonth, 'en')}`,
  }
  const isAhead = lastMonth >= monthOfDate(today)
  return [
    ['contributionMonths', String(months), source],
    ...(isAhead ? [['from', plusMonths(lastMonth, 1), source] as const] : []),
  ]
}

/** A balance of which a year's return is not known says so: it is the least that there is. */
function fromBalance({ balance, language }: RecordFacts): readonly Known[] {
  const { total, asOf, unknownYears, numbers } = balance
  if (numbers.length === 0 || total < 0n) return []
  const [idDay, enDay] = [dateText(asOf, 'id'), dateText(asOf, 'en')]
  const without = {
    id: unknownYears.length === 0 ? '' : `, tanpa hasil ${unknownYears.join(', ')}`,
    en: unknownYears.length === 0 ? '' : `, without the return of ${unknownYears.join(', ')}`,
  }
  return [
    [
      'balance',
      countText(total, language),
      {
        id: `Dari catatan Anda: saldo per ${idDay}${without.id}`,
        en: `From your record: the balance on ${enDay}${without.en}`,
      },
    ],
  ]
}

const reported = ({ month, employerName }: LastReport): Words => ({
  id: `Dari catatan Anda: dilaporkan ${employerName || 'sendiri'} untuk ${monthText(month, 'id')}`,
  en: `From your record: reported by ${employerName || 'yourself'} for ${monthText(month, 'en')}`,
})
