import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { createPasswords, identityRoutes, type Passwords, recogniseVisitor } from '#identity'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/db'
import { createShell, type Route } from '#platform/http'
import { createLog } from '#platform/log'
import { newKeys, PASSWORD } from '#test/accounts'
import { type Instant, instant } from '#values'

export const keys = newKeys()
const config = readConfig({ PAYUNG_MODE: 'demo', PAYUNG_URL: 'https://payung.example' })
const START = Date.parse('2026-11-22T08:00:00+07:00')

/** A member page to come back to; what it shows is who is there. */
const page: Route = {
  method: 'GET',
  path: '/contributions',
  access: 'member',
  handle: ({ memberId }) => ({ kind: 'json', json: { memberId: String(memberId) } }),
}

export type Site = Awaited<ReturnType<typeof site>>

export async function site(
  database: Database,
  passwords: Passwords = createPasswords(keys.pepper),
) {
  const { db } = database
  const services = { db, keys, passwords, url: config.url }
  let now = START
  const app = await createShell({
    config,
    log: createLog({ level: 'silent' }),
    clock: { now: (): Instant => instant(now) },
    keys,
    routes: [...identityRoutes(services), page],
    visitorOf: (cookie, at) => recogniseVisitor(services, cookie, at),
    frame: ({ title, body }) => renderToString(h('main', { title }, body)),
    errorPage: (kind) => ({ title: kind, body: h('h1', null, kind) }),
    ready: async () => ({ ok: true }),
    staticFolder: undefined,
  })
  const wait = (minutes: number) => {
    now += minutes * 60_000
  }
  return { app, db, keys, passwords, wait }
}

export type Form = Readonly<Record<string, string>>
export type Sent = { readonly cookie?: string; readonly headers?: Readonly<Record<string, string>> }

const OWN = { 'sec-fetch-site': 'same-origin' }

export const get = (app: FastifyInstance, url: string, { cookie = '', headers = {} }: Sent = {}) =>
  app.inject({ url, headers: { cookie, ...headers } })

export const post = (
  app: FastifyInstance,
  url: string,
  form: Form,
  { cookie = '', headers = OWN }: Sent = {},
) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers },
    payload: new URLSearchParams(form).toString(),
  })

export type Answered = Awaited<ReturnType<typeof get>>

/** What a browser would send back of the cookies of an answer. */
export const cookiesOf = (answer: Answered): string =>
  answer.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')

export const signIn = (where: Site, form: Form, sent: Sent = {}) =>
  post(where.app, '/login', { identifier: 'siti@example.com', password: PASSWORD, ...form }, sent)
