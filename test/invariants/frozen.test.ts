import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { createPasswords } from '#identity'
import { holdMoney, moneyHeldUntil } from '#members'
import { createMailbox } from '#messages'
import { readConfig } from '#platform/config'
import { at, type Db } from '#platform/db'
import type { PostRoute, Route, Visit } from '#platform/http'
import { enrol, installation, newKeys } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase, everyRow } from '#test/databases'
import { instant } from '#values'
import { payungRoutes } from '../../src/app.ts'
import { createPapers } from '../../src/wiring.ts'

const NOW = instant(Date.parse('2026-11-22T10:00:00+07:00'))

/** What may be sent while the account is frozen, and why it changes no money, contact or factor. */
const STILL_DONE: Readonly<Record<string, string>> = {
  '/security/ended-sessions': 'only takes away',
  '/security/forgotten-devices': 'only takes away',
  '/security/password': 'the first thing to change after a freeze; it ends sessions and trust',
  '/security/held-money': 'asks for what waits by another reason: the freeze goes on holding',
  '/security/freeze/code': 'answers that the account is frozen',
  '/security/freeze/kept-code':
    'keeps nothing that was not begun before, and the freeze ended that',
  '/security/freeze/code-off': 'the code is burnt',
  '/security/freeze/thaw': 'the way out: 24 hours, told to all',
  '/security/freeze/stopped-thaw': 'only takes away',
  '/security/freeze/end': 'the way out: after 24 hours, by a strong factor',
  '/cases/identity': 'only asks: officers can carry nothing out while changes wait',
  '/profile/areas': 'looks places up',
  '/profile/drafts': 'keeps what is being typed',
  '/profile/cancelled-changes': 'only takes away',
  '/profile/preferences': 'what is told of security cannot be switched off',
  '/profile/preferences/discarded': 'only takes away',
  '/profile/preferences/confirmation': 'likewise: what is told of security cannot be switched off',
}

const isPost = (route: Route): route is PostRoute => route.method === 'POST'

const asksStrongly = ({ access }: Route): boolean =>
  typeof access === 'object' && 'byStrongFactor' in access && access.byStrongFactor === true

/** Whatever a member sends about their security and their own data, or has to prove strongly for. */
const isChanging = (route: Route): boolean =>
  route.access !== 'public' && (/^\/(?:security|profile)\b/.test(route.path) || asksStrongly(route))

const changing = (routes: readonly Route[]): readonly PostRoute[] =>
  routes.filter(isPost).filter(isChanging)

/** Of who has proved everything there is to prove. */
const visitOf = (memberId: bigint, path: string): Visit => ({
  visitor: {
    ...{ kind: 'member', memberId, grade: 'proved', publicComputer: false },
    ...{ signedInAt: NOW, provedAt: NOW, stronglyProvedAt: NOW, sessionId: new Uint8Array([1]) },
  },
  memberId,
  ...{ language: 'id', now: NOW, path, query: {}, params: {} },
  ...{ network: '192.0.2.1', userAgent: '', cookie: () => undefined, csrf: () => 'token' },
})

async function frozen(db: Db) {
  const keys = newKeys()
  const memberId = await enrol(installation(db, keys), {})
  await addContact({ db, keys }, memberId, { kind: 'email', value: 'beku@example.com' })
  await sql`
    insert into identity.freeze (member_id, frozen_at) values (${memberId}, ${at(NOW)})
  `.execute(db)
  await holdMoney(db, { memberId, until: 'until-lifted', reason: 'frozen', since: NOW })
  const routes = payungRoutes({
    ...{ config: readConfig({}), keys, db, passwords: createPasswords(keys.pepper) },
    ...{ mailbox: createMailbox(), afterwards: () => undefined },
    ...{ accountCheck: undefined, onFault: () => undefined },
    papers: createPapers(readConfig({})),
  })
  return { memberId, routes }
}

/** Those that do not refuse whatever is sent, and are not said to be harmless. */
async function uncovered(routes: readonly Route[], memberId: bigint): Promise<readonly string[]> {
  const open: string[] = []
  for (const route of changing(routes).filter(({ path }) => !(path in STILL_DONE))) {
    const visit = visitOf(memberId, route.path)
    for (const answer of [
      await route.handle(visit, {}, []),
      await route.form(visit, {}, 'stale'),
    ]) {
      const isRefused =
        answer.kind === 'page' &&
        answer.status === 409 &&
        answer.page.title === 'Akun Anda dibekukan'
      if (!isRefused) open.push(route.path)
    }
  }
  return open
}

describe('while an account is frozen', () => {
  eachDatabase((_kind, database) => {
    test('every route that changes factors, contacts or money refuses, and nothing is written', async () => {
      const { db } = await database()
      const { memberId, routes } = await frozen(db)
      const paths = changing(routes).map(({ path }) => path)
      expect(Object.keys(STILL_DONE).filter((path) => !paths.includes(path))).toEqual([])
      expect(paths).toEqual(
        expect.arrayContaining([
          ...['/security/passkeys/new', '/security/passkeys/:passkey/removal'],
          ...['/security/message-codes', '/security/recovery-codes', '/profile/email'],
          ...['/profile/payout/changes', '/profile/family', '/profile/tax-number'],
        ]),
      )
      const before = await everyRow(db)
      expect(await uncovered(routes, memberId)).toEqual([])
      expect(await everyRow(db)).toEqual(before)
      expect(paths.length - Object.keys(STILL_DONE).length).toBeGreaterThan(30)
    })

    test('what may still be sent lifts nothing and makes no code', async () => {
      const { db } = await database()
      const { memberId, routes } = await frozen(db)
      for (const route of changing(routes).filter(({ path }) => path in STILL_DONE))
        if (/freeze\/(?:code|kept|end)|held-money/.test(route.path))
          await route.handle(visitOf(memberId, route.path), {}, [])
      expect(await moneyHeldUntil(db, memberId)).toBe('until-lifted')
      for (const table of ['freeze_code', 'freeze_draft']) {
        const { rows } = await sql`
          select member_id from ${sql.id('identity', table)} where member_id = ${memberId}
        `.execute(db)
        expect([table, rows]).toEqual([table, []])
      }
    })

    test('a route that forgets it would be found', async () => {
      const { db } = await database()
      const { memberId, routes } = await frozen(db)
      const done = { kind: 'redirect', status: 303, to: '/profile' } as const
      const forgetful: PostRoute = {
        ...{ method: 'POST', path: '/profile/nickname', access: 'member' },
        ...{ handle: () => done, form: () => done },
      }
      expect(await uncovered([...routes, forgetful], memberId)).toContain('/profile/nickname')
    })
  })
})
