import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { Covering } from '../cover/cover.tsx'
import { described, Field, type FieldWords } from './field.tsx'

export type LongTextFieldProps = FieldWords & {
  readonly value?: string | undefined
  /** Lines that are seen at once. */
  readonly rows?: number
}

/** Several lines of text; personal, so covered on a public computer until one is in the field. */
export function LongTextField(props: LongTextFieldProps): VNode {
  const { value, rows = 5 } = props
  const isCovered = useContext(Covering)
  return (
    <Field {...props}>
      <textarea {...described(props)} class={isCovered ? 'input covered' : 'input'} rows={rows}>
        {value}
      </textarea>
    </Field>
  )
}
