import type { VNode } from 'preact'
import { greater, type Language, type Rupiah, ZERO_RUPIAH } from '#values'
import { MoneyText } from '../text-bits/amounts.tsx'

export type LineChartProps = {
  /** The sentence above that says what the line shows. */
  readonly sentence: string
  /** In order and at equal distances; zero or more each. Fewer than two draw nothing. */
  readonly points: readonly { readonly label: string; readonly amount: Rupiah }[]
  readonly language: Language
}

const [WIDTH, HEIGHT] = [100, 40]

/**
 * How an amount grows, as an area from zero with its first and its last point named. The figures stand in the table
 * beneath: the drawing is for the eye, a screen reader meets the sentence and the two ends.
 */
export function LineChart({ sentence, points, language }: LineChartProps): VNode | null {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const top = points.reduce((most, { amount }) => greater(most, amount), ZERO_RUPIAH)
  const line = points
    .map(({ amount }, index) => `${xOf(index, points.length)},${yOf(amount, top)}`)
    .join(' ')
  return (
    <figure class="chart">
      <figcaption>{sentence}</figcaption>
      <svg
        class="chart-course"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="chart-grid" d={`M0 .5H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}`} />
        <polygon class="chart-area" points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} />
        <polyline class="chart-line" points={line} />
      </svg>
      <ul class="chart-ends">
        {[first, last].map(({ label, amount }) => (
          <li key={label}>
            <span>{label}</span> <MoneyText amount={amount} language={language} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

const xOf = (index: number, count: number): number =>
  Math.round((index * WIDTH * 100) / (count - 1)) / 100

// Thousandths of the height, for the drawing alone.
const yOf = (amount: Rupiah, top: Rupiah): number =>
  HEIGHT - (top === ZERO_RUPIAH ? 0 : Number((amount * 1000n) / top) * (HEIGHT / 1000))
