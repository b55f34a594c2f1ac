import type { VNode } from 'preact'
import type { Language } from '#values'
import { Covering } from '../cover/cover.tsx'
import { faviconHref } from '../mark/favicon.ts'
import { Occasion } from '../refusal/occasion.ts'
import { text } from '../text.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { LayoutProps } from './layout-props.ts'
import { SessionWarning } from './session-warning.tsx'

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
        {props.session?.publicComputer && <LeaveWithoutScript />}
        {scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <SkipLink language={language} />
        <Header {...props} />
        <main class="wrap" id="main" tabindex={-1}>
          {props.session?.publicComputer && <p class="cover-hint">{text.covered[language]}</p>}
          <Covering.Provider value={props.session?.publicComputer ?? false}>
            <Occasion.Provider value={props.occasion}>{props.body}</Occasion.Provider>
          </Covering.Provider>
        </main>
        {props.session && <SessionWarning language={language} session={props.session} />}
        <Footer language={language} brand={brand} links={props.footer ?? []} />
      </body>
    </html>
  )
}

/** As long as a session on a public computer lives without use, and a second. */
const IDLE_SECONDS = 301

/** Without a script nothing else can take the page away when the session on a public computer is over. */
function LeaveWithoutScript(): VNode {
  return (
    <noscript>
      <meta http-equiv="refresh" content={`${IDLE_SECONDS};url=/logged-out`} />
    </noscript>
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
