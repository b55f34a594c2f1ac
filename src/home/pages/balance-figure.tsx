import type { VNode } from 'preact'
import type { Balance } from '#contributions'
import { BigNumber } from '#design'
import { type Language, moneyText } from '#values'
import { text, thisYear, unknownYears, unverifiedYears, yearList } from '../text.ts'

export type BalanceFigureProps = { readonly language: Language; readonly balance: Balance }

/** The JHT balance, what it does not yet contain, and the way to its reasons. */
export function BalanceFigure({ language, balance }: BalanceFigureProps): VNode {
  const { total, asOf, contributionsThisYear } = balance
  const year = Number(asOf.slice(0, 4))
  const isFloor = balance.unknownYears.length > 0
  const sentences = [
    thisYear(year, moneyText(contributionsThisYear, language)),
    isFloor && unknownYears(yearList(balance.unknownYears)[language]),
    balance.unverifiedYears.length > 0 &&
      unverifiedYears(yearList(balance.unverifiedYears)[language]),
  ].filter((words) => words !== false)
  return (
    <BigNumber
      label={(isFloor ? text.balanceAtLeast : text.balance)[language]}
      amount={total}
      language={language}
    >
      <p>
        {sentences.map((words) => `${words[language]} `)}
        <a href="/contributions/balance">{text.whyBalance[language]}</a>
      </p>
    </BigNumber>
  )
}
