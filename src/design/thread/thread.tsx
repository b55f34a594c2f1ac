import type { ComponentChildren, VNode } from 'preact'

export type ThreadEntry = {
  readonly key: string
  /** Who and what: `Anda`, `Jawaban petugas`. */
  readonly head: ComponentChildren
  /** When. */
  readonly time: ComponentChildren
  readonly children?: ComponentChildren
  /** Written to the member, not by them: set off by the accent. */
  readonly toMember?: boolean
}

/** What was written back and forth, the oldest first. */
export function Thread({ entries }: { readonly entries: readonly ThreadEntry[] }): VNode {
  return (
    <ol class="thread">
      {entries.map(({ key, head, time, children, toMember = false }) => (
        <li key={key} class={toMember ? 'thread-to' : undefined}>
          <p class="thread-head">
            <strong>{head}</strong> <span class="quiet">{time}</span>
          </p>
          {children}
        </li>
      ))}
    </ol>
  )
}
