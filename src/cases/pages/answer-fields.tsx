import type { VNode } from 'preact'
import { LongTextField, PickerField } from '#design'
import type { Language } from '#values'
import type { TypedAnswer } from '../officer-answer.ts'
import { officerText } from '../officer-text.ts'
import { text } from '../text.ts'

export type AnswerFieldsProps = {
  readonly language: Language
  readonly typed: TypedAnswer
  errorOf(field: string): string | undefined
}

/** Reason, next step, and the day where one can be named: what an answer is made of. */
export const AnswerFields = ({ language, typed, errorOf }: AnswerFieldsProps): VNode => (
  <>
    <LongTextField
      language={language}
      name="reason"
      label={text.reason[language]}
      hint={officerText.reasonHint[language]}
      value={typed.reason}
      rows={4}
      error={errorOf('reason')}
    />
    <LongTextField
      language={language}
      name="nextStep"
      label={text.nextStep[language]}
      hint={officerText.stepHint[language]}
      value={typed.nextStep}
      rows={3}
      error={errorOf('nextStep')}
    />
    <PickerField
      language={language}
      type="date"
      name="until"
      label={text.until[language]}
      hint={officerText.untilHint[language]}
      value={typed.until}
      error={errorOf('until')}
      optional
    />
  </>
)
