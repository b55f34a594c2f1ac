import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { moneyHeldUntil } from '#members'
import { verifyChain } from '#platform/audit'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeAt, setUpApp } from '#test/factors'
import { freezeWith, makeFreezeCode } from '#test/freezing'
import { linksIn, mailOf } from '#test/mailbox'
import { added } from '#test/passkeys'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { frozenSince } from './freeze-store.ts'

const HOUR = 60

describe('the thaw', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const open = async () => {
      const where = await sites()
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      return where
    }

    async function withApp(where: Site, email: string) {
      const memberId = await enrol(where, { email })
      await addContact(where, memberId, { kind: 'email', value: email })
      const { secret, cookie } = await setUpApp(where, email)
      const code = await makeFreezeCode(where, cookie)
      where.wait(1) // the next app code
      return { memberId, email, secret, code }
    }
    type Member = Awaited<ReturnType<typeof withApp>>
    async function enter(where: Site, { email, secret }: Pick<Member, 'email' | 'secret'>) {
      where.wait(1)
      const half = cookiesOf(await signIn(where, { identifier: email }))
      const done = await post(
        where.app,
        '/login/verify',
        { code: codeAt(where, secret) },
        { cookie: half },
      )
      return cookiesOf(done)
    }
    const own = (where: Site, act: string, cookie: string) =>
      post(where.app, `/security/freeze/${act}`, {}, { cookie })

    test('waits 24 hours, tells all, and then wants a fresh code of the app', async () => {
      const where = await open()
      const member = await withApp(where, 'ayu@example.com')
      await freezeWith(where, member.code)
      const cookie = await enter(where, member)
      expect((await own(where, 'end', cookie)).body).toContain('Belum dapat dicabut')
      expect((await own(where, 'thaw', cookie)).headers.location).toBe('/security/freeze')
      expect(where.told.at(-1)).toMatchObject({ kind: 'thaw-begun' })
      where.wait(24 * HOUR - 1)
      const early = await enter(where, member)
      expect((await own(where, 'end', early)).statusCode).toBe(303) // the minute of signing in was the last
      expect(await frozenSince(where.db, member.memberId)).toBeUndefined()
      expect(await moneyHeldUntil(where.db, member.memberId)).toBeTypeOf('number')
      expect(where.told.at(-1)).toMatchObject({ kind: 'thawed' })
      expect(await verifyChain(where.db, member.memberId)).toMatchObject({ ok: true })
    })

    test('is not possible a minute before 24 hours, nor with an older proof', async () => {
      const where = await open()
      const member = await withApp(where, 'bima@example.com')
      await freezeWith(where, member.code)
      await own(where, 'thaw', await enter(where, member))
      where.wait(24 * HOUR - 2)
      const cookie = await enter(where, member)
      expect((await own(where, 'end', cookie)).statusCode).toBe(422)
      where.wait(5)
      expect((await own(where, 'end', cookie)).headers.location).toMatch(/^\/verify-again/)
      expect(await frozenSince(where.db, member.memberId)).toBeDefined()
    })

    test('of 50 ends at once one is told', async () => {
      const where = await open()
      const member = await withApp(where, 'citra@example.com')
      await freezeWith(where, member.code)
      await own(where, 'thaw', await enter(where, member))
      where.wait(24 * HOUR)
      const cookie = await enter(where, member)
      await Promise.all(Array.from({ length: 50 }, () => own(where, 'end', cookie)))
      expect(where.told.filter(({ kind }) => kind === 'thawed')).toHaveLength(1)
      expect(await verifyChain(where.db, member.memberId)).toMatchObject({ ok: true })
    })

    test('is stopped by "bukan saya" in its notice, without signing in', async () => {
      const where = await open()
      const member = await withApp(where, 'dewi@example.com')
      await freezeWith(where, member.code)
      await mailOf(where)
      await own(where, 'thaw', await enter(where, member))
      const [link = ''] = linksIn(
        (await mailOf(where)).filter(({ subject }) => subject.startsWith('Pembekuan akan dicabut')),
      )
      const cookie = cookiesOf(await get(where.app, link))
      expect((await post(where.app, '/not-me', {}, { cookie })).headers.location).toBe(
        '/not-me/done',
      )
      where.wait(25 * HOUR)
      const later = await enter(where, member)
      expect((await own(where, 'end', later)).statusCode).toBe(422)
      expect(await frozenSince(where.db, member.memberId)).toBeDefined()
    })

    test('without an app the member can neither begin nor end it; two officers can, one cannot', async () => {
      const where = await open()
      const kpj = '21045678909'
      const memberId = await enrol(where, { email: 'eka@example.com', kpj })
      const cookie = cookiesOf(await signIn(where, { identifier: 'eka@example.com' }))
      await freezeWith(where, await makeFreezeCode(where, cookie))
      const again = cookiesOf(await signIn(where, { identifier: 'eka@example.com' }))
      await own(where, 'thaw', again)
      expect(where.told.map(({ kind }) => kind)).not.toContain('thaw-begun')
      const page = await get(where.app, '/security/freeze', { cookie: again })
      expect(page.body).toContain('Datanglah ke kantor cabang')
      expect((await own(where, 'end', again)).headers.location).toMatch(
        /^\/verify-again\?strong=on/,
      )

      const first = await newOfficer(where, 'satu@example.com')
      const second = await newOfficer(where, 'dua@example.com', { role: 'supervisor' })
      const act = async (officer: typeof first, path: string, form = {}) =>
        post(where.app, path, { kpj, idCard: 'on', ...form }, { cookie: await officer.again() })
      expect((await act(first, '/staff/thaws/beginning', { idCard: '' })).statusCode).toBe(422)
      expect(
        (await act(first, '/staff/thaws/beginning', { kpj: 'eka@example.com' })).statusCode,
      ).toBe(422)
      expect((await act(first, '/staff/thaws/beginning')).body).toContain('Pencabutan dimulai')
      expect((await act(second, '/staff/thaws/end')).body).toContain('Tidak dapat dikerjakan')
      where.wait(24 * HOUR)
      expect((await act(first, '/staff/thaws/end')).body).toContain('Tidak dapat dikerjakan')
      expect(await frozenSince(where.db, memberId)).toBeDefined()
      expect((await act(second, '/staff/thaws')).body).toContain('Selesaikan pencabutan')
      expect((await act(second, '/staff/thaws/end')).body).toContain('Pembekuan dicabut.')
      expect(await frozenSince(where.db, memberId)).toBeUndefined()
    })

    test('a password is not enough to end it for who has a passkey', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'fitri@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'fitri@example.com' }))
      await added(where, memberId, { now: where.now() })
      await freezeWith(where, await makeFreezeCode(where, cookie))
      const again = cookiesOf(await signIn(where, { identifier: 'fitri@example.com' }))
      await own(where, 'thaw', again)
      expect(where.told.at(-1)).toMatchObject({ kind: 'thaw-begun' })
      where.wait(24 * HOUR)
      const late = cookiesOf(await signIn(where, { identifier: 'fitri@example.com' }))
      expect((await own(where, 'end', late)).headers.location).toMatch(/^\/verify-again\?strong=on/)
      expect(await frozenSince(where.db, memberId)).toBeDefined()
    })

    test('staff who see no members do not find the page', async () => {
      const where = await open()
      const admin = await newOfficer(where, 'admin@example.com', { role: 'administrator' })
      expect(
        (await get(where.app, '/staff/thaws', { cookie: await admin.again() })).statusCode,
      ).toBe(404)
    })

    test('after two freezes in 30 days a case is wanted, and the code can be switched off; not before', async () => {
      const where = await open()
      const member = await withApp(where, 'farah@example.com')
      const round = async () => {
        await own(where, 'thaw', await enter(where, member))
        where.wait(24 * HOUR)
        const cookie = await enter(where, member)
        await own(where, 'end', cookie)
        return { cookie, code: await makeFreezeCode(where, cookie) }
      }
      await freezeWith(where, member.code)
      const once = await round()
      await own(where, 'code-off', once.cookie)
      const wanted = () =>
        sql`select kind, state from cases.member_case where member_id = ${member.memberId}`.execute(
          where.db,
        )
      expect((await wanted()).rows).toEqual([])
      expect(
        (await get(where.app, '/security/freeze', { cookie: once.cookie })).body,
      ).not.toContain('Matikan')
      expect((await freezeWith(where, once.code)).statusCode).toBe(303) // it was not switched off
      expect((await wanted()).rows).toEqual([{ kind: 'frozen-again', state: 'open' }])
      expect((await mailOf(where)).map(({ text }) => text).join()).toMatch(/K-[0-9A-Z]{4}-/)
      const twice = await round()
      expect((await get(where.app, '/security/freeze', { cookie: twice.cookie })).body).toContain(
        'Matikan kode beku',
      )
      expect((await own(where, 'code-off', twice.cookie)).statusCode).toBe(303)
      expect(where.told.at(-1)).toMatchObject({ kind: 'freeze-code-off' })
      expect((await freezeWith(where, twice.code)).statusCode).toBe(422)
    })
  })
})
