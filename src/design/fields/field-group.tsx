import type { ComponentChildren, VNode } from 'preact'

export type FieldGroupProps = {
  /** What the fields within have in common. */
  readonly legend: string
  readonly hint?: string | undefined
  readonly children: ComponentChildren
}

/** Fields that answer one question together. */
export function FieldGroup({ legend, hint, children }: FieldGroupProps): VNode {
  return (
    <fieldset class="field-group">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </fieldset>
  )
}
