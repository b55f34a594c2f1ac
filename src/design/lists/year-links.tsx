import type { VNode } from 'preact'

export type YearLink = { readonly label: string; readonly href: string }

export type YearLinksProps = {
  /** What is chosen: `Tahun`. */
  readonly label: string
  readonly links: readonly YearLink[]
  /** The href of the one that is shown. */
  readonly current: string
}

/** A row of choices that change what the page shows: years, employers. */
export function YearLinks({ label, links, current }: YearLinksProps): VNode {
  return (
    <nav class="years" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.href === current ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
