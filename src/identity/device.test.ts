import { describe, expect, test } from 'vitest'
import { bindDevice, deviceName, deviceSecrets, deviceText } from './device.ts'
import { hashOf, newSecret } from './session-token.ts'

describe('the device cookie', () => {
  test('a new device gets a secret of 256 bits', () => {
    const device = bindDevice(undefined, undefined)
    expect(Buffer.from(device.cookie, 'base64url')).toHaveLength(32)
    expect(device.hash).toEqual(hashOf(device.cookie))
  })

  test('a device that the member used before keeps its secret', () => {
    const secret = newSecret()
    expect(bindDevice(secret, hashOf(secret))).toEqual({ hash: hashOf(secret), cookie: secret })
  })

  test('a secret that only somebody else is known by is not taken over', () => {
    const theirs = newSecret()
    const device = bindDevice(theirs, undefined)
    expect(device.hash).not.toEqual(hashOf(theirs))
    expect(device.cookie.startsWith(`${theirs}.`)).toBe(true) // who shares the browser stays known
  })

  test('five members can share a browser; a sixth takes the place of the oldest', () => {
    const five = Array.from({ length: 5 }, newSecret)
    const secrets = deviceSecrets(bindDevice(five.join('.'), undefined).cookie)
    expect(secrets).toHaveLength(5)
    expect(secrets.slice(0, 4)).toEqual(five.slice(1))
  })

  test.each([
    ['nothing', undefined],
    ['an empty cookie', ''],
    ['too short', 'abc'],
    ['a wrong letter', `${'a'.repeat(42)}!`],
    ['a megabyte', 'a'.repeat(1_000_000)],
  ])('%s holds no secret', (_title, cookie) => {
    expect(deviceSecrets(cookie)).toEqual([])
  })
})

describe('the name of a device', () => {
  test.each([
    [
      'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
      'Chrome|Android',
      'Chrome di Android',
      'Chrome on Android',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
      'Samsung Internet|Android',
      'Samsung Internet di Android',
      'Samsung Internet on Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari|iOS',
      'Safari di iOS',
      'Safari on iOS',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0',
      'Firefox|Windows',
      'Firefox di Windows',
      'Firefox on Windows',
    ],
    ['curl/8.5.0', '|', 'Peramban tidak dikenal', 'Unknown browser'],
    ['', '|', 'Peramban tidak dikenal', 'Unknown browser'],
    ['Call-0800-1234/1.0 (your bank)', '|', 'Peramban tidak dikenal', 'Unknown browser'],
    ['x'.repeat(100_000), '|', 'Peramban tidak dikenal', 'Unknown browser'],
  ])('%.40s is told in both languages', (userAgent, name, id, en) => {
    expect(deviceName(userAgent)).toBe(name)
    expect(deviceText(name, 'id')).toBe(id)
    expect(deviceText(name, 'en')).toBe(en)
  })
})
