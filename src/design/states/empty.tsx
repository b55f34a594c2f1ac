import type { ComponentChildren, VNode } from 'preact'

export type EmptyProps = {
  /** What will be here. */
  readonly title: string
  /** What to do, or when it will come. */
  readonly children?: ComponentChildren
}

/** A list with nothing in it yet. */
export function Empty({ title, children }: EmptyProps): VNode {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  )
}
