import type { FastifyInstance } from 'fastify'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { openFrozenCase } from '#cases'
import { Occasion } from '#design'
import {
  createCommonPasswords,
  createPasswords,
  identityRoutes,
  type Notice,
  notifyByMessage,
  ownDataPorts,
  type Passwords,
  recogniseStaff,
  recogniseVisitor,
  unlessFrozen,
} from '#identity'
import { moneyHeldUntil, ownDataChangeRoutes, ownDataRoutes } from '#members'
import { followLanguage } from '#messages'
import { readConfig } from '#platform/config'
import type { Database, Db } from '#platform/db'
import { createShell, type Route } from '#platform/http'
import { createLog } from '#platform/log'
import { newKeys, PASSWORD } from '#test/accounts'
import { type Instant, instant } from '#values'
import { createBackground } from '../../src/background.ts'

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

/** An action that moves money: it wants a proof of the last five minutes, and says until when it waits. */
const payout = (db: Db): Route => ({
  method: 'GET',
  path: '/payout',
  access: { freshWithinMinutes: 5 },
  async handle({ memberId, now }) {
    const until = (await moneyHeldUntil(db, memberId)) ?? now
    if (until === 'until-lifted') return { kind: 'json', json: { waits: until } }
    return { kind: 'json', json: { waitsHours: Math.max(0, (until - now) / 3_600_000) } }
  },
})

/** A change of identity or money: wants a strong factor. */
const transfer: Route = {
  method: 'GET',
  path: '/transfer',
  access: { freshWithinMinutes: 5, byStrongFactor: true },
  handle: () => ({ kind: 'json', json: { ok: true } }),
}

export type Site = Awaited<ReturnType<typeof site>>

export async function site(
  { db }: Pick<Database, 'db'>,
  passwords: Passwords = createPasswords(keys.pepper),
  placeOf: (network: string) => string | undefined = () => undefined,
  more: (db: Db) => readonly Route[] = () => [],
) {
  const told: Notice[] = []
  const byMessage = notifyByMessage(keys)
  const notify = async (tx: Db, notice: Notice) => {
    told.push(notice)
    await byMessage(tx, notice)
  }
  const background = createBackground((fault) => {
    throw fault
  })
  const commonPasswords = createCommonPasswords('/none') // the list that is shipped
  const services = {
    ...{ db, keys, passwords, notify, commonPasswords, afterwards: background.run },
    ...{ url: config.url, brandName: 'Payung', placeOf },
    openFrozenCase: (tx: Db, frozen: { memberId: bigint; now: Instant }) =>
      openFrozenCase(tx, { keys, answerDays: config.answerDays }, frozen),
  }
  const own = { db, keys, ...ownDataPorts(keys) }
  const ownData = [...ownDataRoutes(own), ...unlessFrozen(db, ownDataChangeRoutes(own))]
  let now = START
  const app = await createShell({
    config,
    log: createLog({ level: 'silent' }),
    clock: { now: (): Instant => instant(now) },
    keys,
    routes: [...identityRoutes(services), ...ownData, page, transfer, payout(db), ...more(db)],
    visitorOf: (cookie, at, area) =>
      area === 'staff'
        ? recogniseStaff(services, cookie, at)
        : recogniseVisitor(services, cookie, at),
    languageAsked: (asked) => followLanguage(db, keys, asked),
    frame: ({ title, body }, visit) =>
      renderToString(
        h(Occasion.Provider, {
          value: { at: visit.now, codesHref: '/help/codes' },
          children: h('main', { title }, body),
        }),
      ),
    errorPage: (kind) => ({ title: kind, body: h('h1', null, kind) }),
    ready: async () => ({ ok: true }),
    staticFolder: undefined,
  })
  // As the server does: what goes on after the answers still needs the database.
  app.addHook('onClose', background.idle)
  const wait = (minutes: number) => {
    now += minutes * 60_000
  }
  /** What goes on after the answers is done. */
  const { idle } = background
  const { openFrozenCase: ofFreezes } = services
  const parts = { db, keys, passwords, commonPasswords, notify, openFrozenCase: ofFreezes }
  return { app, ...parts, told, now: () => instant(now), wait, idle }
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
