import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import { testShell } from './test-shell.ts'
import type { Crowd, Route } from './types.ts'

/** A form that lets nobody in who comes from a crowded network; `handled` says how often it was processed. */
async function crowdedShell(changed: Partial<Crowd> = {}) {
  let handled = 0
  const answer = { kind: 'redirect', to: '/' } as const
  const route: Route = {
    method: 'POST',
    path: '/enter',
    access: 'public',
    crowd: {
      returnTo: '/door',
      secondsFor: ({ network }) => (network === '198.18.0.9' ? 2 : undefined),
      page: (language, seconds) => ({ title: language, body: h('p', {}, `wait ${seconds}`) }),
      ...changed,
    },
    handle() {
      handled += 1
      return answer
    },
    form: () => answer,
  }
  const { app } = await testShell([route], {
    config: {
      mode: 'demo',
      url: 'http://localhost:3000',
      trustedProxies: ['127.0.0.1'],
      loopbackCookie: false,
    },
  })
  const send = (network: string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({
      method: 'POST',
      url: '/enter',
      payload: 'a=b',
      headers: {
        host: 'localhost:3000',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': network,
        ...headers,
      },
    })
  return { send, handled: () => handled }
}

const CROWDED = '198.18.0.9'

describe('a door with a crowd before it', () => {
  test('sends away whom there is no room for, and processes nothing of theirs', async () => {
    const { send, handled } = await crowdedShell()
    const answer = await send(CROWDED)
    expect(answer.statusCode).toBe(503)
    expect(handled()).toBe(0)
    expect((await send('198.18.0.1')).statusCode).toBe(303)
    expect(handled()).toBe(1)
  })

  test('says when to come back, no sooner than there is room, and goes there by itself', async () => {
    const { send } = await crowdedShell()
    const { headers, body } = await send(CROWDED)
    const seconds = Number(headers['retry-after'])
    expect(seconds).toBeGreaterThanOrEqual(2)
    expect(headers.refresh).toBe(`${seconds}; url=/door`)
    expect(body).toContain(`wait ${seconds}`)
  })

  test('does not call everybody back in the same moment', async () => {
    const { send } = await crowdedShell()
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(CROWDED)))
    expect(new Set(answers.map(({ headers }) => headers['retry-after'])).size).toBeGreaterThan(1)
  })

  test('is in the language of whoever came, sets no cookie and is kept by nobody', async () => {
    const { send } = await crowdedShell()
    const { headers, body } = await send(CROWDED, { 'accept-language': 'en' })
    expect(body).toContain('<html lang="en">')
    expect(body).toContain('/door?lang=id')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is sent by %s as it was made once', async (encoding, decompress) => {
    const { send } = await crowdedShell()
    const { headers, rawPayload } = await send(CROWDED, { 'accept-encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
    expect(decompress(rawPayload).toString()).toContain('wait')
  })
})
