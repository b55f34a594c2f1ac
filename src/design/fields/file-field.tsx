import type { VNode } from 'preact'
import { described, Field, type FieldWords } from './field.tsx'

export type FileFieldProps = FieldWords & {
  /** What the browser offers first: `application/pdf,image/jpeg`. The server looks for itself. */
  readonly accept: string
}

/** One file. It stands in a `Form` with `files`; a browser never fills it again. */
export function FileField(props: FileFieldProps): VNode {
  return (
    <Field {...props}>
      <input {...described(props)} class="input input-file" type="file" accept={props.accept} />
    </Field>
  )
}
