import type { VNode } from 'preact'
import type { Language } from '#values'
import { text } from '../text.ts'
import { described } from './field.tsx'

export type CheckboxProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly checked?: boolean
}

/** Sends `on` when ticked, nothing otherwise. */
export function Checkbox({ name, label, hint, checked = false }: CheckboxProps): VNode {
  const control = described({ name, hint })
  return (
    <div class="checkbox">
      <input {...control} type="checkbox" value="on" checked={checked} />
      <label for={control.id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={control['aria-describedby']}>
          {hint}
        </p>
      )}
    </div>
  )
}

export type PublicComputerBoxProps = { readonly language: Language; readonly checked?: boolean }

/** The choice at sign-in that keeps nothing on this computer: field `publicComputer`. */
export function PublicComputerBox({ language, checked = false }: PublicComputerBoxProps): VNode {
  return (
    <Checkbox
      name="publicComputer"
      label={text.publicComputer[language]}
      hint={text.publicComputerHint[language]}
      checked={checked}
    />
  )
}
