import type { VNode } from 'preact'
import { type Language, type Month, monthNumber, shortMonthText, type Words, yearOf } from '#values'
import { Sign, type SignKind } from '../tag/sign.tsx'
import type { Tone } from '../tag/tag.tsx'
import { text } from '../text.ts'

/** What can be said of a month: by the record alone, or by what the radar found in it. */
export type MonthState =
  | 'recorded'
  | 'wage-low'
  | 'wrong-share'
  | 'after-end'
  | 'twice'
  | 'recorded-late'
  | 'answered'
  | 'deposited-late'
  | 'not-recorded'
  | 'not-yet-due'
  | 'no-due-date'
  | 'not-judged'
  | 'no-employment'

type Said = { readonly tone: Tone; readonly sign: SignKind; readonly words: Words }

const SAID: Readonly<Record<MonthState, Said>> = {
  recorded: { tone: 'good', sign: 'check', words: { id: 'tercatat', en: 'recorded' } },
  'deposited-late': {
    tone: 'warn',
    sign: 'clock',
    words: { id: 'disetor terlambat', en: 'deposited late' },
  },
  'not-recorded': {
    tone: 'bad',
    sign: 'cross',
    words: { id: 'belum tercatat', en: 'not recorded' },
  },
  'wage-low': {
    tone: 'warn',
    sign: 'down',
    words: { id: 'upah rendah atau turun', en: 'wage low or fallen' },
  },
  'wrong-share': {
    tone: 'warn',
    sign: 'mark',
    words: { id: 'iuran tidak sesuai', en: 'wrong contribution' },
  },
  'after-end': {
    tone: 'warn',
    sign: 'after',
    words: { id: 'setelah berhenti bekerja', en: 'after leaving' },
  },
  twice: {
    tone: 'warn',
    sign: 'twice',
    words: { id: 'tercatat lebih dari sekali', en: 'stands more than once' },
  },
  'recorded-late': {
    tone: 'plain',
    sign: 'clock',
    words: { id: 'terlambat dicatat', en: 'recorded late' },
  },
  answered: {
    tone: 'plain',
    sign: 'check',
    words: { id: 'Anda nyatakan benar', en: 'you said it is right' },
  },
  'not-yet-due': {
    tone: 'plain',
    sign: 'dot',
    words: { id: 'belum jatuh tempo', en: 'not yet due' },
  },
  'no-due-date': {
    tone: 'plain',
    sign: 'ring',
    words: { id: 'dibayar untuk seluruh kontrak', en: 'paid for the whole contract' },
  },
  'not-judged': {
    tone: 'plain',
    sign: 'ring',
    words: { id: 'sebelum aturan yang kami ketahui', en: 'before the rules we know' },
  },
  'no-employment': {
    tone: 'plain',
    sign: 'dash',
    words: { id: 'tidak ada laporan kerja', en: 'no employment reported' },
  },
}

export type MonthSquare = {
  readonly month: Month
  readonly state: MonthState
  /** Where the month is explained. */
  readonly href?: string
}

export type MonthGridProps = {
  readonly language: Language
  /** Names the grid for those who do not see it: `Dua belas bulan terakhir`. */
  readonly caption: string
  /** Shows the caption, for years that stand under each other. */
  readonly captionShown?: boolean
  /** In order, at most a year. */
  readonly months: readonly MonthSquare[]
  /** January at the left, so that stacked years line up. */
  readonly byCalendar?: boolean
}

/** One square a month: sign, colour and words say the same. It is a table, drawn as squares. */
export function MonthGrid(props: MonthGridProps): VNode {
  const { language, caption, captionShown = false, months, byCalendar = false } = props
  const [first] = months
  const start = byCalendar && first !== undefined ? ` months-from-${monthNumber(first.month)}` : ''
  return (
    <>
      <table class={`months${start}`}>
        <caption class={captionShown ? undefined : 'unseen'}>{caption}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{text.month[language]}</th>
            <th scope="col">{text.state[language]}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((square) => (
            <Square key={square.month} square={square} language={language} />
          ))}
        </tbody>
      </table>
      <Legend states={months.map((square) => square.state)} language={language} />
    </>
  )
}

function Square({ square, language }: { square: MonthSquare; language: Language }): VNode {
  const { tone, sign, words } = SAID[square.state]
  const name = (
    <>
      {shortMonthText(square.month, language)}
      <span class="unseen"> {yearOf(square.month)}</span>
    </>
  )
  return (
    <tr class={tone}>
      <th scope="row">{square.href === undefined ? name : <a href={square.href}>{name}</a>}</th>
      <td>
        <Sign kind={sign} />
        <span class="unseen">{words[language]}</span>
      </td>
    </tr>
  )
}

type LegendProps = { readonly states: readonly MonthState[]; readonly language: Language }

/** Only the signs that occur. The table says it in words already, so it is for the eye alone. */
function Legend({ states, language }: LegendProps): VNode {
  const present = (Object.keys(SAID) as MonthState[]).filter((state) => states.includes(state))
  return (
    <p class="legend" aria-hidden="true">
      {present.map((state) => (
        <span key={state} class={SAID[state].tone}>
          <Sign kind={SAID[state].sign} /> {SAID[state].words[language]}
        </span>
      ))}
    </p>
  )
}
