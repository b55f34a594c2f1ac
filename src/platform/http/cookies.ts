import type { CookieName } from './types.ts'

const BARE_NAMES: Readonly<Record<CookieName, string>> = {
  session: 'payung',
  staff: 'payung-staff',
  device: 'payung-device',
  trusted: 'payung-trusted',
  form: 'payung-form',
  step: 'payung-step',
  kept: 'payung-kept',
  lang: 'payung-lang',
}

/**
 * The name in the browser. All but the language are `__Host-`: no neighbour can set them.
 * `plain` (the demo on a loopback host, `PAYUNG_LOOPBACK_COOKIE=1`) is for browsers that keep no
 * `Secure` cookie on http://localhost.
 */
export const browserName = (name: CookieName, plain: boolean): string =>
  name === 'lang' || plain ? BARE_NAMES[name] : `__Host-${BARE_NAMES[name]}`

/** Attributes of a cookie; scripts may read the language only. */
export const cookieAttributes = (name: CookieName, plain: boolean) => ({
  path: '/',
  secure: !plain,
  httpOnly: name !== 'lang',
  sameSite: 'lax' as const,
})

// Our own values are printable; control characters would reach the database, which refuses NUL.
const UNFIT = /[^\x20-\x7e]/

/** The value as a handler may see it: printable ASCII of at most 4096 characters, or nothing. */
export const fitCookie = (value: string | undefined): string | undefined =>
  value === undefined || value.length > 4096 || UNFIT.test(value) ? undefined : value
