import type { VNode } from 'preact'

/** What the page of a form that everybody may send shows besides its own, and the status that it has. */
export type Guarded = {
  /** Why it was not processed; above the form. */
  readonly notice?: VNode | undefined
  /** Within the form: what a crowded network has to do. */
  readonly fields?: VNode | undefined
  readonly scripts: readonly string[]
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}
