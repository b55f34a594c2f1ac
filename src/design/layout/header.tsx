import type { VNode } from 'preact'
import type { Language } from '#values'
import { Umbrella } from '../mark/umbrella.tsx'
import { otherLanguage, text } from '../text.ts'
import type { LayoutProps } from './layout-props.ts'

/** Bars, name, navigation, language, and the way in or out. */
export function Header(props: LayoutProps): VNode {
  const { language, brand, nav, bare = false } = props
  return (
    <header class="top">
      {props.demo && <Bar words={text.demo[language]} />}
      {props.oldBrowser && <Bar words={text.oldBrowser[language]} />}
      <div class="wrap top-row">
        <a class="brand" href={homeOf(props)}>
          <Umbrella />
          {brand.name}
        </a>
        {!bare && nav.length > 0 && <Menu {...props} />}
        {!bare && <Side {...props} />}
      </div>
    </header>
  )
}

const Bar = ({ words }: { readonly words: string }): VNode => (
  <p class="bar">
    <span class="wrap">{words}</span>
  </p>
)

const Side = ({ language, path, signedIn, staff = false, csrf }: LayoutProps): VNode => (
  <div class="top-side">
    <LanguageLink language={language} path={path} />
    {!staff && <InOrOut language={language} signedIn={signedIn} csrf={csrf} />}
  </div>
)

function homeOf({ staff, signedIn }: LayoutProps): string {
  if (staff) return '/staff'
  return signedIn ? '/home' : '/'
}

type InOrOutProps = Pick<LayoutProps, 'language' | 'signedIn' | 'csrf'>

function InOrOut({ language, signedIn, csrf = '' }: InOrOutProps): VNode {
  if (signedIn) return <SignOut language={language} csrf={csrf} />
  return (
    <a class="button" href="/login">
      {text.signIn[language]}
    </a>
  )
}

function Menu({ language, nav, section }: LayoutProps): VNode {
  return (
    <nav class="menu" aria-label={text.menu[language]}>
      <ul>
        {nav.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.href === section ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same page in the other language, named in that language. */
export function LanguageLink(props: { readonly language: Language; readonly path: string }): VNode {
  const other = otherLanguage(props.language)
  return (
    <a href={inLanguage(props.path, other)} lang={other} hreflang={other}>
      {text.otherLanguage[props.language]}
    </a>
  )
}

/** The address with `lang` set, whatever it asked for before. */
export function inLanguage(path: string, language: Language): string {
  const [address = '', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  asked.set('lang', language)
  return `${address}?${asked}`
}

/** A real form, so that no link, preview or prefetch can sign anyone out. */
export function SignOut(props: { readonly language: Language; readonly csrf: string }): VNode {
  return (
    <form method="post" action="/logout">
      <input type="hidden" name="_csrf" value={props.csrf} />
      <button class="button-link" type="submit">
        {text.signOut[props.language]}
      </button>
    </form>
  )
}
