import type { ComponentChildren, VNode } from 'preact'
import { Sign, type SignKind } from '../tag/sign.tsx'
import type { Tone } from '../tag/tag.tsx'

/** A remark beside the text, with the mark's edge. */
export function Note({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="note">{children}</div>
}

export type NoticeProps = {
  readonly tone: Tone
  readonly title: string
  readonly children?: ComponentChildren
  /** What happened to what the visitor just did: read out at once. */
  readonly announced?: boolean
}

const SIGNS: Readonly<Record<Tone, SignKind>> = {
  good: 'check',
  warn: 'mark',
  bad: 'cross',
  plain: 'dot',
}

/** A box for what needs attention, one idea each. */
export function Notice({ tone, title, children, announced = false }: NoticeProps): VNode {
  return (
    <div class={`notice ${tone}`} role={announced ? 'status' : undefined}>
      <Sign kind={SIGNS[tone]} />
      <div>
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </div>
  )
}
