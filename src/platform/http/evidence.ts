import { isLoopbackHost } from './loopback.ts'
import type { ShellConfig } from './options.ts'

/** Where a form came from: `own` site, `other` site, or `none` when the browser does not say. */
export type Evidence = 'own' | 'other' | 'none'

export type OriginHeaders = {
  readonly 'sec-fetch-site'?: string | string[] | undefined
  readonly origin?: string | undefined
  readonly host?: string | undefined
}

/**
 * `Sec-Fetch-Site` decides where the browser sends it, for no page can forge it; else `Origin`.
 * A neighbour on the same site (another subdomain, another port) is another site here.
 * `none` (typed by the user), unknown values and `Origin: null` prove nothing.
 */
export function evidenceOf(headers: OriginHeaders, config: ShellConfig): Evidence {
  const site = headers['sec-fetch-site']
  if (site === 'same-origin') return 'own'
  if (site === 'cross-site' || site === 'same-site') return 'other'
  const { origin } = headers
  if (origin === undefined || origin === 'null') return 'none'
  return isOwnOrigin(origin, headers.host ?? '', config) ? 'own' : 'other'
}

function isOwnOrigin(origin: string, host: string, config: ShellConfig): boolean {
  if (origin === new URL(config.url).origin) return true
  return config.mode === 'demo' && isLoopbackHost(host) && origin === `http://${host.toLowerCase()}`
}
