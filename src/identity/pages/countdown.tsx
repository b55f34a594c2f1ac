import type { VNode } from 'preact'
import type { Language } from '#values'
import { durationText } from '../refusals/duration.ts'
import { text } from '../text.ts'

export type CountdownProps = {
  readonly language: Language
  readonly seconds: number
  /** Work that the script does ends the wait sooner. */
  readonly orWork?: boolean
}

/** The count-down of a trouble that has a wait of its own; nothing for others. */
export function waitOf(
  trouble: { readonly kind: string; readonly retryAfterSeconds?: number },
  language: Language,
): VNode | undefined {
  const { kind, retryAfterSeconds: seconds } = trouble
  if (seconds === undefined) return undefined
  return <Countdown language={language} seconds={seconds} orWork={kind === 'work'} />
}

/** How long to wait; `wait.island.ts` counts it down, and without a script it says what it was at the start. */
export function Countdown({ language, seconds, orWork = false }: CountdownProps): VNode {
  const begins = text.tryAgainIn[language]
  return (
    <p
      role="timer"
      data-seconds={seconds}
      data-words={begins}
      data-over={text.waitOver[language]}
      data-work={orWork ? '' : undefined}
    >
      {`${begins} ${durationText(seconds)[language]}.`}
    </p>
  )
}
