import type { VNode } from 'preact'
import { RefusalNotice } from '#design'
import type { Language } from '#values'
import { explainPublicForm, type PublicFormTrouble } from '../public-form-refusals.ts'
import { waitOf } from './countdown.tsx'

export type PublicFormNoticeProps = {
  readonly language: Language
  readonly trouble: PublicFormTrouble
}

/** Why a form that everybody may send was not processed yet, counting down. */
export const PublicFormNotice = ({ language, trouble }: PublicFormNoticeProps): VNode => (
  <RefusalNotice
    language={language}
    refusal={explainPublicForm(trouble)}
    wait={waitOf(trouble, language)}
  />
)
