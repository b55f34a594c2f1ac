import type { ComponentChildren, VNode } from 'preact'
import { Cover } from '../cover/cover.tsx'

export type Fact = {
  readonly name: string
  readonly value: ComponentChildren
  /** What it rests on, in small type under the value. */
  readonly note?: ComponentChildren
}

/** Facts in pairs: name left, value right. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): VNode {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            <Cover>{fact.value}</Cover>
          </dd>
          {fact.note !== undefined && <dd class="fact-note">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
