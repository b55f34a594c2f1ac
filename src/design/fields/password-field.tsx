import type { VNode } from 'preact'
import { text } from '../text.ts'
import { described, Field, type FieldWords } from './field.tsx'

export type PasswordFieldProps = FieldWords & {
  readonly autocomplete: 'current-password' | 'new-password'
}

/**
 * A password; pasting is allowed and what was typed never comes back. The button to show it and the
 * Caps Lock warning are hidden until `helpWithPasswords` (a browser script) finds them.
 */
export function PasswordField(props: PasswordFieldProps): VNode {
  const { language, autocomplete } = props
  return (
    <Field {...props}>
      <div class="password">
        <input
          {...described(props)}
          class="input"
          type="password"
          autocomplete={autocomplete}
          spellcheck={false}
        />
        <button
          class="password-show"
          type="button"
          hidden
          aria-label={text.showPasswordWhole[language]}
          aria-pressed="false"
          data-shown={text.hidePassword[language]}
        >
          {text.showPassword[language]}
        </button>
      </div>
      <p class="hint password-caps" role="status" data-words={text.capsLock[language]} />
    </Field>
  )
}
