import {
  dateText,
  type LocalDate,
  moneyText,
  monthText,
  plusMonthsToDate,
  type Rupiah,
} from '#values'
import { amountInWords } from './amount-words.ts'
import type { PaperContent } from './everywhere/kind.ts'
import type { LetterFact, LetterRecord, LetterWish } from './letter.ts'
import {
  activeText,
  balanceSaidText,
  employerText,
  factText,
  kpjEndsText,
  monthsPaidText,
  letterText as text,
  wageText,
  withoutYearsText,
} from './letter-text.ts'
import { wageBandText } from './wage-band.ts'

/** How many letters of the membership number a letter shows. */
const KPJ_LETTERS = 4

type Statement = { readonly figure: string | null; readonly text: string; readonly fact: string }

/** What the letter says; `record` must be able to say all of it (`unsayable`). */
export function letterContent(wish: LetterWish, record: LetterRecord): PaperContent {
  const { language, recipient } = wish
  const validUntil = validUntilOf(wish, record.today)
  const statements = wish.facts.flatMap((fact) =>
    statementsOf(fact, wish, record).map((each) => ({ name: factText[fact][language], ...each })),
  )
  return {
    kind: 'letter',
    ...{ language, validUntil, recipient },
    title: text.title[language],
    name: record.name,
    facts: statements.map(({ fact }) => fact),
    body: {
      about: [
        { name: text.to[language], value: recipient },
        { name: text.name[language], value: record.name },
        {
          name: text.kpj[language],
          value: kpjEndsText(record.kpj.slice(-KPJ_LETTERS))[language],
        },
        { name: text.validUntil[language], value: dateText(validUntil, language) },
      ],
      intro: text.intro[language],
      statements: statements.map(({ name, figure, text: said }) => ({ name, figure, text: said })),
      closing: text.closing[language],
    },
  }
}

/** The last day: so many months from the day of issue. */
const validUntilOf = ({ validity }: LetterWish, today: LocalDate): LocalDate =>
  plusMonthsToDate(today, validity)

function statementsOf(
  fact: LetterFact,
  { language, span }: LetterWish,
  record: LetterRecord,
): readonly Statement[] {
  const { activeSince, months, employers, wage, balance } = record
  switch (fact) {
    case 'membership':
      if (activeSince === undefined) return []
      return [said(null, activeText(monthText(activeSince, language))[language], 'a')]
    case 'months': {
      const [from, through] = [
        monthText(months.from, language),
        monthText(months.through, language),
      ]
      const paid = monthsPaidText({ paid: months.paid, span }, { from, through })
      return [said(paid.figure[language], paid.text[language], `m${months.paid}/${span}`)]
    }
    case 'employer':
      return employers.map((name) => said(name, employerText[language], `e${factName(name)}`))
    case 'wage':
      if (wage === undefined) return []
      return [
        said(
          wageBandText(wage.band, language),
          wageText(monthText(wage.month, language))[language],
          `w${inMillions(wage.band.from)}-${inMillions(wage.band.until)}jt`,
        ),
      ]
    case 'balance':
      return balance === undefined ? [] : [balanceStatement(balance, language)]
  }
}

function balanceStatement(
  { total, unknownYears }: NonNullable<LetterRecord['balance']>,
  language: LetterWish['language'],
): Statement {
  const words = balanceSaidText(capital(amountInWords(total, language)))[language]
  const without =
    unknownYears.length === 0 ? [] : [withoutYearsText(unknownYears.join(', '))[language]]
  return said(moneyText(total, language), [words, ...without].join(' '), `b${total}`)
}

const said = (figure: string | null, words: string, fact: string): Statement => ({
  figure,
  text: words,
  fact,
})

/** Bands begin and end at whole millions. */
const inMillions = (amount: Rupiah | undefined): string =>
  amount === undefined ? '' : String(amount / 1_000_000n)

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** As much of a name as has room in the code on the paper, without what parts facts. */
const factName = (name: string): string => [...name.replace(/[|;]/g, ' ')].slice(0, 24).join('')
