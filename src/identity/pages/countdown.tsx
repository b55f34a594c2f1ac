import type { VNode } from 'preact'
import type { Language } from '#values'
import { text } from '../text.ts'

export type CountdownProps = {
  readonly language: Language
  readonly seconds: number
  /** Work that the script does ends the wait sooner. */
  readonly orWork?: boolean
}

/** How long to wait; `wait.island.tsx` counts it down, and without a script it says what it was at the start. */
export function Countdown({ language, seconds, orWork }: CountdownProps): VNode {
  return (
    <p data-seconds={seconds} data-over={text.waitOver[language]} data-work={orWork}>
      {text.tryAgainIn[language]} <strong role="timer">{clockText(seconds)}</strong>{' '}
      {text.minutesAndSeconds[language]}
    </p>
  )
}

/** `1:05`. */
const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
