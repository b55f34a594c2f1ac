import type { VNode } from 'preact'
import type { Language } from '#values'
import { independence, text } from '../text.ts'
import type { Brand, NavLink } from './layout-props.ts'

export type FooterProps = {
  readonly language: Language
  readonly brand: Brand
  readonly links: readonly NavLink[]
}

/** Who this is not, and the few links that belong under every page. */
export function Footer({ language, brand, links }: FooterProps): VNode {
  return (
    <footer class="foot">
      <div class="wrap">
        <p>{(brand.note ?? independence(brand.name))[language]}</p>
        {links.length > 0 && (
          <nav aria-label={text.footer[language]}>
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
