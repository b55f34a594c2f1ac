import type { FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { instant } from '#values'
import { keptFormRoutes, memberOwner, staffOwner } from './index.ts'
import { FORM, formRoutes, keys, NOW, SITI, testShell } from './test-shell.ts'
import type { Route, Visitor } from './types.ts'

const OWN = { ...FORM, 'sec-fetch-site': 'same-origin' }

/** A shell in which cookie `over` is that of Siti's session that ended, and `budi` somebody else. */
async function shell(routes: readonly Route[], now = NOW) {
  const visitors: Readonly<Record<string, Visitor>> = {
    siti: SITI,
    stale: { ...SITI, provedAt: undefined },
    budi: { ...SITI, memberId: 8n },
  }
  const { app } = await testShell([...routes, ...keptFormRoutes(keys, routes)], {
    keys,
    clock: { now: () => now },
    visitorOf: async (cookie) => {
      const session = cookie('session') ?? ''
      const visitor = visitors[session] ?? { kind: 'nobody' }
      return session === 'over' ? { visitor, formerOwner: memberOwner(7n) } : { visitor }
    },
  })
  return app
}

const send = (app: FastifyInstance, session: string, payload: string, headers = OWN) =>
  app.inject({
    method: 'POST',
    url: '/profile/3',
    headers: { ...headers, cookie: `__Host-payung=${session}` },
    payload,
  })

const open = (app: FastifyInstance, session: string, kept: string | undefined) =>
  app.inject({
    url: '/kept-form',
    headers: { cookie: `__Host-payung=${session}; __Host-payung-kept=${kept}` },
  })

type Sent = Awaited<ReturnType<typeof send>>
const keptOf = (answer: Sent) =>
  answer.cookies.find(({ name }) => name === '__Host-payung-kept')?.value

const routes = formRoutes('/profile/:id', 'member')

test('what is sent after the session ended waits, and is shown filled in after signing in', async () => {
  const app = await shell(routes)
  const sent = await send(app, 'over', 'street=Jalan+Melati+3&password=rahasia')
  expect([sent.statusCode, sent.headers.location]).toEqual([303, '/login?next=%2Fkept-form'])
  const shown = await open(app, 'siti', keptOf(sent))
  expect(shown.body).toContain('form stale')
  expect(shown.body).toContain('Jalan Melati 3')
  expect(shown.body).not.toContain('rahasia')
  expect(shown.headers['cache-control']).toBe('no-store')
})

test('a form that wants a fresh proof waits for it', async () => {
  const app = await shell(formRoutes('/profile/:id', { freshWithinMinutes: 5 }))
  const sent = await send(app, 'stale', 'street=Jalan+Melati+3')
  expect(sent.headers.location).toBe('/verify-again?next=%2Fkept-form')
  expect((await open(app, 'stale', keptOf(sent))).headers.location).toBe(
    '/verify-again?next=%2Fkept-form',
  )
  expect((await open(app, 'siti', keptOf(sent))).body).toContain('Jalan Melati 3')
})

test('what staff typed waits in the console, for them alone', async () => {
  const officer: Visitor = {
    kind: 'staff',
    staffId: 's-1',
    signedInAt: NOW,
    permissions: ['console'],
  }
  const visitors: Readonly<Record<string, Visitor>> = {
    officer,
    other: { ...officer, staffId: 's-2' },
  }
  const staffForms = formRoutes('/staff/letters', { staff: 'console' })
  const { app } = await testShell([...staffForms, ...keptFormRoutes(keys, staffForms)], {
    keys,
    visitorOf: async (cookie) => {
      const visitor = visitors[cookie('staff') ?? ''] ?? { kind: 'nobody' }
      return cookie('staff') === 'over' ? { visitor, formerOwner: staffOwner('s-1') } : { visitor }
    },
  })
  const headers = (session: string, kept = '') => ({
    ...OWN,
    cookie: `__Host-payung-staff=${session}; __Host-payung-kept=${kept}`,
  })
  const sent = await app.inject({
    method: 'POST',
    url: '/staff/letters',
    headers: headers('over'),
    payload: 'note=Jalan+Melati',
  })
  expect(sent.headers.location).toBe('/staff/login?next=%2Fstaff%2Fkept-form')
  const opened = (session: string) =>
    app.inject({ url: '/staff/kept-form', headers: headers(session, keptOf(sent)) })
  expect((await opened('officer')).body).toContain('Jalan Melati')
  expect((await opened('other')).headers.location).toBe('/staff')
})

test('is shown to nobody else, not after 15 minutes, and not when it was made up', async () => {
  const app = await shell(routes)
  const kept = keptOf(await send(app, 'over', 'street=Jalan+Melati+3'))
  expect((await open(app, 'budi', kept)).headers.location).toBe('/home')
  expect((await open(app, 'siti', 'made-up')).headers.location).toBe('/home')
  const later = await shell(routes, instant(NOW + 15 * 60_000))
  expect((await open(later, 'siti', kept)).headers.location).toBe('/home')
})

test('nothing is kept for a stranger, from another site, or of what is too long for a cookie', async () => {
  const app = await shell(routes)
  for (const answer of [
    await send(app, 'nobody', 'street=Jalan'),
    await send(app, 'over', 'street=Jalan', { ...FORM, 'sec-fetch-site': 'cross-site' }),
    await send(app, 'over', `street=${Array.from({ length: 900 }, (_, n) => n * 7919).join('-')}`),
  ])
    expect(keptOf(answer)).toBeUndefined()
  const long = keptOf(await send(app, 'over', `street=${'Jalan Melati 3 '.repeat(500)}`))
  expect((await open(app, 'siti', long)).body).toContain('Jalan Melati 3 Jalan Melati 3')
})
