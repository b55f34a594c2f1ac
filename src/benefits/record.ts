import type { Balance, LastReport } from '#contributions'
import {
  ageOn,
  countText,
  dateText,
  dayIn,
  type Language,
  type LocalDate,
  monthOfDate,
  monthText,
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
}

type Known = readonly [name: string, value: string, source: Words]

/**
 * The record's answers to the questions of a simulator, by their name in the law; where the record is silent there is
 * none. Employers report wages and classes, the self-employed their income.
 */
export function fromRecord(simulator: Simulator, facts: RecordFacts): FromRecord {
  const known = [...fromReport(facts), ageOf(facts), ...fromBalance(facts)]
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
    ...said('riskClass', riskClass?.toString(), source),
    ...said('labourIntensive', labourIntensive === true ? 'on' : undefined, source),
  ]
}

const said = (name: string, value: string | undefined, source: Words): readonly Known[] =>
  value === undefined ? [] : [[name, value, source]]

function ageOf({ today, birthDate }: RecordFacts): Known {
  const age = ageOn(birthDate, dayIn(monthOfDate(today), 1))
  return [
    'ageInYears',
    String(age),
    { id: 'Dari catatan Anda: tanggal lahir', en: 'From your record: date of birth' },
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
