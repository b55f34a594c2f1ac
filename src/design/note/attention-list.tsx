import type { ComponentChildren, VNode } from 'preact'
import { Cover } from '../cover/cover.tsx'
import { Sign } from '../tag/sign.tsx'

export type AttentionItem = {
  readonly key: string
  readonly title: string
  /** Where, how much, since when: one line. */
  readonly text: ComponentChildren
  readonly href: string
}

export type AttentionListProps = {
  /** The word of every link: `Lihat`. Its item's title is read out with it. */
  readonly open: string
  readonly items: readonly AttentionItem[]
}

/** The few things that need attention, in one box, each with the way to it. Nothing when there is nothing. */
export function AttentionList({ open, items }: AttentionListProps): VNode | null {
  if (items.length === 0) return null
  return (
    <ul class="attention warn">
      {items.map(({ key, title, text, href }) => (
        <li key={key}>
          <Sign kind="mark" />
          <div>
            <p class="notice-title">{title}</p>
            <p>
              <Cover>{text}</Cover>
            </p>
          </div>
          <a href={href}>
            {open}
            <span class="unseen">: {title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
