import type { VNode } from 'preact'
import { DataTable, Details, MoneyText } from '#design'
import type { Language, Rupiah } from '#values'
import type { Totals } from '../history.ts'
import type { Shares } from '../posting.ts'
import { columnText, historyText } from '../text.ts'

export type YearSumProps = { readonly language: Language; readonly totals: Totals }

const SHARES: readonly (keyof Shares)[] = [
  'jhtEmployer',
  'jhtWorker',
  'jpEmployer',
  'jpWorker',
  'jkk',
  'jkm',
]

/** What the sum of a year is made of: each programme and side, over all rows below. */
export function YearSum({ language, totals }: YearSumProps): VNode {
  const rowOf = (name: string, amount: Rupiah) => ({
    cells: [name, <MoneyText key="amount" amount={amount} language={language} bare />],
  })
  return (
    <Details summary={historyText.why[language]}>
      <p>{historyText.whySum[language]}</p>
      <DataTable
        language={language}
        caption={historyText.sums[language]}
        inRupiah
        columns={[
          { head: historyText.share[language] },
          { head: columnText.total[language], kind: 'amount', onPhone: 'figure' },
        ]}
        rows={SHARES.map((share) => rowOf(columnText[share][language], totals[share]))}
        totals={[rowOf(columnText.contribution[language], totals.contribution)]}
      />
    </Details>
  )
}
