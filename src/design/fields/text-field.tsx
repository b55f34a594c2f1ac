import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { Covering } from '../cover/cover.tsx'
import { described, Field, type FieldWords } from './field.tsx'

export type TextFieldProps = FieldWords & {
  readonly value?: string | undefined
  /** As HTML names it: `username`, `email`, `one-time-code`, … */
  readonly autocomplete?: string
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  readonly spellcheck?: boolean
  readonly autocapitalize?: 'none' | 'characters'
  /** What stands in it is personal: covered on a public computer until one is in the field. */
  readonly personal?: boolean
}

/** One line of text. Which keyboard a phone shows follows from `inputmode`; the server does the checking. */
export function TextField(props: TextFieldProps): VNode {
  const { value, autocomplete, inputmode, spellcheck, autocapitalize } = props
  const isCovered = useContext(Covering) && props.personal === true
  return (
    <Field {...props}>
      <input
        {...described(props)}
        class={isCovered ? 'input covered' : 'input'}
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
