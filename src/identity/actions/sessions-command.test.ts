import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { enrol } from '#test/accounts'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import { cookiesOf, get, keys, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { sessionsEndAll } from './sessions-command.ts'

const PAGE = '/contributions'

describe('payung sessions end-all', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    async function open() {
      const where = await sites()
      for (const table of ['session', 'half_sign_in', 'staff_session'])
        await sql`delete from ${sql.table(`identity.${table}`)}`.execute(where.db)
      const terminal = { database: await database(), keys, now: where.now }
      const end = (...args: string[]) => inTerminal(terminal, sessionsEndAll, { args })
      return { where, end }
    }
    const enter = async (where: Site, identifier: string) =>
      cookiesOf(await signIn(where, { identifier }))
    const isIn = async ({ app }: Site, cookie: string) =>
      (await get(app, PAGE, { cookie })).statusCode === 200
    const actsOf = async ({ db }: Site, memberId: bigint) => {
      const { rows } = await sql<{ actor_kind: string }>`
        select actor_kind from audit.entry
         where member_id = ${memberId} and action = 'sessions-ended-by-operator'
      `.execute(db)
      return rows.map((row) => row.actor_kind)
    }

    test('ends those of everybody, staff and who still owes a code too, each in their history', async () => {
      const { where, end } = await open()
      const [ayu, bima] = [
        await enrol(where, { email: 'all1@example.com' }),
        await enrol(where, { email: 'all2@example.com' }),
      ]
      const nobody = await enrol(where, { email: 'all3@example.com' })
      const two = [await enter(where, 'all1@example.com'), await enter(where, 'all1@example.com')]
      const { cookie } = await setUpApp(where, 'all2@example.com')
      const owing = await enter(where, 'all2@example.com')
      const staff = await (await newOfficer(where, 'all@example.com')).again()
      expect(await end()).toEqual({
        ...{ exit: 0, err: '' },
        out: 'Sessions ended: 3, of 2 members; of staff: 1.\n',
      })
      for (const ended of [...two, cookie]) expect(await isIn(where, ended)).toBe(false)
      const late = await get(where.app, '/login/verify', { cookie: owing })
      expect(late.headers.location).toBe('/login')
      expect((await get(where.app, '/staff', { cookie: staff })).statusCode).toBe(303)
      expect([await actsOf(where, ayu), await actsOf(where, bima)]).toEqual([
        ['operator'],
        ['operator'],
      ])
      expect(await actsOf(where, nobody)).toEqual([])
      for (const memberId of [0n, ayu, bima])
        expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
      expect(await isIn(where, await enter(where, 'all1@example.com'))).toBe(true)
      const again = await get(where.app, '/security/history', {
        cookie: await enter(where, 'all1@example.com'),
      })
      expect(again.body).toContain('Semua sesi diakhiri oleh pengelola portal')
    })

    test('with a KPJ ends those of that member alone', async () => {
      const { where, end } = await open()
      await enrol(where, { email: 'own1@example.com', kpj: '21045679001' })
      await enrol(where, { email: 'own2@example.com' })
      const his = await enter(where, 'own1@example.com')
      const hers = await enter(where, 'own2@example.com')
      expect(await end('--member', '2104 5679 001')).toEqual({
        ...{ exit: 0, err: '' },
        out: 'Sessions ended: 1, of 1 member.\n',
      })
      expect([await isIn(where, his), await isIn(where, hers)]).toEqual([false, true])
    })

    test('goes through members five hundred at a time', async () => {
      const { where, end } = await open()
      const memberId = await enrol(where, { email: 'many@example.com' })
      await enter(where, 'many@example.com')
      await sql`
        insert into identity.account
        select (jsonb_populate_record(a, jsonb_build_object('member_id', 100000 + n))).*
          from identity.account a, generate_series(1, 1001) as n
         where a.member_id = ${memberId}
      `.execute(where.db)
      await sql`
        insert into identity.session
        select (jsonb_populate_record(s, jsonb_build_object('member_id', 100000 + n))).*
          from identity.session s, generate_series(1, 1001) as n
         where s.member_id = ${memberId}
      `.execute(where.db)
      expect((await end()).out).toBe('Sessions ended: 1002, of 1002 members; of staff: 0.\n')
      expect((await end()).out).toBe('Sessions ended: 0, of 0 members; of staff: 0.\n')
    })

    test.each([
      [['--member', '12'], 2, '--member must be a KPJ'],
      [['--member', '99045678901'], 1, 'No member has this KPJ.'],
      [['21045679001'], 2, 'Only --member is known.'],
    ])('%j ends nothing', async (args, code, sentence) => {
      const { end } = await open()
      const { exit, out, err } = await end(...args)
      expect([exit, out, err.startsWith(sentence)]).toEqual([code, '', true])
    })
  })
})
