import type { VNode } from 'preact'
import { RefusalNotice } from '#design'
import type { Explanation, Language } from '#values'
import type { EnrolTrouble, StaffPasskeyTrouble } from '../staff-refusals.ts'
import { waitOf } from './countdown.tsx'

export type StaffNoticeProps = {
  readonly language: Language
  readonly explanation: Explanation
  readonly trouble: EnrolTrouble | StaffPasskeyTrouble
  /** The field that what was wrong is told at. */
  readonly field: string
}

/** What went wrong on a page of the staff. */
export function StaffNotice(props: StaffNoticeProps): VNode {
  const { language, explanation, trouble, field } = props
  const isMistyped = trouble.kind === 'no-match' || trouble.kind === 'wrong-first-code'
  return (
    <RefusalNotice
      language={language}
      refusal={explanation}
      mistyped={isMistyped ? { field } : undefined}
      wait={waitOf(trouble, language)}
    />
  )
}
