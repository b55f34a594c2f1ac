import type { VNode } from 'preact'
import { described, Field, type FieldWords } from './field.tsx'

export type PasswordFieldProps = FieldWords & {
  readonly autocomplete: 'current-password' | 'new-password'
}

/** A password. Pasting and password managers are welcome; what was typed never comes back. */
export function PasswordField(props: PasswordFieldProps): VNode {
  return (
    <Field {...props}>
      <input
        {...described(props)}
        class="input"
        type="password"
        autocomplete={props.autocomplete}
        spellcheck={false}
      />
    </Field>
  )
}
