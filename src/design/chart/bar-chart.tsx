import type { VNode } from 'preact'
import { greater, type Language, type Rupiah, ZERO_RUPIAH } from '#values'
import { MoneyText } from '../text-bits/amounts.tsx'

export type Bar = { readonly label: string; readonly amount: Rupiah }

export type BarChartProps = {
  /** The sentence above that says what the bars show. */
  readonly sentence: string
  /** Zero or more each. */
  readonly bars: readonly Bar[]
  readonly language: Language
}

/**
 * Amounts as bars of one scale that begins at zero, each with its name and its amount in words beside it. The words
 * are the content, the bars only make them comparable at a glance: a screen reader meets a list.
 */
export function BarChart({ sentence, bars, language }: BarChartProps): VNode {
  const longest = bars.reduce((most, { amount }) => greater(most, amount), ZERO_RUPIAH)
  return (
    <figure class="chart">
      <figcaption>{sentence}</figcaption>
      <ul>
        {bars.map((bar) => (
          <li key={bar.label}>
            <span>{bar.label}</span>
            <MoneyText amount={bar.amount} language={language} />
            <BarLine amount={bar.amount} longest={longest} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

type BarLineProps = { readonly amount: Rupiah; readonly longest: Rupiah }

function BarLine({ amount, longest }: BarLineProps): VNode {
  // Thousandths, for the drawing alone: the amount itself stands in words.
  const share = longest === 0n ? 0 : Number((amount * 1000n) / longest) / 10
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" width="100" height="4" />
      <rect class="chart-bar" width={share} height="4" />
    </svg>
  )
}
