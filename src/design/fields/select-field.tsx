import type { VNode } from 'preact'
import { described, Field, type FieldWords } from './field.tsx'

export type SelectFieldProps = FieldWords & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The chosen value; none is chosen where it is not among the options. */
  readonly value?: string | undefined
  /** The first line while nothing is chosen. */
  readonly unchosen: string
}

/** One of a few. Nothing is chosen for the visitor: without a value the first line asks. */
export function SelectField(props: SelectFieldProps): VNode {
  const { options, value = '', unchosen } = props
  return (
    <Field {...props}>
      <select {...described(props)} class="input">
        <option value="">{unchosen}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
