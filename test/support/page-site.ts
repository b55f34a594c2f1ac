import { HtmlValidate } from 'html-validate'
import { h } from 'preact'
import { expect } from 'vitest'
import { Layout, renderDocument } from '#design'
import { readConfig } from '#platform/config'
import { createShell, type Fields, type Route, type Visitor } from '#platform/http'
import type { Keys } from '#platform/keys'
import { createLog } from '#platform/log'
import { inParts, type TestFile } from '#test/parts'
import { instant } from '#values'

/** When everything happens there. */
export const now = instant(Date.parse('2026-11-22T10:00:00+07:00'))
/** Stands before the key of an officer. */
export const OFFICER = 'officer-'

/**
 * The session cookie says who is there: the number of a member, `p` behind it for a provisional one; `officer-` and the key
 * of one who answers cases.
 */
const visitorOf = (cookie: string | undefined): Visitor => {
  if (cookie === undefined) return { kind: 'nobody' }
  if (cookie.startsWith(OFFICER))
    return {
      kind: 'staff',
      staffId: cookie.slice(OFFICER.length),
      signedInAt: now,
      permissions: ['console', 'cases', 'reports'],
    }
  return {
    kind: 'member',
    memberId: BigInt(cookie.replace('p', '')),
    grade: cookie.endsWith('p') ? 'provisional' : 'proved',
    signedInAt: now,
    provedAt: now,
    stronglyProvedAt: now,
    publicComputer: false,
    sessionId: new Uint8Array([1]),
  }
}

/** A portal of these routes alone, in its real frame, for a visitor who says who they are. */
export async function pageSite(routes: readonly Route[], keys: Keys) {
  const app = await createShell({
    config: readConfig({ PAYUNG_MODE: 'demo', PAYUNG_URL: 'https://payung.example' }),
    log: createLog({ level: 'silent' }),
    clock: { now: () => now },
    keys,
    routes,
    visitorOf: async (cookie) => ({ visitor: visitorOf(cookie('session')) }),
    frame: ({ title, body }, visit) =>
      renderDocument(
        Layout({
          language: visit.language,
          ...{ title, body },
          occasion: { at: visit.now, codesHref: '/help/codes' },
          brand: { name: 'Payung', host: 'payung.example' },
          demo: true,
          signedIn: visit.visitor.kind === 'member',
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
  const headersOf = (member?: string, language = 'id') => ({
    cookie: `${member === undefined ? '' : `__Host-payung=${member}; `}payung-lang=${language}`,
    host: 'payung.example',
  })
  const post = (
    url: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>>,
  ) =>
    app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    })
  return {
    keys,
    /** A form with files. */
    send: (url: string, fields: Fields, files: readonly TestFile[], member?: string) => {
      const { payload, headers } = inParts(fields, files)
      const all = { ...headersOf(member), ...headers, 'sec-fetch-site': 'same-origin' }
      return app.inject({ method: 'POST', url, payload, headers: all })
    },
    get: (url: string, member?: string, language?: string) =>
      app.inject({ url, headers: headersOf(member, language) }),
    post: (url: string, fields: Readonly<Record<string, string>>, member?: string) =>
      post(url, fields, { ...headersOf(member), 'sec-fetch-site': 'same-origin' }),
    /** From a browser that does not say where the form came from, with a token of before. */
    postStale: (url: string, fields: Readonly<Record<string, string>>, member?: string) =>
      post(url, { ...fields, _csrf: 'old' }, headersOf(member)),
  }
}

/** What a reader sees: no tags, one space between words. */
export const seen = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'attribute-boolean-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off' },
})

/** Without errors of HTML. */
export async function expectValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
}
