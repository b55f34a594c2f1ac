import { expect, test } from 'vitest'
import { DEMO, FORM, formRoutes, PRODUCTION, testShell, textRoute } from './test-shell.ts'

const ROUTES = [textRoute('/'), textRoute('/stafford'), ...formRoutes('/staff/login')]
const OWN = { ...PRODUCTION, staffUrl: 'https://petugas.payung.example' }

test('with an address of their own staff are served there and nowhere else, members neither', async () => {
  const { app } = await testShell(ROUTES, { config: OWN })
  const status = async (host: string, url: string, method: 'GET' | 'POST' | 'PUT' = 'GET') =>
    (await app.inject({ method, url, headers: { host, ...FORM } })).statusCode
  for (const host of ['petugas.payung.example', 'PETUGAS.payung.example:443']) {
    expect(await status(host, '/staff/login')).toBe(200)
    for (const path of ['/', '/stafford', '/?lang=en']) expect(await status(host, path)).toBe(404)
  }
  for (const host of ['payung.example', 'Payung.Example:443']) {
    for (const path of ['/', '/stafford']) expect(await status(host, path)).toBe(200)
    for (const path of ['/staff/login', '/staff/login?lang=en', '/STAFF/login'])
      expect(await status(host, path)).toBe(404)
    for (const method of ['POST', 'PUT'] as const)
      expect(await status(host, '/staff/login', method)).toBe(404)
  }
  for (const host of ['10.0.0.1', 'petugas.payung.example.evil.example', '', 'a b'])
    for (const path of ['/', '/staff/login']) expect(await status(host, path)).toBe(404)
  expect(await status('10.0.0.1', '/health/live')).toBe(200)
})

test('without one everything is served under every name', async () => {
  const { app } = await testShell(ROUTES, { config: PRODUCTION })
  for (const url of ['/', '/staff/login'])
    expect((await app.inject({ url, headers: { host: '10.0.0.1' } })).statusCode).toBe(200)
})

test('a form of staff comes from their address, a member’s from the members’', async () => {
  const { app } = await testShell([...ROUTES, ...formRoutes('/login')], { config: OWN })
  const send = async (url: string, host: string, origin: string) => {
    const headers = { ...FORM, host, origin }
    return (await app.inject({ method: 'POST', url, headers, payload: 'a=b' })).statusCode
  }
  const [staff, member] = ['petugas.payung.example', 'payung.example']
  expect(await send('/staff/login', staff, `https://${staff}`)).toBe(200)
  expect(await send('/staff/login', staff, `https://${member}`)).toBe(403)
  expect(await send('/login', member, `https://${member}`)).toBe(200)
  expect(await send('/login', member, `https://${staff}`)).toBe(403)
})

test('the demo by number still leads to the name of the members', async () => {
  const config = { ...DEMO, staffUrl: 'http://petugas.localhost:3000' }
  const { app } = await testShell(ROUTES, { config })
  const at = async (host: string, url: string) => app.inject({ url, headers: { host } })
  const led = await at('127.0.0.1:3000', '/')
  expect([led.statusCode, led.headers.location]).toEqual([302, 'http://localhost:3000/'])
  expect((await at('127.0.0.1:3000', '/staff/login')).statusCode).toBe(404)
  expect((await at('petugas.localhost:3000', '/staff/login')).statusCode).toBe(200)
})
