import Bowser from 'bowser'
import type { Language } from '#values'
import { hashOf, isSecret, newSecret } from './session-token.ts'

/** Members who share a browser are each known by a secret of their own; the oldest gives way. */
const SECRETS_IN_COOKIE = 5
const LONGEST_USER_AGENT = 400

/** How long a device stays known: the longest that browsers keep a cookie. */
export const DEVICE_COOKIE_SECONDS = 400 * 86_400

/** Secrets of the device cookie, newest last; anything malformed is dropped. */
export const deviceSecrets = (cookie: string | undefined): readonly string[] =>
  (cookie ?? '').slice(0, 500).split('.').filter(isSecret).slice(-SECRETS_IN_COOKIE)

export type DeviceSecret = {
  readonly hash: Uint8Array
  /** The whole cookie to send. */
  readonly cookie: string
}

/**
 * The secret that binds this browser to a member: the one that the member's devices know already, else a new one
 * beside the others. A secret known only to somebody else is never taken over, so nobody can plant theirs.
 */
export function bindDevice(
  cookie: string | undefined,
  known: Uint8Array | undefined,
): DeviceSecret {
  const secrets = deviceSecrets(cookie)
  if (known !== undefined) return { hash: known, cookie: secrets.join('.') }
  const secret = newSecret()
  const kept = secrets.slice(-(SECRETS_IN_COOKIE - 1))
  return { hash: hashOf(secret), cookie: [...kept, secret].join('.') }
}

// A user agent can claim any name: only names from these lists are stored and shown.
const BROWSERS = new Set(Object.values(Bowser.BROWSER_MAP).filter((name) => name !== 'Generic'))
const SYSTEMS = new Set(Object.values(Bowser.OS_MAP))

/** Browser and system in a form of no language, `Chrome|Android`; an unknown part is empty. */
export function deviceName(userAgent: string): string {
  const text = userAgent.slice(0, LONGEST_USER_AGENT)
  if (text === '') return '|'
  const { browser, os } = Bowser.parse(text)
  const listed = (names: ReadonlySet<string>, name = '') => (names.has(name) ? name : '')
  // `Samsung Internet for Android` on Android says the system twice.
  return `${listed(BROWSERS, browser.name).replace(/ for Android$/, '')}|${listed(SYSTEMS, os.name)}`
}

const UNKNOWN = { id: 'Peramban tidak dikenal', en: 'Unknown browser' }
const ON = { id: 'di', en: 'on' }

/** A stored device name in words: `Chrome di Android`, `Chrome on Android`. */
export function deviceText(name: string, language: Language): string {
  const [browser = '', system = ''] = name.split('|')
  const first = browser === '' ? UNKNOWN[language] : browser
  return system === '' ? first : `${first} ${ON[language]} ${system}`
}
