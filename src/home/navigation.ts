import { ACCESSIBILITY, CHECK_MESSAGE, CLAIMS, FRAUD, HELP } from '#help'
import type { Language } from '#values'
import { text } from './text.ts'

export type NavigationEntry = { readonly href: string; readonly label: string }

/** The main menu: only what exists and what the visitor may open. The sign-in is the frame's. */
export function navigation(
  grade: 'proved' | 'provisional' | undefined,
  language: Language,
): readonly NavigationEntry[] {
  const home = { href: '/home', label: text.home[language] }
  const simulations = { href: '/simulations', label: text.simulations[language] }
  if (grade === undefined) return [simulations]
  if (grade === 'provisional') return [home, simulations]
  return [
    home,
    { href: '/contributions', label: text.contributions[language] },
    simulations,
    { href: '/cases', label: text.cases[language] },
    { href: '/profile', label: text.profile[language] },
    { href: '/security', label: text.security[language] },
    { href: '/messages', label: text.messages[language] },
  ]
}

/** Below every page of members and of everybody: only what exists. */
export const footerLinks = (language: Language): readonly NavigationEntry[] => [
  { href: HELP, label: text.help[language] },
  { href: CHECK_MESSAGE, label: text.checkMessage[language] },
  { href: CLAIMS, label: text.claims[language] },
  { href: FRAUD, label: text.fraud[language] },
  { href: ACCESSIBILITY, label: text.accessibility[language] },
]
