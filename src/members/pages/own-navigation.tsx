import type { VNode } from 'preact'
import type { Language } from '#values'
import { ownPages } from '../own-pages.ts'
import { ownText as text } from '../own-text.ts'

export type OwnNavigationProps = {
  readonly language: Language
  /** The address of the page that shows it. */
  readonly at: string
}

/** The ways between the pages of one's own data; the page itself is named and leads nowhere. */
export const OwnNavigation = ({ language, at }: OwnNavigationProps): VNode => (
  <nav class="page-links" aria-label={text.sections[language]}>
    <ul>
      {ownPages.map(({ href, label }) => (
        <li key={href}>
          {href === at ? (
            <span aria-current="page">{label[language]}</span>
          ) : (
            <a href={href}>{label[language]}</a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)
