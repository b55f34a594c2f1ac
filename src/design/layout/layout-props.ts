import type { ComponentChildren } from 'preact'
import type { Language, Words } from '#values'

export type NavLink = { readonly href: string; readonly label: string }

export type Brand = {
  readonly name: string
  readonly host: string
  /** Replaces the independence note where the agency itself runs it. */
  readonly note?: Words
}

export type LayoutProps = {
  readonly language: Language
  readonly title: string
  readonly body: ComponentChildren
  readonly brand: Brand
  readonly demo: boolean
  readonly signedIn: boolean
  /** Only what exists. */
  readonly nav: readonly NavLink[]
  /** The href of the entry the page belongs to. */
  readonly section?: string | undefined
  /** A masked token for the sign-out button; needed when signed in. */
  readonly csrf?: string | undefined
  /** The page's own address, query included, for the language link. */
  readonly path: string
  /** Addresses of the built stylesheet and of the page's scripts. */
  readonly css: string
  readonly scripts?: readonly string[]
  /** Status, fraud, contact, accessibility: only what exists. */
  readonly footer?: readonly NavLink[]
  /** Whether search engines may list the page. */
  readonly robots?: boolean | undefined
}
