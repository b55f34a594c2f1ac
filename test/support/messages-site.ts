import { h } from 'preact'
import { Layout, renderDocument } from '#design'
import { ownDataPorts } from '#identity'
import { createMailbox, demoCarriers, mailboxRoutes, messageRoutes } from '#messages'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/db'
import { createShell, type Visitor } from '#platform/http'
import { createLog } from '#platform/log'
import { newKeys } from '#test/accounts'
import { instant } from '#values'

export const keys = newKeys()
export const now = instant(Date.parse('2026-11-22T10:00:00+07:00'))
export const clock = { now: () => now }

const visitorOf = (cookie: string | undefined): Visitor =>
  cookie === undefined
    ? { kind: 'nobody' }
    : {
        kind: 'member',
        memberId: BigInt(cookie.slice(0, 1)),
        grade: cookie.endsWith('p') ? 'provisional' : 'proved',
        signedInAt: now,
        publicComputer: false,
        sessionId: new Uint8Array([1]),
      }

/** The messages' own pages on a database, with a mailbox that what is sent ends in. */
export async function messagesSite({ db }: Database) {
  const mailbox = createMailbox()
  const app = await createShell({
    config: readConfig({ PAYUNG_MODE: 'demo', PAYUNG_URL: 'https://payung.example' }),
    log: createLog({ level: 'silent' }),
    clock,
    keys,
    routes: [...messageRoutes({ db, keys, ...ownDataPorts(keys) }), ...mailboxRoutes(mailbox)],
    visitorOf: async (cookie) => ({ visitor: visitorOf(cookie('session')) }),
    frame: ({ title, body }, visit) =>
      renderDocument(
        Layout({
          language: visit.language,
          title,
          body,
          occasion: { at: visit.now, codesHref: '/help/codes' },
          brand: { name: 'Payung', host: 'payung.example' },
          demo: true,
          signedIn: true,
          nav: [],
          csrf: 'token',
          path: visit.otherLanguageHref,
          css: '/design.css',
        }),
      ),
    errorPage: (kind) => ({ title: kind, body: h('h1', null, kind) }),
    ready: async () => ({ ok: true }),
    staticFolder: undefined,
  })
  const services = {
    ...{ db, keys, clock, url: 'https://payung.example', brand: 'Payung' },
    carriers: demoCarriers(mailbox, clock),
    from: 'Payung <no-reply@payung.example>',
    random: () => 0,
  }
  const headersOf = (member: string | undefined, language: string) => ({
    cookie: `${member === undefined ? '' : `__Host-payung=${member}; `}payung-lang=${language}`,
    host: 'payung.example',
  })
  return {
    db,
    mailbox,
    services,
    get: (url: string, member?: string, language = 'id') =>
      app.inject({ url, headers: headersOf(member, language) }),
    post: (url: string, member: string, form: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url,
        headers: {
          ...headersOf(member, 'id'),
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        payload: new URLSearchParams(form).toString(),
      }),
  }
}
