/** What links and codes of "bukan saya" are derived and looked up for. */
export const NOT_ME = 'not-me'
/** How long somebody may say it. */
export const NOT_ME_DAYS = 10
const LONGEST_TYPED = 100

/** What somebody who says "bukan saya" has: the token of a mail's link, or what they typed from an SMS or letter. */
export type NotMeRight = { readonly token: string } | { readonly typed: string }

/** The code as it is looked up: any case, with or without dashes and spaces, O for 0 and I or L for 1. */
export const typedNotMeCode = (typed: string): string =>
  typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
