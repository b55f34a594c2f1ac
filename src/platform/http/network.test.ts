import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkOf, trustedProxies } from './network.ts'

const NONE = trustedProxies([])
const PROXIES = trustedProxies(['10.0.0.0/8', '192.0.2.7', '2001:db8:ffff::/48'])
const SEEDED = { seed: 20261122, numRuns: 200 }
const stranger = fc
  .tuple(fc.integer({ min: 11, max: 126 }), fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => parts.join('.'))
const proxy = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `10.${parts.join('.')}`)

test('without trusted proxies the header is never believed', () => {
  fc.assert(
    fc.property(stranger, fc.string(), (peer, header) => networkOf(peer, header, NONE) === peer),
    SEEDED,
  )
})

test('the client is the rightmost hop that is no trusted proxy, whatever it claims itself', () => {
  const sample = fc.tuple(proxy, fc.string(), stranger, fc.array(proxy, { maxLength: 4 }))
  fc.assert(
    fc.property(sample, ([peer, claimed, client, inner]) => {
      const header = [claimed, client, ...inner].join(', ')
      return networkOf(peer, header, PROXIES) === client
    }),
    SEEDED,
  )
})

test('a stranger who connects directly cannot choose the network', () => {
  fc.assert(
    fc.property(stranger, stranger, (peer, claimed) => networkOf(peer, claimed, PROXIES) === peer),
    SEEDED,
  )
})

test('all addresses of an IPv6 /56 count as one, those outside do not', () => {
  const group = fc.nat(0xffff).map((value) => value.toString(16))
  const host = fc.tuple(fc.nat(255), group, group, group, group)
  fc.assert(
    fc.property(host, ([subnet, ...rest]) => {
      const address = `2001:db8:1:${(0xab00 + subnet).toString(16)}:${rest.join(':')}`
      return networkOf(address, undefined, NONE) === '2001:db8:1:ab00::/56'
    }),
    SEEDED,
  )
  expect(networkOf('2001:db8:1:ac00::1', undefined, NONE)).toBe('2001:db8:1:ac00::/56')
})

test.each([
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
  ['fe80::1%eth0', 'fe80::/56'],
  ['::1', '::/56'],
  ['64:ff9b::203.0.113.9', '64:ff9b::/56'],
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::/56'],
  [undefined, 'unknown'],
  ['nonsense', 'unknown'],
])('%s counts as %s', (peer, expected) => expect(networkOf(peer, undefined, NONE)).toBe(expected))

test.each([
  ['10.1.1.1', '203.0.113.9:51234', '203.0.113.9'],
  ['10.1.1.1', '[2001:db8:5::1]:443', '2001:db8:5::/56'],
  ['10.1.1.1', '203.0.113.9, unknown', '10.1.1.1'],
  ['10.1.1.1', '', '10.1.1.1'],
  ['10.1.1.1', undefined, '10.1.1.1'],
  ['10.1.1.1', '10.2.2.2, 10.3.3.3', '10.2.2.2'],
  ['::ffff:10.1.1.1', '203.0.113.9', '203.0.113.9'],
  ['2001:db8:ffff::5', '203.0.113.9', '203.0.113.9'],
  ['192.0.2.7', '203.0.113.9', '203.0.113.9'],
  ['192.0.2.8', '203.0.113.9', '192.0.2.8'],
])('from %s with %s it is %s', (peer, header, expected) =>
  expect(networkOf(peer, header, PROXIES)).toBe(expected),
)

test.each(['10.0.0.0/33', 'proxy.example', '10.0.0.0/', '2001:db8::/129', ''])(
  '%j is refused with its name',
  (entry) => expect(() => trustedProxies([entry])).toThrow('PAYUNG_TRUSTED_PROXIES'),
)
