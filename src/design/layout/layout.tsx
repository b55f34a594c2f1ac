import type { ComponentChildren, VNode } from 'preact'
import type { Language, Words } from '#values'
import { faviconHref } from '../mark/favicon.ts'
import { text } from '../text.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

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

/** The whole document around a page's body. */
export function Layout(props: LayoutProps): VNode {
  const { language, title, brand, scripts = [] } = props
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title === brand.name ? title : `${title} · ${brand.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {props.robots !== true && <meta name="robots" content="noindex" />}
        <link rel="icon" href={faviconHref} />
        <link rel="stylesheet" href={props.css} />
        {scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <SkipLink language={language} />
        <Header {...props} />
        <main class="wrap" id="main" tabindex={-1}>
          {props.body}
        </main>
        <Footer language={language} brand={brand} links={props.footer ?? []} />
      </body>
    </html>
  )
}

/** The first stop of the keyboard: past the header, to the page. */
export function SkipLink({ language }: { readonly language: Language }): VNode {
  return (
    <a class="skip" href="#main">
      {text.skip[language]}
    </a>
  )
}
