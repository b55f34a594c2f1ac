import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { h, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { createKeys, newKeyRing, parseKeyRing } from '#platform/keys'
import { createLog } from '#platform/log'
import { instant } from '#values'
import type { ShellConfig, ShellOptions } from './options.ts'
import { createShell } from './shell.ts'
import type { Answer, Fields, Page, Route, Visit, Visitor } from './types.ts'

const ring = parseKeyRing(newKeyRing())
if (typeof ring === 'string') throw new Error(ring)
export const keys = createKeys(ring)

export const NOW = instant(Date.UTC(2026, 10, 22, 3))
export const DEMO: ShellConfig = {
  mode: 'demo',
  url: 'http://localhost:3000',
  trustedProxies: [],
  loopbackCookie: false,
}
export const PRODUCTION: ShellConfig = {
  ...DEMO,
  mode: 'production',
  url: 'https://payung.example',
}

export const SITI: Extract<Visitor, { kind: 'member' }> = {
  kind: 'member',
  memberId: 7n,
  grade: 'proved',
  signedInAt: NOW,
  provedAt: NOW,
  publicComputer: false,
  sessionId: new Uint8Array([1]),
}

/** Visitors by their session cookie. */
const VISITORS: Readonly<Record<string, Visitor>> = {
  siti: SITI,
  provisional: { ...SITI, grade: 'provisional' },
  yesterday: { ...SITI, provedAt: instant(NOW - 86_400_000) },
  trusted: { ...SITI, provedAt: undefined },
  officer: { kind: 'staff', staffId: 's-1', signedInAt: NOW, permissions: ['cases'] },
}

export type TestShell = { readonly app: FastifyInstance; readonly logged: () => string }

/** A shell with the given routes, a plain frame, and the visitors above. */
export async function testShell(
  routes: readonly Route[],
  changed: Partial<ShellOptions> = {},
): Promise<TestShell> {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const app = await createShell({
    config: DEMO,
    log: createLog({ level: 'debug', destination }),
    clock: { now: () => NOW },
    keys,
    routes,
    visitorOf: async (cookie) => ({
      visitor: VISITORS[cookie('session') ?? ''] ?? { kind: 'nobody' },
    }),
    frame: (page, visit) =>
      render(
        h('html', { lang: visit.language }, [
          h('title', {}, page.title),
          h('nav', {}, `${visit.visitor.kind} at ${visit.path}`),
          h('a', { href: visit.otherLanguageHref }, 'other language'),
          page.body,
          visit.visitor.kind === 'member' ? h('i', {}, `sign out ${visit.csrf()}`) : null,
        ]),
      ),
    errorPage: (kind, { reference, language }) =>
      page(`${kind} ${language}`, h('p', {}, `reference ${reference}`)),
    ready: async () => ({ ok: true }),
    staticFolder: undefined,
    ...changed,
  })
  return { app, logged: () => lines.join('') }
}

export const page = (title: string, body: VNode = h('p', {}, title)): Page => ({ title, body })

export const answerPage = (title: string, body?: VNode): Answer => ({
  kind: 'page',
  page: page(title, body),
})

export const textRoute = (path: string, access: Route['access'] = 'public'): Route => ({
  method: 'GET',
  path,
  access,
  handle: (visit) => answerPage(`page ${path} ${visit.language}`),
})

/** A form at `path` whose POST says `done` and what it was sent. */
export function formRoutes(path: string, access: Route['access'] = 'public'): readonly Route[] {
  const form = (visit: Visit, fields: Fields, reason = 'fresh') =>
    answerPage(
      `form ${reason}`,
      h('form', {}, [
        h('input', { name: '_csrf', value: visit.csrf() }),
        h('p', {}, `filled ${JSON.stringify(fields)} query ${JSON.stringify(visit.query)}`),
      ]),
    )
  return [
    { method: 'GET', path, access, handle: (visit) => form(visit, {}) },
    {
      method: 'POST',
      path,
      access,
      handle: (_visit, fields) => answerPage(`done ${JSON.stringify(fields)}`),
      form,
    },
  ]
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** The token in a rendered form. */
export const tokenIn = (html: string): string =>
  /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** Has it listen on a free port of this machine; answers the port. */
export async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  return (app.server.address() as AddressInfo).port
}
