import { expect, test } from 'vitest'
import { accessTable } from './access-table.ts'
import { answerPage, formRoutes, PRODUCTION, testShell, textRoute } from './test-shell.ts'
import type { Route } from './types.ts'

const ROUTES: readonly Route[] = [
  textRoute('/'),
  textRoute('/home', 'provisional'),
  textRoute('/documents', 'member'),
  textRoute('/bank', { freshWithinMinutes: 15 }),
  textRoute('/staff/cases', { staff: 'cases' }),
  textRoute('/staff/accounts', { staff: 'accounts' }),
  ...formRoutes('/profile', 'member'),
]

test('a route that does not say who may enter stops the start, with its address', async () => {
  const forgotten = { method: 'GET', path: '/x', handle: () => answerPage('x') } as unknown as Route
  await expect(testShell([forgotten])).rejects.toThrow('GET /x does not say who may enter')
  const misspelt = { ...textRoute('/y'), access: 'membr' } as unknown as Route
  await expect(testShell([misspelt])).rejects.toThrow('GET /y does not say who may enter')
  await expect(testShell([textRoute('/z'), textRoute('/z')])).rejects.toThrow('GET /z stands twice')
})

test('the table of doors', () => {
  expect(accessTable(ROUTES)).toBe(
    [
      'address              nobody         provisional  member  member since yesterday  staff without it  staff with it',
      '/ GET                in             in           in      in                      in                in',
      '/bank GET            sign-in        forbidden    in      prove                   sign-in           sign-in',
      '/documents GET       sign-in        forbidden    in      in                      sign-in           sign-in',
      '/home GET            sign-in        in           in      in                      sign-in           sign-in',
      '/profile GET         sign-in        forbidden    in      in                      sign-in           sign-in',
      '/profile POST        sign-in        forbidden    in      in                      sign-in           sign-in',
      '/staff/accounts GET  sign-in-staff  hidden       hidden  hidden                  hidden            in',
      '/staff/cases GET     sign-in-staff  hidden       hidden  hidden                  hidden            in',
      '',
    ].join('\n'),
  )
})

const as = (who: string) => ({ cookie: `__Host-payung=${who}` })

test.each([
  ['nobody', '/home?year=2025&q=a%20b', 303, '/login?next=%2Fhome%3Fyear%3D2025%26q%3Da%2520b'],
  ['nobody', '/staff/cases', 303, '/staff/login?next=%2Fstaff%2Fcases'],
  ['siti', '/home', 200, undefined],
  ['siti', '/bank', 200, undefined],
  ['yesterday', '/bank', 303, '/verify-again?next=%2Fbank'],
  ['trusted', '/bank', 303, '/verify-again?next=%2Fbank'],
  ['trusted', '/home', 200, undefined],
  ['provisional', '/home', 200, undefined],
  ['provisional', '/documents', 403, undefined],
  ['siti', '/staff/cases', 404, undefined],
  ['officer', '/staff/cases', 200, undefined],
  ['officer', '/staff/accounts', 404, undefined],
  ['officer', '/home', 303, '/login?next=%2Fhome'],
])('%s at %s gets %i', async (who, url, status, location) => {
  const { app } = await testShell(ROUTES)
  const answer = await app.inject({ url, headers: as(who) })
  expect(answer.statusCode).toBe(status)
  expect(answer.headers.location).toBe(location)
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('a hidden page and a page that does not exist answer alike', async () => {
  const { app } = await testShell(ROUTES)
  const [hidden, absent] = await Promise.all(
    ['/staff/cases', '/staff/nothing'].map((url) => app.inject({ url, headers: as('siti') })),
  )
  const plain = (html = '') =>
    html.replace(/[0-9A-Z]{4}-[0-9A-Z]{4}|sign out [\w-]+|\/staff\/(?:cases|nothing)/g, '')
  expect(plain(hidden?.body)).toBe(plain(absent?.body))
})

test('a signed-out visitor who posts is sent to sign in, without a way back', async () => {
  const { app } = await testShell(ROUTES)
  const answer = await app.inject({
    method: 'POST',
    url: '/profile?a=b',
    payload: '',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  })
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/login'])
})

test.each(['//evil.example/home', '/%2f/evil.example', '/.//evil.example'])(
  'no sign-in leads from %s to another site',
  async (url) => {
    const { app } = await testShell([...ROUTES, textRoute('/*', 'member')], { config: PRODUCTION })
    const answer = await app.inject({ url })
    const next = new URL(answer.headers.location ?? '/', 'https://payung.example').searchParams.get(
      'next',
    )
    expect(new URL(next ?? '/', 'https://payung.example').host).toBe('payung.example')
  },
)

test('reading the member where nobody is signed in is a fault, not a guess', async () => {
  const careless: Route = {
    method: 'GET',
    path: '/careless',
    access: 'public',
    handle: (visit) => answerPage(String(visit.memberId)),
  }
  const { app } = await testShell([careless])
  expect((await app.inject('/careless')).statusCode).toBe(500)
  expect((await app.inject({ url: '/careless', headers: as('siti') })).body).toContain('<p>7</p>')
})
