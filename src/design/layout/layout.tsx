import type { VNode } from 'preact'
import type { Language } from '#values'
import { faviconHref } from '../mark/favicon.ts'
import { text } from '../text.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { LayoutProps } from './layout-props.ts'

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
