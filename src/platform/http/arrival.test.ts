import { describe, expect, test } from 'vitest'
import { DEMO, FORM, formRoutes, PRODUCTION, testShell, textRoute } from './test-shell.ts'

describe('the demo by number', () => {
  test.each([
    ['127.0.0.1:3000', '/login?next=%2Fhome', 'http://localhost:3000/login?next=%2Fhome'],
    ['[::1]:3000', '/', 'http://localhost:3000/'],
    ['127.0.0.1:3000', '//evil.example', 'http://localhost:3000//evil.example'],
  ])('%s%s is led to the name', async (host, url, location) => {
    const { app } = await testShell([textRoute('/'), ...formRoutes('/login')], { config: DEMO })
    const answer = await app.inject({ url, headers: { host } })
    expect([answer.statusCode, answer.headers.location]).toEqual([302, location])
  })

  test('health checks and forms are answered where they arrive, production everywhere', async () => {
    const routes = [textRoute('/'), ...formRoutes('/login')]
    const headers = { host: '127.0.0.1:3000' }
    const { app } = await testShell(routes)
    expect((await app.inject({ url: '/health/ready', headers })).statusCode).toBe(200)
    const evidence = { ...headers, ...FORM, origin: 'http://127.0.0.1:3000' }
    const post = await app.inject({
      method: 'POST',
      url: '/login',
      headers: evidence,
      payload: 'a=b',
    })
    expect(post.body).toContain('done')
    const production = await testShell(routes, { config: PRODUCTION })
    expect((await production.app.inject({ url: '/', headers })).statusCode).toBe(200)
  })
})

describe('the request log', () => {
  test('has route, method, status, time and reference, and nothing of who or what', async () => {
    const { app, logged } = await testShell([textRoute('/people/:name'), ...formRoutes('/login')])
    await app.inject({
      url: '/people/siti-rahmawati?kpj=21045678901',
      headers: {
        cookie: '__Host-payung=siti',
        'user-agent': 'Planted/1.0',
        'x-forwarded-for': '203.0.113.9',
      },
    })
    await app.inject({
      method: 'POST',
      url: '/login',
      headers: { ...FORM, 'sec-fetch-site': 'same-origin' },
      payload: 'identifier=siti@example.com&password=payung-teduh',
    })
    await app.inject('/unknown/siti-rahmawati')
    const lines = logged()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
      'GET /people/:name 200',
      'POST /login 200',
      'GET unmatched 404',
    ])
    expect(Object.keys(lines[0]).sort().join()).toBe(
      'durationMs,level,method,msg,reference,route,status,time',
    )
    expect(logged()).not.toMatch(/siti|21045678901|Planted|203\.0|teduh/)
  })
})
