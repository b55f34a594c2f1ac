import type { ComponentChildren, VNode } from 'preact'
import { type Explanation, instantText, type Language } from '#values'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Notice } from '../note/note.tsx'
import { text } from '../text.ts'
import { useOccasion } from './occasion.ts'

export type RefusalNoticeProps = {
  readonly language: Language
  readonly refusal: Explanation
  /** Something that was typed or left out: the notice takes the focus and leads to the field, if it is one. */
  readonly mistyped?: { readonly field?: string } | undefined
  readonly tone?: 'warn' | 'plain'
  /** Counts down in place of the sentence that says when. */
  readonly wait?: ComponentChildren
  /** Where it can be mended, when that is a page. */
  readonly link?: { readonly href: string; readonly label: string } | undefined
}

/** Why something was not done: cause, fix, when it will do, the code to quote and the time of day. Always all five. */
export function RefusalNotice(props: RefusalNoticeProps): VNode {
  const { language, refusal, mistyped, tone = 'warn', wait, link } = props
  const { code, cause, fix, time } = refusal
  if (mistyped !== undefined) {
    return (
      <ErrorSummary language={language} errors={[{ ...mistyped, text: cause[language] }]}>
        <p>
          {fix[language]} {time[language]}
        </p>
        <RefusalCode language={language} code={code} />
      </ErrorSummary>
    )
  }
  return (
    <Notice tone={tone} title={cause[language]} announced>
      <p>{fix[language]}</p>
      {link !== undefined && (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      )}
      {wait ?? <p>{time[language]}</p>}
      <RefusalCode language={language} code={code} />
    </Notice>
  )
}

export type RefusalCodeProps = { readonly language: Language; readonly code: string }

/** The code, with the way to what it means, and when it was shown: `Kode MASUK-03, 22 November 2026 pukul 09.30 WIB`. */
export function RefusalCode({ language, code }: RefusalCodeProps): VNode {
  const { at, codesHref } = useOccasion()
  return (
    <p class="refusal-code">
      {text.errorCode[language]} <a href={`${codesHref}#${code}`}>{code}</a>,{' '}
      {instantText(at, language)}
    </p>
  )
}
