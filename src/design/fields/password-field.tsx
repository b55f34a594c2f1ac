import type { VNode } from 'preact'
import type { Language } from '#values'
import { fieldId } from '../form/error-summary.tsx'
import { text } from '../text.ts'
import { described, Field, type FieldWords } from './field.tsx'

export type PasswordFieldProps = FieldWords & {
  readonly autocomplete: 'current-password' | 'new-password'
  /** Whether the page's script offers to show it and warns of Caps Lock; without a script neither appears. */
  readonly help?: boolean
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
      {props.help === true && <PasswordHelp language={props.language} id={fieldId(props.name)} />}
    </Field>
  )
}

function PasswordHelp({ language, id }: { readonly language: Language; readonly id: string }) {
  return (
    <div class="password-help" data-password={id} hidden>
      <button class="button-link" type="button" aria-controls={id} data-other={text.hide[language]}>
        {text.show[language]}
      </button>
      <p class="hint" role="status" data-words={text.capsLock[language]} />
    </div>
  )
}
