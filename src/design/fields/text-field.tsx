import type { VNode } from 'preact'
import { described, Field, type FieldWords } from './field.tsx'

export type TextFieldProps = FieldWords & {
  readonly value?: string | undefined
  /** As HTML names it: `username`, `email`, `one-time-code`, … */
  readonly autocomplete?: string
  readonly inputmode?: 'text' | 'numeric' | 'email' | 'tel'
  readonly spellcheck?: boolean
  readonly autocapitalize?: 'none' | 'characters'
}

/** One line of text. Which keyboard a phone shows follows from `inputmode`; the server does the checking. */
export function TextField(props: TextFieldProps): VNode {
  const { value, autocomplete, inputmode, spellcheck, autocapitalize } = props
  return (
    <Field {...props}>
      <input
        {...described(props)}
        class="input"
        type="text"
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        spellcheck={spellcheck}
        autocapitalize={autocapitalize}
      />
    </Field>
  )
}
