import type { ComponentChildren, VNode } from 'preact'
import { BigNumber } from '#design'
import { type Language, moneyText, monthOfDate, yearOf } from '#values'
import type { Balance } from '../balance.ts'
import { balanceText, incompleteText, reviewText, thisYearText, unverifiedText } from '../text.ts'
import { yearListText } from '../year-list.ts'

export type BalanceTotalProps = {
  readonly language: Language
  readonly balance: Balance
  /** The way to the reasons, where they are on another page. */
  readonly children?: ComponentChildren
}

/** The JHT balance and, in the same line, what it does not contain or cannot vouch for. */
export function BalanceTotal({ language, balance, children }: BalanceTotalProps): VNode {
  const year = yearOf(monthOfDate(balance.asOf))
  const sum = moneyText(balance.contributionsThisYear, language)
  return (
    <BigNumber label={labelOf(balance, language)} amount={balance.total} language={language}>
      <p>
        {thisYearText(year, sum)[language]} {children}
      </p>
    </BigNumber>
  )
}

function labelOf(balance: Balance, language: Language): string {
  const { unknownYears, unverifiedYears, reviewYears } = balance
  const said = (years: readonly number[], words: typeof incompleteText): readonly string[] =>
    years.length === 0 ? [] : [words(yearListText(years, language))[language]]
  const doubts = [
    ...said(unknownYears, incompleteText),
    ...said(unverifiedYears, unverifiedText),
    ...said(reviewYears, reviewText),
  ]
  const name = balanceText.balance[language]
  return doubts.length === 0 ? name : `${name}, ${doubts.join('; ')}`
}
