import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#values'
import { RefusalCode } from '../refusal/refusal.tsx'
import { text } from '../text.ts'

export type ErrorStateProps = {
  readonly language: Language
  /** The page's heading: what happened. */
  readonly title: string
  /** Stable, quoted on the phone: `HALAMAN-04`, `MASUK-03`. */
  readonly code: string
  readonly cause: ComponentChildren
  /** The next step: a sentence, a button. */
  readonly children: ComponentChildren
  /** Finds this one fault in the log; absent where there is none. */
  readonly reference?: string
}

/** A page that could not be shown: a cause, a next step, the code and the time to quote. */
export function ErrorState(props: ErrorStateProps): VNode {
  const { language, title, code, cause, children, reference } = props
  return (
    <div class="error-state">
      <h1>{title}</h1>
      <p>{cause}</p>
      {children}
      <RefusalCode language={language} code={code} />
      {reference !== undefined && (
        <p class="quiet">
          {text.reference[language]}: <code>{reference}</code>
        </p>
      )}
    </div>
  )
}
