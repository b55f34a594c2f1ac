import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import { answerPage, DEMO, formRoutes, PRODUCTION, testShell, textRoute } from './test-shell.ts'
import type { Answer, Route, Visit } from './types.ts'

const route = (handle: (visit: Visit) => Answer | Promise<Answer>, path = '/x'): Route => ({
  method: 'GET',
  path,
  access: 'public',
  handle,
})
const asSiti = { cookie: '__Host-payung=siti' }

describe('security headers', () => {
  test('stand on pages, error pages, files and health alike', async () => {
    const { app } = await testShell([textRoute('/')], { config: PRODUCTION })
    for (const url of ['/', '/nothing', '/%zz', '/health/live']) {
      const { headers } = await app.inject(url)
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';manifest-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';require-trusted-types-for 'script';trusted-types service-worker;upgrade-insecure-requests",
        'referrer-policy': 'same-origin',
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(headers['x-powered-by'] ?? headers.server).toBeUndefined()
    }
  })

  test('an http address promises no https', async () => {
    const { headers } = await (await testShell([textRoute('/')])).app.inject('/')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['content-security-policy']).not.toContain('upgrade')
  })
})

describe('caching', () => {
  test('what is personal or holds a form is kept by nobody', async () => {
    const { app } = await testShell([textRoute('/'), ...formRoutes('/login')])
    const kept = async (url: string, headers = {}) =>
      (await app.inject({ url, headers })).headers['cache-control']
    expect(await kept('/')).toBe('no-cache')
    expect(await kept('/', asSiti)).toBe('no-store')
    expect(await kept('/login')).toBe('no-store')
    expect(await kept('/nothing')).toBe('no-store')
    expect((await app.inject('/')).headers.vary).toBe('accept-encoding, accept-language, cookie')
  })

  test('a public answer may say how long it keeps, a personal one may not', async () => {
    const keys = route(() => ({
      kind: 'json',
      json: { keys: [] },
      headers: { 'cache-control': 'public, max-age=60' },
    }))
    const { app } = await testShell([keys])
    expect((await app.inject('/x')).headers['cache-control']).toBe('public, max-age=60')
    expect((await app.inject({ url: '/x', headers: asSiti })).headers['cache-control']).toBe(
      'no-store',
    )
  })
})

describe('language', () => {
  test('cookie, then Accept-Language, then Indonesian', async () => {
    const { app } = await testShell([textRoute('/')])
    const spoken = async (headers: Record<string, string>) =>
      (await app.inject({ url: '/', headers })).headers['content-language']
    expect(await spoken({})).toBe('id')
    expect(await spoken({ 'accept-language': 'en-GB' })).toBe('en')
    expect(await spoken({ 'accept-language': 'en-GB', cookie: 'payung-lang=id' })).toBe('id')
  })

  test('?lang= sets the cookie and leads back to the same address without it', async () => {
    const { app } = await testShell([textRoute('/home', 'member')])
    const answer = await app.inject('/home?year=2025&lang=en&q=a%20b')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/home?year=2025&q=a%20b'])
    expect(answer.headers['set-cookie']).toBe(
      'payung-lang=en; Max-Age=31536000; Path=/; Secure; SameSite=Lax',
    )
    expect((await app.inject('/home?lang=xx')).headers.location).toBe(
      '/login?next=%2Fhome%3Flang%3Dxx',
    )
    expect((await app.inject('//evil.example?lang=en')).headers.location).toBe('/')
  })

  test('the link to the other language keeps the query, and never leaves the site', async () => {
    const { app } = await testShell([textRoute('/')])
    expect((await app.inject('/?year=2025')).body).toContain('href="/?year=2025&amp;lang=en"')
    expect((await app.inject('//evil.example')).body).toContain('href="/?lang=en"')
  })
})

describe('cookies', () => {
  const signIn = route(() => ({
    kind: 'redirect',
    to: '/home',
    cookies: [
      { name: 'session', value: 'a.b-c_d' },
      { name: 'device', value: 'd', maxAgeSeconds: 3600 },
      { name: 'trusted', value: null },
    ],
  }))

  test('carry the names and attributes that keep neighbours and scripts out', async () => {
    const { app } = await testShell([signIn])
    expect((await app.inject('/x')).headers['set-cookie']).toEqual([
      '__Host-payung=a.b-c_d; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-payung-device=d; Max-Age=3600; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-payung-trusted=; Max-Age=0; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax',
    ])
  })

  test('PAYUNG_LOOPBACK_COOKIE drops Secure on loopback hosts of the demo only', async () => {
    const first = async (config: typeof DEMO, host: string) => {
      const { app } = await testShell([signIn], { config })
      return [(await app.inject({ url: '/x', headers: { host } })).headers['set-cookie']].flat()[0]
    }
    const secure = '__Host-payung=a.b-c_d; Path=/; HttpOnly; Secure; SameSite=Lax'
    const plain = 'payung=a.b-c_d; Path=/; HttpOnly; SameSite=Lax'
    expect(await first({ ...DEMO, loopbackCookie: true }, 'localhost:3000')).toBe(plain)
    expect(await first({ ...DEMO, loopbackCookie: true }, '192.168.1.9:3000')).toBe(secure)
    expect(await first({ ...PRODUCTION, loopbackCookie: true }, 'localhost:3000')).toBe(secure)
  })

  test('a value with control characters or of absurd length is no cookie', async () => {
    const told = route((visit) => answerPage(`device ${visit.cookie('device') ?? 'none'}`))
    const { app } = await testShell([told])
    for (const value of ['a%00b', '%E2%80%AE', 'x'.repeat(5000)]) {
      const cookie = `__Host-payung-device=${value}`
      expect((await app.inject({ url: '/x', headers: { cookie } })).body).toContain('device none')
    }
  })

  test('what renews a session goes out with whatever is answered', async () => {
    const { app } = await testShell([textRoute('/')], {
      visitorOf: async () => ({
        visitor: { kind: 'nobody' },
        cookies: [{ name: 'session', value: null }],
      }),
    })
    expect((await app.inject('/')).headers['set-cookie']).toMatch(/^__Host-payung=; Max-Age=0/)
  })
})

describe('answers', () => {
  test('a redirect to another site is a fault', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const { app } = await testShell([route(() => ({ kind: 'redirect', to }))])
      const answer = await app.inject('/x')
      expect([answer.statusCode, answer.headers.location]).toEqual([500, undefined])
    }
  })

  test('a page is compressed for who can read it, when it is worth it', async () => {
    const { app } = await testShell([
      route(() => answerPage('long', h('p', {}, 'payung '.repeat(400)))),
      textRoute('/short'),
    ])
    const fetched = (url: string, encoding: string) =>
      app.inject({ url, headers: { 'accept-encoding': encoding } })
    const brotli = await fetched('/x', 'gzip, deflate, br')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toContain('payung payung')
    const gzip = await fetched('/x', 'gzip')
    expect(gunzipSync(gzip.rawPayload).toString()).toContain('payung payung')
    expect((await fetched('/x', '')).headers['content-encoding']).toBeUndefined()
    expect((await fetched('/short', 'br')).headers['content-encoding']).toBeUndefined()
  })

  test('a file is saved under its name', async () => {
    const file = route(() => ({
      kind: 'file',
      contentType: 'text/csv; charset=utf-8',
      fileName: 'contributions-2025.csv',
      body: Readable.from(['month,wage\r\n', '2025-01,5000000\r\n']),
    }))
    const answer = await (await testShell([file])).app.inject({ url: '/x', headers: asSiti })
    expect(answer.body).toBe('month,wage\r\n2025-01,5000000\r\n')
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="contributions-2025.csv"',
      'cache-control': 'no-store',
    })
  })

  test('HEAD answers like GET without a body, and leaves a stream unread', async () => {
    const stream = Readable.from(['x'.repeat(100_000)])
    const { app } = await testShell([
      textRoute('/'),
      route(() => ({ kind: 'file', contentType: 'text/csv', body: stream })),
    ])
    const page = await app.inject({ method: 'HEAD', url: '/' })
    expect([page.statusCode, page.body]).toEqual([200, ''])
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    const file = await app.inject({
      method: 'HEAD',
      url: '/x',
      headers: { 'accept-encoding': 'br' },
    })
    expect([file.statusCode, file.body, stream.destroyed]).toEqual([200, '', true])
    expect((await app.inject({ method: 'HEAD', url: '/nothing' })).statusCode).toBe(404)
  })
})
