import { browserName, cookieAttributes } from './cookies.ts'
import type { Exchange } from './exchange.ts'
import type { CookieChange } from './types.ts'

/** What our answers depend on besides the address. */
export const VARY = 'accept-encoding, accept-language, cookie'

/** Headers of every HTML page. */
export const pageHeaders = (exchange: Exchange, robots: boolean): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': exchange.language,
  ...(robots ? {} : { 'x-robots-tag': 'noindex' }),
})

/** Adds the cookies that this exchange changes to its answer. */
export function sendCookies({ reply, changes, plainCookies }: Exchange): void {
  for (const change of changes.values()) {
    const attributes = cookieAttributes(change.name, plainCookies)
    reply.setCookie(browserName(change.name, plainCookies), change.value ?? '', {
      ...attributes,
      ...lifeOf(change),
    })
  }
}

function lifeOf({ value, maxAgeSeconds }: CookieChange): { maxAge?: number; expires?: Date } {
  if (value === null) return { maxAge: 0, expires: new Date(0) }
  return maxAgeSeconds === undefined ? {} : { maxAge: Math.floor(maxAgeSeconds) }
}
