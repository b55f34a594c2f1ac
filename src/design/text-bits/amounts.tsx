import type { VNode } from 'preact'
import {
  countText,
  dateText,
  type Language,
  type LocalDate,
  type Month,
  moneyText,
  monthText,
  negate,
  type Rupiah,
  shortMonthText,
  tableDateText,
  yearOf,
} from '#values'
import { Cover } from '../cover/cover.tsx'
import { text } from '../text.ts'

export type MoneyProps = {
  readonly amount: Rupiah
  readonly language: Language
  /** Without the currency, for tables whose heading says rupiah. */
  readonly bare?: boolean
}

/** An amount that never breaks across lines; below zero it also says "minus" to a screen reader. */
export function MoneyText({ amount, language, bare = false }: MoneyProps): VNode {
  const size = amount < 0n ? negate(amount) : amount
  const figure = bare ? countText(size, language) : moneyText(size, language)
  return (
    <Cover>
      <span class="money">
        {amount < 0n && (
          <>
            <span class="unseen">{text.minus[language]} </span>
            <span aria-hidden="true">-</span>
          </>
        )}
        {figure}
      </span>
    </Cover>
  )
}

export type MonthProps = {
  readonly month: Month
  readonly language: Language
  /** `Mar 2026`, for tables. */
  readonly short?: boolean
}

/** `Maret 2026`, unbreakable, with the month for machines beside it. */
export function MonthText({ month, language, short = false }: MonthProps): VNode {
  return (
    <time class="date" datetime={month}>
      {short
        ? `${shortMonthText(month, language)}\u00a0${yearOf(month)}`
        : monthText(month, language)}
    </time>
  )
}

export type DateProps = {
  readonly date: LocalDate
  readonly language: Language
  /** `05-02-2026`, for tables. */
  readonly short?: boolean
}

/** `5 Februari 2026`, unbreakable, with the date for machines beside it. */
export function DateText({ date, language, short = false }: DateProps): VNode {
  return (
    <time class="date" datetime={date}>
      {short ? tableDateText(date) : dateText(date, language)}
    </time>
  )
}
