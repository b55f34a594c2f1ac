import type { BalanceExplanation, HistoryRow } from '#contributions'
import { jhtPensionAgeOn, pensionAgeIn } from '#law'
import type { Person } from '#members'
import {
  add,
  dateText,
  kpjText,
  type Language,
  localDate,
  moneyText,
  month,
  plusMonthsToDate,
  type Rupiah,
  rupiah,
  ZERO_RUPIAH,
} from '#values'
import type { PaperContent } from './everywhere/kind.ts'
import { bare, recordHeads, recordParts } from './record-parts.ts'
import { ageText, statementTitle, statementText as text } from './statement-text.ts'

/** What a statement is made of. */
export type RecordToPrint = {
  readonly person: Pick<Person, 'name' | 'kpjs' | 'birthDate'>
  readonly rows: readonly HistoryRow[]
  readonly explanation: BalanceExplanation
  readonly language: Language
}

/** The statement of one year: its rows by contribution month, and the balance as the year opened and closed. */
export function statementContent(record: RecordToPrint, year: number): PaperContent {
  const { language, person } = record
  const ofYear = record.explanation.numbers.flatMap(({ kpj, years }) => {
    const found = years.find((each) => each.year === year)
    return found === undefined ? [] : [{ kpj, found }]
  })
  const balances = ofYear.map(({ kpj, found }) => ({
    title: `KPJ ${kpjText(kpj)}`,
    facts: balanceFacts(found, language),
  }))
  return {
    kind: 'statement',
    ...paperOf(record, statementTitle(year)[language]),
    facts: factsOf(
      record.rows,
      ofYear.map(({ found }) => found),
    ),
    body: {
      ...bodyOf(record),
      balances,
      ages: ageFacts(person, { year, language }),
    },
  }
}

/** Every row of the record, and the balance year by year. */
export function historyContent(record: RecordToPrint): PaperContent {
  const { language, explanation } = record
  const years = explanation.numbers.flatMap((number) => number.years)
  const rows = [...new Set(years.map(({ year }) => year))].sort().map((year) =>
    yearRow(
      years.filter((each) => each.year === year),
      language,
    ),
  )
  const heads = [text.opening, text.contributions, text.development, text.closing]
  return {
    kind: 'history',
    ...paperOf(record, text.historyTitle[language]),
    facts: factsOf(record.rows, lastOf(years)),
    body: {
      ...bodyOf(record),
      years: { rows, heads: heads.map((head) => head[language]) },
    },
  }
}

/** All numbers of one year together; where the return is not credited it says why instead. */
function yearRow(years: readonly Year[], language: Language): readonly string[] {
  const sum = (part: 'opening' | 'contributions' | 'development' | 'closing') =>
    bare(add(ZERO_RUPIAH, ...years.map((each) => each[part])), language)
  const open = years.find(({ standing }) => standing !== 'credited')?.standing
  const development =
    open === undefined || open === 'credited' ? sum('development') : text[open][language]
  return [
    String(years[0]?.year ?? ''),
    sum('opening'),
    sum('contributions'),
    development,
    sum('closing'),
  ]
}

const paperOf = ({ person, language }: RecordToPrint, title: string) => ({
  language,
  title,
  name: person.name,
})

/**
 * Whoever holds the paper reads its code too: of balances the code repeats those that `printed` years closed with, all
 * numbers together, and never one of a later day.
 */
const factsOf = (rows: readonly HistoryRow[], printed: readonly Year[]): readonly string[] => [
  `n${rows.length}`,
  ...(printed.length === 0
    ? []
    : [`b${add(ZERO_RUPIAH, ...printed.map(({ closing }) => closing))}`]),
  `t${sumOf(rows)}`,
]

/** The last row of the years, number by number. */
const lastOf = (years: readonly Year[]): readonly Year[] => {
  const last = Math.max(...years.map(({ year }) => year))
  return years.filter(({ year }) => year === last)
}

const sumOf = (rows: readonly HistoryRow[]): Rupiah =>
  rupiah(rows.reduce((sum, { contribution }) => sum + contribution, 0n))

function bodyOf({ person, rows, language }: RecordToPrint) {
  const through = rows
    .map(({ recordedOn }) => recordedOn)
    .sort()
    .at(-1)
  return {
    about: [
      { name: text.name[language], value: person.name },
      { name: text.kpj[language], value: person.kpjs.map(kpjText).join(', ') },
      ...(through === undefined
        ? []
        : [{ name: text.through[language], value: dateText(through, language) }]),
    ],
    heads: recordHeads(language),
    parts: recordParts(rows, language),
    notes: [
      text.inRupiah[language],
      text.byMonth[language],
      ...(rows.some(({ correction }) => correction !== undefined)
        ? [text.reversals[language]]
        : []),
    ],
    words: {
      balance: text.balance[language],
      ages: text.ages[language],
      none: text.none[language],
    },
  }
}

type Year = BalanceExplanation['numbers'][number]['years'][number]

function balanceFacts(year: Year, language: Language) {
  const { opening, contributions, development, closing, standing } = year
  const credited =
    standing === 'credited' ? moneyText(development, language) : text[standing][language]
  return [
    { name: text.opening[language], value: moneyText(opening, language) },
    { name: text.contributions[language], value: moneyText(contributions, language) },
    { name: text.development[language], value: credited },
    { name: text.closing[language], value: moneyText(closing, language) },
  ]
}

function ageFacts(
  { birthDate }: Pick<Person, 'birthDate'>,
  { year, language }: { readonly year: number; readonly language: Language },
) {
  const jp = pensionAgeIn(month(`${year}-12`))?.value
  const jht = jhtPensionAgeOn(localDate(`${year}-12-31`))?.value
  const reached =
    jht === undefined ? undefined : dateText(plusMonthsToDate(birthDate, 12 * jht), language)
  return [
    ...(jp === undefined ? [] : [{ name: text.jpAge[language], value: ageText(jp)[language] }]),
    ...(jht === undefined
      ? []
      : [{ name: text.jhtAge[language], value: ageText(jht, reached)[language] }]),
  ]
}
