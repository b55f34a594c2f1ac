import { columnText, correctionText, employerText, type HistoryRow, totalsOf } from '#contributions'
import {
  kpjText,
  type Language,
  moneyText,
  type Rupiah,
  tableDateText,
  tableMonthText,
  type Words,
} from '#values'
import { statementText as text } from './statement-text.ts'

/** One employer's rows as they are printed, with their sum beneath. */
export type RecordPart = {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly totals: readonly string[]
}

/** Bare amounts: the page says once that they are in rupiah. */
export const bare = (amount: Rupiah, language: Language): string =>
  moneyText(amount, language).replace(/Rp|IDR\u00a0/, '')

/** The rows of a record by employer and membership number, in the order in which each first paid. */
export function recordParts(
  rows: readonly HistoryRow[],
  language: Language,
): readonly RecordPart[] {
  const groups = new Map<string, HistoryRow[]>()
  for (const row of rows) {
    const key = `${row.employerNumber}|${row.kpj}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].map((group) => partOf(group, language))
}

function partOf(rows: readonly HistoryRow[], language: Language): RecordPart {
  const [first] = rows
  if (first === undefined) throw new RangeError('an employer without rows')
  const totals = totalsOf(rows)
  const npp = first.employerNumber === '' ? [] : [`NPP ${first.employerNumber}`]
  const amounts = (of: Pick<HistoryRow, AmountName>) =>
    AMOUNTS.map((name) => bare(of[name], language))
  return {
    title: [employerText(first, language), ...npp, `KPJ ${kpjText(first.kpj)}`].join(' · '),
    rows: rows.map((row, index) => [
      String(index + 1),
      tableDateText(row.depositedOn),
      monthCell(row, language),
      tableDateText(row.recordedOn),
      ...amounts(row),
    ]),
    totals: amounts(totals),
  }
}

const AMOUNTS = ['wage', 'backPay', 'jhtEmployer', 'jhtWorker', 'jpEmployer', 'jpWorker'] as const
type AmountName = (typeof AMOUNTS)[number]

/** The month, and what corrects it in words. */
const monthCell = ({ month, correction }: HistoryRow, language: Language): string =>
  correction === undefined
    ? tableMonthText(month)
    : `${tableMonthText(month)} ${correctionText[correction][language]}`

/** The headings of the agency's own annual statement, in its order. */
export const recordHeads = (language: Language) => {
  const said = (words: Words) => words[language]
  return {
    number: said(text.number),
    deposited: said(columnText.depositedOn),
    month: said(columnText.month),
    recorded: said(columnText.recordedOn),
    wage: said(columnText.wage),
    backPay: said(columnText.backPay),
    jht: said(text.jht),
    jp: said(text.jp),
    employer: said(text.employer),
    worker: said(text.worker),
    total: said(columnText.total),
  }
}
