import type { ComponentChildren } from 'preact'
import type { Language, Words } from '#values'
import type { Occasion } from '../refusal/occasion.ts'

export type NavLink = { readonly href: string; readonly label: string }

export type Brand = {
  readonly name: string
  readonly host: string
  /** Replaces the independence note where the agency itself runs it. */
  readonly note?: Words
}

export type SessionProps = {
  /** Personal fields are covered until they are tapped. */
  readonly publicComputer: boolean
  /** Where the page asks for it to go on. */
  readonly stay: string
  /** Without use it ends after so many seconds. */
  readonly idleSeconds: number
  /** And in so many seconds from now in any case. */
  readonly leftSeconds: number
}

export type LayoutProps = {
  readonly language: Language
  readonly title: string
  readonly body: ComponentChildren
  /** What every refusal on the page says besides its words. */
  readonly occasion: Occasion
  readonly brand: Brand
  readonly demo: boolean
  readonly signedIn: boolean
  /** A page of the staff: home is the console, and the members' way in is not offered. */
  readonly staff?: boolean
  /** The browser is too old for what adorns the page. */
  readonly oldBrowser?: boolean
  /** Read where no link leads anywhere: without menu, language link and way in or out. */
  readonly bare?: boolean | undefined
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
  /** The session of who is signed in; absent for everybody else. */
  readonly session?: SessionProps | undefined
  /** Whether search engines may list the page. */
  readonly robots?: boolean | undefined
}
