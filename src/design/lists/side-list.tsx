import type { ComponentChildren, VNode } from 'preact'

export type SideItem = {
  readonly label: string
  /** Absent when there is nothing to open. */
  readonly href?: string
  /** A word at the right: `PDF`, `2 kali`. */
  readonly note?: ComponentChildren
}

export type SideListProps = {
  readonly title: string
  /** A sentence above the list. */
  readonly lead?: ComponentChildren
  readonly items: readonly SideItem[]
}

/** A titled list of ways onward; the whole line is the link. */
export function SideList({ title, lead, items }: SideListProps): VNode {
  return (
    <section class="side-list">
      <h2>{title}</h2>
      {lead !== undefined && <p class="quiet">{lead}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.label}>
              {item.href === undefined ? item.label : <a href={item.href}>{item.label}</a>}
              {item.note !== undefined && <span class="side-note">{item.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
