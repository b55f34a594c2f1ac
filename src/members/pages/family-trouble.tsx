import type { VNode } from 'preact'
import { ErrorSummary, RefusalCode, RefusalNotice } from '#design'
import type { Language } from '#values'
import { explainFamily, type FamilyTrouble } from '../family-refusals.ts'

export type FamilyTroubleNoticeProps = {
  readonly language: Language
  readonly troubles: readonly FamilyTrouble[]
}

/** Why it was not done, with what to do and the code; several at once lead to their fields. Nothing when it was done. */
export function FamilyTroubleNotice({
  language,
  troubles,
}: FamilyTroubleNoticeProps): VNode | null {
  const [first, ...others] = troubles.map(explainFamily)
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
      {[...new Set(all.map(({ code }) => code))].map((code) => (
        <RefusalCode key={code} language={language} code={code} />
      ))}
    </ErrorSummary>
  )
}
