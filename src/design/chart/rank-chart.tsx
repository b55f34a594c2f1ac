import type { VNode } from 'preact'

export type Rank = {
  /** What the rank is called; short, for it does not wrap. */
  readonly title: string
  /** Who is there: a count in words. */
  readonly note: string
  /** The rank that takes all. */
  readonly isChosen: boolean
  /** Nobody is there. */
  readonly isEmpty: boolean
}

export type RankChartProps = {
  /** The sentence above that says what the drawing shows. */
  readonly sentence: string
  /** The same for a reader who does not see it: which rank is chosen. */
  readonly title: string
  /** The first rank first. */
  readonly ranks: readonly Rank[]
  /** Beside the rank that is chosen. */
  readonly chosen: string
}

const HEIGHT = 44
const STEP = 60

/** Ranks one under the other, as stations of one line; the one that takes all is framed, and says so. */
export function RankChart({ sentence, title, ranks, chosen }: RankChartProps): VNode {
  const height = ranks.length * STEP - (STEP - HEIGHT)
  return (
    <figure class="chart">
      <figcaption>{sentence}</figcaption>
      <svg class="chart-ranks" viewBox={`0 0 320 ${height}`} role="img" aria-label={title}>
        <path class="chart-line" d={`M10 22V${height - 22}`} />
        {ranks.map((rank, index) => (
          <g key={rank.title} class={classOf(rank)} transform={`translate(0 ${index * STEP})`}>
            <circle cx="10" cy="22" r="6" />
            <rect x="28" y="1" width="290" height={HEIGHT - 2} rx="6" />
            <text x="40" y="19">
              {`${index + 1}. ${rank.title}`}
            </text>
            <text class="chart-rank-note" x="40" y="35">
              {rank.isChosen ? `${rank.note}: ${chosen}` : rank.note}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

const classOf = ({ isChosen, isEmpty }: Rank): string =>
  isChosen ? 'chart-rank is-chosen' : isEmpty ? 'chart-rank is-empty' : 'chart-rank'
