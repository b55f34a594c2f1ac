import type { ComponentChildren, VNode } from 'preact'
import {
  DataTable,
  DateText,
  MoneyText,
  MonthText,
  type TableColumn,
  Tag,
  type Tone,
} from '#design'
import type { Language } from '#values'
import type { Disputes } from '../disputes.ts'
import { employerText } from '../employer-text.ts'
import type { Correction, EmployerHistory, HistoryRow, Totals } from '../history.ts'
import { columnText, correctionText, disputeText, historyText, statusText } from '../text.ts'

export type EmployerTableProps = {
  readonly language: Language
  readonly year: number
  readonly employer: EmployerHistory
  readonly disputes: Disputes
}

/** The months of a year at one employer, with the headings of the agency's annual statement. */
export function EmployerTable({ language, year, employer, disputes }: EmployerTableProps): VNode {
  const { rows, totals } = employer
  return (
    <DataTable
      language={language}
      caption={`${employerText(employer, language)}, ${year}`}
      captionHidden
      inRupiah
      columns={columnsIn(language)}
      rows={rows.map((row) => ({
        cells: [
          <Month key="month" language={language} row={row} disputed={disputes.ofMonth(row)} />,
          ...amounts(row, language),
          <DateText key="deposited" date={row.depositedOn} language={language} short />,
          <DateText key="recorded" date={row.recordedOn} language={language} short />,
        ],
      }))}
      totals={[{ cells: [columnText.total[language], ...amounts(totals, language), '', ''] }]}
    />
  )
}

const AMOUNTS: readonly (keyof Totals)[] = [
  'wage',
  'backPay',
  'jhtEmployer',
  'jhtWorker',
  'jpEmployer',
  'jpWorker',
  'jkk',
  'jkm',
  'contribution',
]

function columnsIn(language: Language): readonly TableColumn[] {
  const amount = (head: string, group?: string): TableColumn => ({
    head,
    kind: 'amount',
    ...(group === undefined ? {} : { group }),
  })
  const { jht, jp, employerShare, workerShare, jkk, jkm } = historyText
  const total: TableColumn = { ...amount(columnText.contribution[language]), onPhone: 'figure' }
  return [
    { head: columnText.month[language] },
    amount(columnText.wage[language]),
    amount(columnText.backPay[language]),
    amount(employerShare[language], jht[language]),
    amount(workerShare[language], jht[language]),
    amount(employerShare[language], jp[language]),
    amount(workerShare[language], jp[language]),
    amount(jkk[language]),
    amount(jkm[language]),
    total,
    { head: columnText.depositedOn[language], kind: 'date' },
    { head: columnText.recordedOn[language], kind: 'date' },
  ]
}

const amounts = (
  sums: Pick<Totals, keyof Totals>,
  language: Language,
): readonly ComponentChildren[] =>
  AMOUNTS.map((name) => <MoneyText key={name} amount={sums[name]} language={language} bare />)

const TONES: Readonly<Record<Correction, Tone>> = {
  reversal: 'warn',
  reversed: 'warn',
  replacement: 'good',
}

function Month({
  language,
  row,
  disputed,
}: {
  readonly language: Language
  readonly row: HistoryRow
  /** The case that disputes it. */
  readonly disputed: string | undefined
}): VNode {
  const { correction, status, month } = row
  return (
    <>
      <a href={`/contributions/months/${month}`}>
        <MonthText month={month} language={language} short />
      </a>
      {status !== 'active' && (
        <>
          {' '}
          <Tag tone="plain">{statusText[status][language]}</Tag>
        </>
      )}
      {correction !== undefined && (
        <>
          {' '}
          <Tag tone={TONES[correction]}>{correctionText[correction][language]}</Tag>
        </>
      )}
      {disputed !== undefined && (
        <>
          {' '}
          <Tag tone="warn">
            <a href={disputed}>{disputeText.disputed[language]}</a>
          </Tag>
        </>
      )}
    </>
  )
}
