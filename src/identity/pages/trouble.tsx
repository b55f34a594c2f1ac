import type { VNode } from 'preact'
import { ErrorSummary, Notice } from '#design'
import type { Language } from '#values'
import { explain, type SignInTrouble } from '../refusals.ts'
import { text } from '../text.ts'
import { Countdown } from './countdown.tsx'

type TroubleProps = { readonly language: Language; readonly trouble: SignInTrouble }

/** What went wrong, what to do, when, and the code to quote. Something to correct takes the focus. */
export function Trouble({ language, trouble }: TroubleProps): VNode {
  const { code, cause, fix, time } = explain(trouble)
  if (trouble.kind === 'no-match') {
    const errors = [
      { field: 'identifier', text: `${cause[language]} (${code})` },
      { text: `${fix[language]} ${time[language]}` },
    ]
    return <ErrorSummary language={language} errors={errors} />
  }
  const tone = trouble.kind === 'session-over' ? 'plain' : 'warn'
  return (
    <Notice tone={tone} title={cause[language]} announced>
      <p>{fix[language]}</p>
      {'retryAfterSeconds' in trouble ? (
        <Countdown
          language={language}
          seconds={trouble.retryAfterSeconds}
          orWork={trouble.kind === 'work'}
        />
      ) : (
        <p>{time[language]}</p>
      )}
      <p>
        {text.code[language]}: {code}
      </p>
    </Notice>
  )
}
