import type { Words } from '#values'

/** A question in plain words; each answer leads to another step. */
export type Question = {
  readonly kind: 'question'
  readonly title: Words
  readonly answers: readonly { readonly label: Words; readonly to: string }[]
}

/** Where a way ends: what to do now, what to wait for, or what people here have to do. */
export type Ending = {
  readonly kind: 'fix' | 'wait' | 'case'
  readonly title: Words
  /** In the order in which it is done. */
  readonly does: readonly Words[]
  /** The page where it is done. */
  readonly door?: { readonly href: string; readonly label: Words }
  /** What the page offers besides: the button that empties this browser, or whether the browser is old. */
  readonly tool?: 'empty-browser' | 'old-browser'
  /** The step after it, when that did not help. */
  readonly otherwise?: string
}

export type Step = Question | Ending
