import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { eachDatabase } from '#test/databases'
import { codeAt, setUpApp } from '#test/factors'
import { freezeWith, makeFreezeCode } from '#test/freezing'
import { linksIn, mailOf } from '#test/mailbox'
import { atBranches, DAY, recovered, redeem } from '#test/recovering'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { openRecovery } from './branch-recovery-store.ts'

describe('a recovery at a branch is stopped', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const open = async () => {
      const where = await sites()
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      return where
    }

    async function isStopped(where: Site, memberId: bigint) {
      expect(await openRecovery(where.db, memberId)).toBeUndefined()
      expect(where.told.map(({ kind }) => kind)).toContain('recovery-stopped')
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    }

    test('by signing in, at the last minute too: the code is worth nothing', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678931')
      const code = await recovered(where, at)
      await signIn(where, { identifier: at.email })
      await isStopped(where, at.memberId)
      expect((await redeem(where, at.kpj, code)).body).toContain('PULIH-01')
    })

    test('not by a wrong password, nor by a right one that owes its code', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678932')
      const { secret } = await setUpApp(where, at.email)
      await recovered(where, at)
      const isOpen = async () => (await openRecovery(where.db, at.memberId)) !== undefined
      await signIn(where, { identifier: at.email, password: 'bukan kata sandinya' })
      expect(await isOpen()).toBe(true)
      const owing = await signIn(where, { identifier: at.email })
      expect([owing.headers.location, await isOpen()]).toEqual(['/login/verify', true])
      const enter = (code: string) =>
        post(where.app, '/login/verify', { code }, { cookie: cookiesOf(owing) })
      expect((await enter('000000')).statusCode).toBe(422)
      expect(await isOpen()).toBe(true)
      expect((await enter(codeAt(where, secret))).headers.location).toBe('/home')
      await isStopped(where, at.memberId)
    })

    test('by "bukan saya" in its notice', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678933')
      await at.act(at.first, 'start')
      const [link = ''] = linksIn(await mailOf(where))
      const cookie = cookiesOf(await get(where.app, link))
      expect((await post(where.app, '/not-me', {}, { cookie })).headers.location).toBe(
        '/not-me/done',
      )
      await isStopped(where, at.memberId)
      expect(where.told.at(-1)).toMatchObject({ kind: 'reset-offered' })
    })

    test('by the freeze, and none can be begun while it lasts', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678934')
      const cookie = cookiesOf(await signIn(where, { identifier: at.email }))
      const code = await makeFreezeCode(where, cookie)
      await at.act(at.first, 'start')
      expect((await freezeWith(where, code)).statusCode).toBe(303)
      await isStopped(where, at.memberId)
      expect((await at.act(at.third, 'start')).body).toContain('Akun ini dibekukan')
    })

    test('by nobody for seven days: it is over, and another can begin', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678935')
      await at.act(at.first, 'start')
      where.wait(7 * DAY)
      expect((await at.act(at.second, 'decision', { decision: 'approve' })).body).toContain(
        'Tidak ada yang dapat diputuskan',
      )
      expect((await at.act(at.second, 'start')).body).toContain('Pemulihan dimulai')
    })

    test('and those who may not are not let to the page', async () => {
      const where = await open()
      const data = await newOfficer(where, 'data35@example.com', { role: 'data-officer' })
      const cookie = await data.again()
      expect((await get(where.app, '/staff/recoveries', { cookie })).statusCode).toBe(404)
    })
  })
})
