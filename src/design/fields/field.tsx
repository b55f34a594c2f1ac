import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#values'
import { fieldId } from '../form/error-summary.tsx'
import { Sign } from '../tag/sign.tsx'
import { text } from '../text.ts'

export type FieldWords = {
  readonly language: Language
  /** The field's name in the form; its id is `field-<name>`. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Says beside the label that it may stay empty. */
  readonly optional?: boolean
}

/** Label, hint and error around one control: label above, hint under it, error under the hint. */
export function Field(props: FieldWords & { readonly children: ComponentChildren }): VNode {
  const { language, name, label, hint, error, optional, children } = props
  const id = fieldId(name)
  return (
    <div class={error === undefined ? 'field' : 'field field-wrong'}>
      <label for={id}>
        {label}
        {optional === true && <span class="quiet"> {text.optional[language]}</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          <Sign kind="cross" />
          <span>
            <span class="unseen">{text.error[language]} </span>
            {error}
          </span>
        </p>
      )}
      {children}
    </div>
  )
}

/** What ties a control to its hint and its error. */
export function described({ name, hint, error }: Pick<FieldWords, 'name' | 'hint' | 'error'>) {
  const id = fieldId(name)
  const parts = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
  return {
    id,
    name,
    'aria-describedby': parts.filter(Boolean).join(' ') || undefined,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
  }
}
