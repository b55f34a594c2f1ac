import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/** A set of addresses. */
export type AddressList = { has(address: string): boolean }

/** Proxies whose `X-Forwarded-For` is believed. */
export type TrustedProxies = AddressList

/** @throws Error that names the entry which is neither address nor CIDR range */
export const trustedProxies = (entries: readonly string[]): TrustedProxies =>
  addressList(entries, 'PAYUNG_TRUSTED_PROXIES')

/**
 * Networks that very many people share, such as those of mobile carriers; asked with what `networkOf` answers.
 * @throws Error that names the entry which is neither address nor CIDR range
 */
export function sharedNetworks(entries: readonly string[]): AddressList {
  const list = addressList(entries, 'PAYUNG_SHARED_NETWORKS')
  return {
    has(network) {
      const [address = ''] = network.split('/')
      return isIP(address) !== 0 && list.has(address)
    },
  }
}

function addressList(entries: readonly string[], variable: string): AddressList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const version = isIP(address)
    const widest = version === 4 ? 32 : 128
    const prefix = bits === undefined ? widest : Number(bits)
    if (version === 0 || !/^\d{0,3}$/.test(bits ?? '') || bits === '' || prefix > widest)
      throw new Error(`${variable}: ${entry} is no address and no CIDR range`)
    list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6')
  }
  return { has: (address) => list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6') }
}

/**
 * The client's network as counters see it: an IPv4 address, or an IPv6 /56 such as
 * `2001:db8:0:ab00::/56`; `unknown` without an address.
 *
 * `peer` is whoever is connected; `forwarded` the `X-Forwarded-For` header. The header is read from
 * the right for as long as trusted proxies wrote it: the first address that is not one is the
 * client, whatever stands before it was typed by the client.
 */
export function networkOf(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: TrustedProxies,
): string {
  let client = normalAddress(peer ?? '')
  if (client === undefined) return 'unknown'
  const hops = (forwarded ?? '').split(',')
  while (hops.length > 0 && trusted.has(client)) {
    const hop = normalAddress(withoutPort((hops.pop() ?? '').trim()))
    // Unreadable: the last proxy we know stands for all behind it.
    if (hop === undefined) break
    client = hop
  }
  return isIPv4(client) ? client : `${prefix56(client)}/56`
}

// Some proxies write "203.0.113.7:51234" or "[2001:db8::1]:51234".
function withoutPort(hop: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(hop)
  if (bracketed?.[1] !== undefined) return bracketed[1]
  return hop.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
}

/** Without zone, and IPv4 in IPv6 clothes as IPv4. */
function normalAddress(text: string): string | undefined {
  const address = text.replace(/%.*$/, '')
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return undefined
  const groups = groupsOf(address)
  const [high = 0, low = 0] = groups.slice(6)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (!isMapped) return address
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [head = '', tail] = address.split('::')
  const front = groupsIn(head)
  const back = groupsIn(tail ?? '')
  return [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back]
}

function groupsIn(part: string): readonly number[] {
  if (part === '') return []
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
    return [a * 256 + b, c * 256 + d]
  })
}

function prefix56(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = groupsOf(address)
  const text = [a, b, c, d & 0xff00].map((group) => group.toString(16)).join(':')
  // The URL parser knows the one right way to shorten an IPv6 address.
  return new URL(`http://[${text}::]`).hostname.slice(1, -1)
}
