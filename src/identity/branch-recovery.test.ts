import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { needsSecondApproval } from '#members'
import { verifyChain } from '#platform/audit'
import { PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailOf } from '#test/mailbox'
import {
  atBranches,
  DAY,
  employedBy,
  NEW_PASSWORD,
  recovered,
  redeem,
  withNothingWaiting,
} from '#test/recovering'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { openRecovery } from './branch-recovery-store.ts'

describe('recovery at a branch', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const open = () => sites().then(withNothingWaiting)
    const historyOf = async (where: Site, memberId: bigint) => {
      const { rows } = await sql<{ action: string }>`
        select action from audit.entry
         where member_id = ${memberId} and action like 'recovery-%' order by seq
      `.execute(where.db)
      return rows.map(({ action }) => action)
    }

    test('two officers, a letter, 72 hours, and the member sets a password that nobody else knew', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678911')
      const old = cookiesOf(await signIn(where, { identifier: at.email }))
      const code = await recovered(where, at)
      expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
      const done = await redeem(where, at.kpj, code.toLowerCase().replaceAll('-', ' '))
      expect([done.statusCode, done.headers.location]).toEqual([303, '/recover/done'])
      expect(done.cookies.filter(({ name }) => name === '__Host-payung')).toEqual([])
      expect((await get(where.app, '/contributions', { cookie: old })).statusCode).not.toBe(200)
      const byOld = await signIn(where, { identifier: at.email, password: PASSWORD })
      expect(byOld.statusCode).toBe(422)
      const entered = await signIn(where, { identifier: at.email, password: NEW_PASSWORD })
      expect(entered.statusCode).toBe(303)
      const cookie = cookiesOf(entered)
      expect((await get(where.app, '/payout', { cookie })).json()).toEqual({ waitsHours: 30 * 24 })
      expect(await needsSecondApproval(where.db, at.memberId)).toBe(true)
      expect((await get(where.app, '/security', { cookie })).body).toContain(
        'disetujui dua petugas',
      )
      expect(await historyOf(where, at.memberId)).toEqual([
        'recovery-started',
        'recovery-approved',
        'recovery-done',
      ])
      expect(await verifyChain(where.db, at.memberId)).toMatchObject({ ok: true })
    })

    test('is told to every contact that ever was, and to known devices on their sign-in page', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678912')
      const device = cookiesOf(await signIn(where, { identifier: at.email }))
      const once = await addContact(where, at.memberId, {
        kind: 'email',
        value: 'lama@example.com',
      })
      await sql`update members.contact set ended_at = '2026-01-01' where contact_id = ${once}::uuid`.execute(
        where.db,
      )
      await at.act(at.first, 'start', { way: 'letter' })
      const mail = await mailOf(where)
      expect(mail.map(({ to }) => to).sort()).toEqual(['lama@example.com', at.email].sort())
      const known = device
        .split('; ')
        .filter((pair) => pair.includes('device'))
        .join()
      expect((await get(where.app, '/login', { cookie: known })).body).toContain(
        'Pemulihan akun dimulai',
      )
      expect((await get(where.app, '/login')).body).not.toContain('Pemulihan akun dimulai')
    })

    test('the employer on record is told, without the member’s phrase, and it stands in the inbox', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678923')
      await employedBy(where, at.memberId, 'hrd@example.com')
      await at.act(at.first, 'start')
      const [told, ...more] = (await mailOf(where)).filter(({ to }) => to === 'hrd@example.com')
      expect(more).toEqual([])
      expect(told?.text).toContain('Untuk Peserta Rekaan')
      expect(told?.text).not.toMatch(/Frasa|not-me/)
      const { rows } = await sql`
        select kind from messages.message where member_id = ${at.memberId} and kind = 'recovery-of-worker'
      `.execute(where.db)
      expect(rows).toHaveLength(1)
    })

    test('whoever began never decides, and a second start waits for the end of the first', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678913')
      expect((await at.act(at.first, 'start')).body).toContain('Pemulihan dimulai')
      expect((await at.act(at.third, 'start')).body).toContain('sudah berjalan')
      const own = await at.act(at.first, 'decision', { decision: 'approve' })
      expect([own.statusCode, own.body.includes('Petugas lain yang memutuskan')]).toEqual([
        422,
        true,
      ])
      expect(await openRecovery(where.db, at.memberId)).toMatchObject({
        state: 'asked',
        seed: undefined,
      })
      expect((await at.act(at.third, 'decision', { decision: 'refuse' })).body).toContain(
        'Keputusan dicatat',
      )
      expect(await openRecovery(where.db, at.memberId)).toBeUndefined()
      expect((await at.act(at.second, 'decision', { decision: 'approve' })).body).toContain(
        'Tidak ada yang dapat diputuskan',
      )
    })

    test('what was chosen is still there where the tick for the card was missing', async () => {
      const at = await atBranches(await open(), '21045678939')
      const form = { idCard: '', way: 'sealed', factorsLost: 'on' }
      const { statusCode, body } = await at.act(at.first, 'start', form)
      expect(statusCode).toBe(422)
      expect(body).toMatch(/<input id="way-sealed"[^>]* checked/)
      expect(body).toMatch(/<input [^>]*name="factorsLost"[^>]* checked/)
      expect(body).not.toMatch(/<input id="way-letter"[^>]* checked/)
    })

    test('of 20 approvals at once one sends a code', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678914')
      await at.act(at.first, 'start')
      const cookie = await at.second.again()
      const form = { kpj: at.kpj, decision: 'approve' }
      const path = '/staff/recoveries/decision'
      await Promise.all(Array.from({ length: 20 }, () => post(where.app, path, form, { cookie })))
      const { rows } = await sql`
        select message_id from messages.message where member_id = ${at.memberId} and kind = 'recovery-code'
      `.execute(where.db)
      expect(rows).toHaveLength(1)
    })

    test('a letter goes to no address that is younger than 90 days', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678915', { addressDays: 89 })
      const refused = await at.act(at.first, 'start', { way: 'letter' })
      expect([refused.statusCode, refused.body.includes('Pilih surat tertutup')]).toEqual([
        422,
        true,
      ])
      expect(await openRecovery(where.db, at.memberId)).toBeUndefined()
    })

    test('a sealed code is approved elsewhere, and works only once it was handed over', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678916', { addressDays: 1 })
      await at.act(at.first, 'start', { way: 'sealed' })
      const near = await at.act(at.third, 'decision', { decision: 'approve' })
      expect(near.body).toContain('petugas di kantor cabang lain yang menyetujui')
      await at.act(at.second, 'decision', { decision: 'approve' })
      const [letter] = (await mailOf(where)).filter(({ channel }) => channel === 'letter')
      expect(letter?.to).toBe('Cabang Barat')
      const code = /([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/.exec(letter?.text ?? '')?.[1] ?? ''
      where.wait(3 * DAY)
      expect((await redeem(where, at.kpj, code)).body).toContain('PULIH-01')
      const there = await at.act(at.second, 'hand-over')
      expect(there.body).toContain('di kantor cabang lain daripada yang menyetujui')
      expect((await at.act(at.first, 'hand-over')).body).toContain('Penyerahan dicatat')
      expect((await redeem(where, at.kpj, code)).statusCode).toBe(303)
    })
  })
})
