import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'

/** Whether personal fields are covered: on a public computer. Set by the layout. */
export const Covering = createContext(false)

export type CoverProps = {
  readonly children: ComponentChildren
  /** Around a table or several paragraphs. */
  readonly block?: boolean
}

/**
 * Something personal. On a public computer it is blurred until it is tapped, or reached by keyboard, and again once one
 * goes on; it is read aloud and printed as ever. Elsewhere it is what it is, with nothing around it.
 */
export function Cover({ children, block = false }: CoverProps): VNode {
  const covers = useContext(Covering)
  if (!covers) return <>{children}</>
  // Covered once: what is personal within is seen with the whole.
  const content = <Covering.Provider value={false}>{children}</Covering.Provider>
  return block ? (
    <div class="covered" tabindex={0}>
      {content}
    </div>
  ) : (
    <span class="covered" tabindex={0}>
      {content}
    </span>
  )
}
