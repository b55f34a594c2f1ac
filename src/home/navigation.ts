import type { Language } from '#values'
import { text } from './text.ts'

export type NavigationEntry = { readonly href: string; readonly label: string }

/** The main menu: only what exists. Signed out there is the front page and the sign-in, which the frame shows. */
export const navigation = (signedIn: boolean, language: Language): readonly NavigationEntry[] =>
  signedIn
    ? [
        { href: '/home', label: text.home[language] },
        { href: '/contributions', label: text.contributions[language] },
        { href: '/security', label: text.security[language] },
        { href: '/messages', label: text.messages[language] },
      ]
    : []
