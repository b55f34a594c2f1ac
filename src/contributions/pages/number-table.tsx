import type { ComponentChildren, VNode } from 'preact'
import { Certainty, DataTable, MoneyText, type TableColumn, Tag } from '#design'
import { add, kpjText, type Language, type Rupiah, rateText, ZERO_RUPIAH } from '#values'
import type { BalanceYear, CarriedNumber } from '../number-carry.ts'
import { balanceText, columnText } from '../text.ts'

/** The years of one membership number, each with the rate it earned, how sure that is and where it is from. */
export function NumberTable(props: {
  readonly language: Language
  readonly number: CarriedNumber
}): VNode {
  const { language, number } = props
  const sum = (amount: (year: BalanceYear) => Rupiah) =>
    add(ZERO_RUPIAH, ...number.years.map(amount))
  const money = (amount: Rupiah) => <MoneyText amount={amount} language={language} bare />
  return (
    <DataTable
      language={language}
      caption={`${balanceText.byYear[language]}, KPJ ${kpjText(number.kpj)}`}
      captionHidden
      inRupiah
      columns={columnsIn(language)}
      rows={number.years.map((year) => ({
        cells: [
          year.year,
          money(year.opening),
          money(year.contributions),
          year.standing === 'credited' ? money(year.development) : balanceText.notCounted[language],
          money(year.closing),
          rateCell(year, language),
          sourceText(year, language),
        ],
      }))}
      totals={[
        {
          cells: [
            columnText.total[language],
            '',
            money(sum((year) => year.contributions)),
            money(sum((year) => year.development)),
            money(number.years.at(-1)?.closing ?? ZERO_RUPIAH),
            '',
            '',
          ],
        },
      ]}
    />
  )
}

const columnsIn = (language: Language): readonly TableColumn[] => [
  { head: balanceText.year[language] },
  { head: balanceText.opening[language], kind: 'amount' },
  { head: balanceText.contributions[language], kind: 'amount' },
  { head: balanceText.development[language], kind: 'amount' },
  { head: balanceText.closing[language], kind: 'amount', onPhone: 'figure' },
  { head: balanceText.rate[language] },
  { head: balanceText.source[language] },
]

function rateCell(year: BalanceYear, language: Language): ComponentChildren {
  if (year.standing === 'running') return <Tag tone="plain">{balanceText.running[language]}</Tag>
  if (year.rate === undefined) return <Certainty certainty="unknown" language={language} />
  return (
    <Certainty certainty={year.rate.certainty} language={language}>
      {rateText(year.rate.rate, language)}
    </Certainty>
  )
}

/** A rate that nobody could confirm has no source worth naming. */
function sourceText({ standing, rate }: BalanceYear, language: Language): string {
  if (standing === 'running') return ''
  if (rate === undefined || rate.certainty === 'unverified') return balanceText.noSource[language]
  return rate.source
}
