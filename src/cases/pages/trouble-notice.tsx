import type { VNode } from 'preact'
import { ErrorSummary, RefusalCode, RefusalNotice } from '#design'
import type { Language } from '#values'
import { type CaseTrouble, explain } from '../refusals.ts'

export type TroubleNoticeProps = {
  readonly language: Language
  readonly troubles: readonly CaseTrouble[]
}

/** Why it was not done, with what to do and the code; several at once lead to their fields. Nothing when it was done. */
export function TroubleNotice({ language, troubles }: TroubleNoticeProps): VNode | null {
  const [first, ...others] = troubles.map(explain)
  if (first === undefined) return null
  if (others.length === 0) {
    const { field, ...refusal } = first
    const mistyped = field === undefined ? undefined : { field }
    return <RefusalNotice language={language} refusal={refusal} mistyped={mistyped} />
  }
  const all = [first, ...others]
  const errors = all.map(({ field, cause }) => ({
    text: cause[language],
    ...(field === undefined ? {} : { field }),
  }))
  return (
    <ErrorSummary language={language} errors={errors}>
      {all.map(({ code }) => (
        <RefusalCode key={code} language={language} code={code} />
      ))}
    </ErrorSummary>
  )
}
