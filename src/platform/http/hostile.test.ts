import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { expect, test } from 'vitest'
import { answerPage, formRoutes, testShell, textRoute } from './test-shell.ts'
import type { Route } from './types.ts'

const routes: readonly Route[] = [
  textRoute('/'),
  textRoute('/home', 'member'),
  ...formRoutes('/login'),
  {
    method: 'GET',
    path: '/verify/:code',
    access: 'public',
    handle: (visit) => answerPage(`${visit.params.code} ${visit.network} ${visit.userAgent}`),
  },
]

const path = fc.constantFrom(
  '/',
  '/login',
  '/home',
  '/verify/',
  '//',
  '/health/ready',
  '/.well-known/',
)
const rubbish = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x21-\x7e]/g, '%00')),
  fc.stringMatching(/^[%/\\.?&=#;:@a-f0-9]{0,40}$/),
)
const headerValue = fc.string({ maxLength: 80 }).map((text) => text.replace(/[^\x20-\x7e]/g, ''))
const headers = fc.dictionary(
  fc.constantFrom(
    ...'cookie origin host sec-fetch-site accept-language accept-encoding user-agent'.split(' '),
    ...'x-forwarded-for content-type content-encoding range if-none-match referer expect'.split(
      ' ',
    ),
  ),
  fc.oneof(headerValue, fc.constantFrom('application/x-www-form-urlencoded', 'null', 'br', '::1')),
)
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'] as const

test('whatever is sent, the answer is no fault, and no redirect leaves the site', async () => {
  const { app, logged } = await testShell(routes)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...methods),
      path,
      rubbish,
      headers,
      fc.string({ maxLength: 200 }),
      async (method, start, rest, sent, payload) => {
        const options: InjectOptions = {
          method,
          url: `http://localhost${start}${rest}`,
          headers: sent,
        }
        if (method === 'POST' || method === 'PUT') options.payload = payload
        const answer = await app.inject(options)
        expect(answer.statusCode).toBeLessThan(500)
        const to = new URL(answer.headers.location ?? '/', 'http://localhost:3000')
        expect(to.hostname).toBe('localhost')
      },
    ),
    { seed: 20261122, numRuns: 200 },
  )
  expect(logged()).not.toContain('"level":"error"')
})
