import type { Words } from '#values'
import { ownText } from './own-text.ts'
import { payoutText } from './payout/payout-text.ts'

/** The pages about what is the member's own, in the order of their menu. Each part adds its line. */
export const ownPages: readonly { readonly href: string; readonly label: Words }[] = [
  { href: '/profile', label: ownText.profile },
  { href: '/profile/family', label: ownText.family },
  { href: '/profile/payout', label: payoutText.title },
  { href: '/documents', label: ownText.papers },
  { href: '/profile/preferences', label: ownText.preferences },
  { href: '/privacy', label: ownText.privacy },
]

/** Where what was typed is gone on with, by the form that keeps it; named as on its page. Each part adds its lines. */
export const draftPages: Readonly<
  Record<string, { readonly href: string; readonly label: Words }>
> = {
  email: { href: '/profile/email', label: ownText.emailTitle },
  phone: { href: '/profile/phone', label: ownText.phoneTitle },
  address: { href: '/profile/address', label: ownText.addressTitle },
  'marital-status': { href: '/profile/marital-status', label: ownText.maritalTitle },
  preferences: { href: '/profile/preferences', label: ownText.preferences },
  payout: { href: '/profile/payout/new', label: payoutText.change },
  'tax-number': { href: '/profile/tax-number', label: ownText.taxTitle },
}
