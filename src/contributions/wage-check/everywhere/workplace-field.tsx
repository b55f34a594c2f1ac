import type { VNode } from 'preact'
import { SelectField } from '#design'
import type { Language } from '#values'
import type { MonthFacts } from './month-facts.ts'
import { text } from './text.ts'

export type WorkplaceFieldProps = {
  readonly language: Language
  readonly facts: MonthFacts
  readonly value: string | undefined
  readonly error?: string | undefined
}

/** Whose payslip it is, where the month has more than one employer. */
export function WorkplaceField({
  language,
  facts,
  value,
  error,
}: WorkplaceFieldProps): VNode | null {
  if (facts.workplaces.length < 2) return null
  return (
    <SelectField
      {...{ language, value, error }}
      name="workplace"
      label={text.workplace[language]}
      hint={text.workplaceHint[language]}
      options={facts.workplaces.map(({ key, name }) => ({ value: key, label: name }))}
      unchosen={text.choose[language]}
    />
  )
}
