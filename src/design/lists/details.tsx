import type { ComponentChildren, VNode } from 'preact'

export type DetailsProps = {
  readonly summary: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** A reason that opens under its number, without a script. */
export function Details({ summary, open = false, children }: DetailsProps): VNode {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
