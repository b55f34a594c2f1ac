import { describe, expect, test } from 'vitest'
import { answerPage, FORM, formRoutes, testShell, textRoute } from './test-shell.ts'
import type { Route, Visit } from './types.ts'

const REFERENCE = /reference ([0-9A-Z]{4}-[0-9A-Z]{4})/

describe('bad requests', () => {
  const echo: Route = {
    method: 'GET',
    path: '/echo/:word',
    access: 'public',
    handle: (visit: Visit) => answerPage(`word ${visit.params.word} of ${visit.query.a}`),
  }
  const routes = [textRoute('/'), echo, ...formRoutes('/login')]

  test.each([
    ['a NUL in the path', '/echo/a%00b', 400],
    ['a NUL in the query', '/echo/a?a=%00', 400],
    ['a lone per cent', '/echo/%', 400],
    ['a broken code', '/echo/%zz', 400],
    ['bytes that are no UTF-8', '/echo/%FF?a=1', 400],
    ['a broken query', '/?a=%E0%A4%A', 400],
    ['an over-long address', `/?a=${'x'.repeat(5000)}`, 400],
    ['the way to unreadable addresses itself', '/.unreadable', 400],
    ['an unknown address', '/nothing', 404],
    ['dots', '/../../etc/passwd', 404],
    ['a long parameter', `/echo/${'y'.repeat(3000)}`, 200],
  ])('%s: %s', async (_title, url, status) => {
    const { app } = await testShell(routes)
    const answer = await app.inject({ url })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    if (status >= 400) expect(answer.body).toMatch(REFERENCE)
  })

  test.each([
    ['a NUL in a field', FORM, 'identifier=%00', 400],
    ['a raw NUL', FORM, 'identifier=\0', 400],
    ['a broken code', FORM, 'identifier=%G1', 400],
    ['a form that is too large', FORM, `identifier=${'x'.repeat(70_000)}`, 413],
    ['JSON', { 'content-type': 'application/json' }, '{"identifier":"x"}', 415],
    ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415],
    ['no type', {}, 'identifier=x', 415],
    ['an absurd type', { 'content-type': 'x'.repeat(300) }, 'identifier=x', 415],
    ['a packed form', { ...FORM, 'content-encoding': 'gzip' }, 'identifier=x', 415],
    ['a wrong length', { ...FORM, 'content-length': '3' }, 'identifier=x', 400],
    ['ten thousand fields', FORM, 'a=&'.repeat(10_000), 200],
  ])('%s posted: %i', async (_title, headers, payload, status) => {
    const { app } = await testShell(routes)
    const evidence = { 'sec-fetch-site': 'same-origin' }
    const answer = await app.inject({
      method: 'POST',
      url: '/login',
      headers: { ...evidence, ...headers },
      payload,
    })
    expect(answer.statusCode).toBe(status)
    if (status >= 400) expect(answer.body).toMatch(REFERENCE)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)(
    '%s of a page is 405',
    async (method) => {
      const { app } = await testShell(routes)
      const answer = await app.inject({ method, url: '/login', headers: { 'content-type': 'x/y' } })
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
      expect((await app.inject({ method: 'POST', url: '/' })).headers.allow).toBe('GET, HEAD')
      expect((await app.inject({ method, url: '/nothing' })).statusCode).toBe(404)
    },
  )

  test('the error page speaks the language of the visitor', async () => {
    const { app } = await testShell(routes)
    expect((await app.inject('/nothing')).body).toContain('not-found id')
    const english = await app.inject({ url: '/nothing', headers: { cookie: 'payung-lang=en' } })
    expect(english.body).toContain('not-found en')
  })
})
