import type { VNode } from 'preact'
import { described, Field, type FieldWords } from './field.tsx'

export type PickerFieldProps = FieldWords & {
  readonly type: 'month' | 'date'
  /** `2026-03` or `2026-03-15`. */
  readonly value?: string | undefined
}

/** A month or a day, with the browser's own picker; where it has none this is a line of text, and the hint says how. */
export function PickerField(props: PickerFieldProps): VNode {
  return (
    <Field {...props}>
      <input {...described(props)} class="input" type={props.type} value={props.value} />
    </Field>
  )
}
