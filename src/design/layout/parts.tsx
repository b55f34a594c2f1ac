import type { ComponentChildren, VNode } from 'preact'

export type PageHeadProps = {
  readonly title: ComponentChildren
  /** One quiet line under the heading. */
  readonly lead?: ComponentChildren
  /** The way back up, above the heading. */
  readonly back?: { readonly href: string; readonly label: string }
}

/** The page's one first-level heading. */
export function PageHead({ title, lead, back }: PageHeadProps): VNode {
  return (
    <div class="page-head">
      {back !== undefined && (
        <p class="back">
          <a href={back.href}>{back.label}</a>
        </p>
      )}
      <h1>{title}</h1>
      {lead !== undefined && <p class="quiet">{lead}</p>}
    </div>
  )
}

export type SectionProps = {
  readonly title: string
  /** The heading's id, for links to it. */
  readonly id?: string
  /** A rule above, where space alone does not divide. */
  readonly ruled?: boolean
  readonly children: ComponentChildren
}

/** A part of the page with a second-level heading. */
export function Section({ title, id, ruled = false, children }: SectionProps): VNode {
  return (
    <section class={ruled ? 'section section-ruled' : 'section'}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

export type ColumnsProps = {
  readonly main: ComponentChildren
  readonly side: ComponentChildren
  /** Halves instead of a broad column and a narrow one. */
  readonly even?: boolean
  /** The narrow column first: a form, and beside it what it leads to. */
  readonly late?: boolean
}

/** Two columns from 760 px, one after the other before. */
export function Columns({ main, side, even = false, late = false }: ColumnsProps): VNode {
  return (
    <div class={`columns${even ? ' columns-even' : ''}${late ? ' columns-late' : ''}`}>
      <div>{main}</div>
      <div>{side}</div>
    </div>
  )
}
