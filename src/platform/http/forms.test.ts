import { describe, expect, test } from 'vitest'
import { DEMO, FORM, formRoutes, PRODUCTION, testShell, tokenIn } from './test-shell.ts'

const OURS = { ...FORM, 'sec-fetch-site': 'same-origin' }
const TYPED = 'identifier=siti%40example.com&password=payung-teduh&code=ABCD2345'
const routes = formRoutes('/login')

/** Opens the form and returns its token and the form cookie as a browser would send it. */
async function opened(app: Awaited<ReturnType<typeof testShell>>['app'], url = '/login') {
  const answer = await app.inject({ url })
  const cookie = answer.cookies.find(({ name }) => name === '__Host-payung-form')
  return { answer, token: tokenIn(answer.body), cookie: `${cookie?.name}=${cookie?.value}` }
}

describe('before sign-in', () => {
  test('a form comes with a cookie of its own, its token masked anew on each page', async () => {
    const { app } = await testShell(routes)
    const { answer, cookie, token } = await opened(app)
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-payung-form=[\w-]{22}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(answer.headers['cache-control']).toBe('no-store')
    const again = await app.inject({ url: '/login', headers: { cookie } })
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(tokenIn(again.body)).not.toBe(token)
  })

  test('with its token a form is processed even when the browser says nothing of itself', async () => {
    const { app } = await testShell(routes)
    const { cookie, token } = await opened(app)
    const payload = `${TYPED}&_csrf=${token}`
    const answer = await app.inject({
      method: 'POST',
      url: '/login',
      headers: { ...FORM, cookie },
      payload,
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('done')
    expect(answer.body).not.toContain('_csrf')
  })

  test.each([
    ['Sec-Fetch-Site: same-origin', PRODUCTION, { 'sec-fetch-site': 'same-origin' }],
    ['our Origin', PRODUCTION, { origin: 'https://payung.example' }],
    [
      'a loopback Origin in the demo',
      DEMO,
      { origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080' },
    ],
  ])('%s heals a stale token', async (_title, config, evidence) => {
    const { app } = await testShell(routes, { config })
    for (const stale of ['', '&_csrf=old', `&_csrf=${'A'.repeat(43)}`]) {
      const answer = await app.inject({
        method: 'POST',
        url: '/login',
        headers: { ...FORM, ...evidence },
        payload: TYPED + stale,
      })
      expect(answer.body).toContain('done')
    }
  })

  test.each([
    ['no headers at all', {}],
    ['Origin: null', { origin: 'null' }],
    ['Sec-Fetch-Site: none', { 'sec-fetch-site': 'none' }],
    ['an unknown Sec-Fetch-Site', { 'sec-fetch-site': 'cross-planet' }],
  ])(
    'with %s a stale token shows the filled form again, without secrets',
    async (_title, evidence) => {
      const { app } = await testShell(routes)
      const { token } = await opened(app)
      const answer = await app.inject({
        method: 'POST',
        url: '/login?next=%2Fhome',
        headers: { ...FORM, ...evidence },
        payload: `${TYPED}&_csrf=${token}`,
      })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('form stale')
      expect(answer.body).toContain('siti@example.com')
      expect(answer.body).toContain('/home')
      expect(answer.body).not.toMatch(/teduh|ABCD2345|done/)
      expect(answer.body).not.toContain(token)
    },
  )

  test('the form shown again can be sent', async () => {
    const { app } = await testShell(routes)
    const shown = await app.inject({ method: 'POST', url: '/login', headers: FORM, payload: TYPED })
    const cookie = `__Host-payung-form=${shown.cookies[0]?.value}`
    const payload = `${TYPED}&_csrf=${tokenIn(shown.body)}`
    const answer = await app.inject({
      method: 'POST',
      url: '/login',
      headers: { ...FORM, cookie },
      payload,
    })
    expect(answer.body).toContain('done')
  })
})

describe('from another site', () => {
  test.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['a sandboxed frame elsewhere', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
  ])('%s gets 403 and an empty form, even with a right token', async (_title, evidence) => {
    const { app } = await testShell(routes, { config: PRODUCTION })
    const { cookie, token } = await opened(app)
    const answer = await app.inject({
      method: 'POST',
      url: '/login?next=%2Fplanted&note=planted',
      headers: { ...FORM, ...evidence, cookie },
      payload: `identifier=planted&_csrf=${token}`,
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('form other-site')
    expect(answer.body).toContain('filled {} query {}')
    expect(answer.body).not.toMatch(/planted|done|evil/)
  })

  test('a member form is not even shown to who is not signed in', async () => {
    const { app } = await testShell(formRoutes('/profile', 'member'))
    const answer = await app.inject({
      method: 'POST',
      url: '/profile',
      headers: { ...FORM, 'sec-fetch-site': 'cross-site' },
      payload: 'a=planted',
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('other-site')
    expect(answer.headers.location).toBeUndefined()
  })

  test('where the form is no page of its own, the answer is the 403 page', async () => {
    const { app } = await testShell([
      {
        method: 'POST',
        path: '/logout',
        access: 'public',
        handle: () => ({ kind: 'redirect', to: '/' }),
        form: () => ({ kind: 'redirect', to: '/' }),
      },
    ])
    const post = (headers: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/logout', headers: { ...FORM, ...headers } })
    expect((await post({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await post({})).headers.location).toBe('/')
    expect((await post(OURS)).headers.location).toBe('/')
  })
})

describe('signed in', () => {
  const asSiti = '__Host-payung=siti'

  test('the token belongs to the session: no form cookie, and none of another session fits', async () => {
    const { app } = await testShell(formRoutes('/profile', 'provisional'))
    const siti = await app.inject({ url: '/profile', headers: { cookie: asSiti } })
    expect(siti.headers['set-cookie']).toBeUndefined()
    const post = (cookie: string) =>
      app.inject({
        method: 'POST',
        url: '/profile',
        headers: { ...FORM, cookie },
        payload: `a=b&_csrf=${tokenIn(siti.body)}`,
      })
    expect((await post(asSiti)).body).toContain('done')
    expect((await post('__Host-payung=yesterday')).statusCode).toBe(422)
  })
})
