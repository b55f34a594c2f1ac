import type { ComponentChildren, VNode } from 'preact'

/** What a colour means, always together with a word or a shape. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain'

export type TagProps = { readonly tone: Tone; readonly children: ComponentChildren }

/** A state in a few words beside a name or a number. */
export function Tag({ tone, children }: TagProps): VNode {
  return <span class={`tag ${tone}`}>{children}</span>
}
