/** The host name of a `Host` header value, without port; IPv6 keeps its brackets. */
const hostName = (host: string): string => host.replace(/:\d{1,5}$/, '').toLowerCase()

/** True where `host` (a name with an optional port) can only be this machine. */
export function isLoopbackHost(host: string): boolean {
  const name = hostName(host)
  return (
    /^(?:[a-z\d-]+\.)*localhost$/.test(name) ||
    /^127(?:\.\d{1,3}){3}$/.test(name) ||
    name === '[::1]'
  )
}

/**
 * In the demo: the address on `localhost` for a page asked for by number, else `undefined`.
 * Passkeys need a name, and cookies of one are not sent to the other.
 */
export function byName(host: string, ownUrl: string): string | undefined {
  const numbered = /^(?:127(?:\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/.exec(host)
  if (numbered === null || hostName(new URL(ownUrl).host) !== 'localhost') return undefined
  return `http://localhost${numbered[1] ?? ''}`
}
