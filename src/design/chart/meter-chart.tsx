import type { VNode } from 'preact'
import { type Fact, FactList } from '../lists/fact-list.tsx'

export type MeterChartProps = {
  /** The sentence above that says what is counted, and whether it is enough. */
  readonly sentence: string
  /** How many there are, how many there have to be, of how many. Whole numbers from 0 to `of`. */
  readonly counted: number
  readonly required: number
  readonly of: number
  /** The same in words, beneath. */
  readonly facts: readonly Fact[]
}

/**
 * A count as filled places in a row, with a mark where it is enough. The drawing is for the eye: sentence and facts
 * say all of it.
 */
export function MeterChart({ sentence, counted, required, of, facts }: MeterChartProps): VNode {
  return (
    <figure class="chart">
      <figcaption>{sentence}</figcaption>
      <svg
        class="chart-meter"
        viewBox={`0 0 ${of} 4`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {Array.from({ length: of }, (_, place) => (
          <rect
            key={place.toString()}
            class={place < counted ? 'chart-bar' : 'chart-ground'}
            x={place + 0.06}
            y="1"
            width="0.88"
            height="2"
          />
        ))}
        <path class="chart-mark" d={`M${required} 0V4`} />
      </svg>
      <FactList facts={facts} />
    </figure>
  )
}
