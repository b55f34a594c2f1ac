import { byName } from './loopback.ts'
import type { ShellConfig } from './options.ts'
import type { Area } from './types.ts'

/** Which part of the site an address (a path, perhaps with a query) belongs to: `/staff…` is the console's. */
export const areaOf = (address: string): Area =>
  /^\/staff(?:[/?]|$)/.test(address) ? 'staff' : 'member'

/** The public origin of that part. */
export const originOf = ({ url, staffUrl }: ShellConfig, area: Area): string =>
  area === 'staff' ? (staffUrl ?? url) : url

/**
 * Whether that part is served under this `Host`. Without an origin of the staff's own everything is served everywhere;
 * the demo by number counts as the members', which lead to the name.
 */
export function isServedAt(config: ShellConfig, area: Area, host: string): boolean {
  if (config.staffUrl === undefined) return true
  const origin = new URL(originOf(config, area))
  const isByNumber = config.mode === 'demo' && byName(host, config.url) !== undefined
  return hostOf(origin.protocol, host) === origin.host || (area === 'member' && isByNumber)
}

/** As in an origin: in small letters, without the port that goes without saying. */
function hostOf(protocol: string, host: string): string | undefined {
  const text = `${protocol}//${host}`
  return URL.canParse(text) ? new URL(text).host : undefined
}
