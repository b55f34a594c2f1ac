import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { needsSecondApproval } from '#members'
import { verifyChain } from '#platform/audit'
import { PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import { mailOf } from '#test/mailbox'
import {
  atBranches,
  codeByLetter,
  DAY,
  employedBy,
  NEW_PASSWORD,
  recovered,
  redeem,
} from '#test/recovering'
import { cookiesOf, get, post, type Site, signIn, site } from '#test/sign-in-site'
import { redeemRecovery } from './actions/redeem-recovery.ts'
import { openRecovery } from './branch-recovery-store.ts'
import { factorsOf } from './factor-store.ts'

describe('recovery at a branch', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    const open = async () => {
      const where = await site(await database())
      opened.push(where)
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      return where
    }
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })
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

    test('does not work before 72 hours nor from 21 days on, and never twice', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678917')
      await at.act(at.first, 'start')
      await at.act(at.second, 'decision', { decision: 'approve' })
      const code = await codeByLetter(where)
      where.wait(3 * DAY - 1)
      const early = await redeem(where, at.kpj, code)
      expect([early.statusCode, early.body.includes('PULIH-02')]).toEqual([422, true])
      where.wait(18 * DAY + 1)
      expect((await redeem(where, at.kpj, code)).body).toContain('PULIH-01')
      const again = await atBranches(where, '21045678918')
      const second = await recovered(where, again)
      const asked = {
        identifier: again.kpj,
        code: second,
        password: NEW_PASSWORD,
        now: where.now(),
      }
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          redeemRecovery(where, { ...asked, network: `198.51.100.${index}` }),
        ),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect((await redeem(where, again.kpj, second)).body).toContain('PULIH-01')
    })

    test('wrong code, wrong member and no recovery are one answer, and guesses are counted', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678929')
      await recovered(where, at)
      const wrong = [
        await redeem(where, at.kpj, 'AAAA-AAAA-AAAA-AAAA'),
        await redeem(where, '99999999999', 'AAAA-AAAA-AAAA-AAAA'),
        await redeem(where, at.kpj, ''),
      ]
      expect(wrong.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422])
      for (const { body } of wrong) {
        expect(body).toContain('PULIH-01')
        expect(body).not.toContain('AAAA')
      }
      for (let guess = 0; guess < 3; guess += 1) await redeem(where, at.kpj, `guess${guess}`)
      expect((await redeem(where, at.kpj, 'guess9')).statusCode).toBe(429)
    })

    test('a weak password is refused without using the code up', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678920')
      const code = await recovered(where, at)
      const short = await redeem(where, at.kpj, code, 'pendek')
      expect([short.statusCode, short.body.includes('SANDI-01')]).toEqual([422, true])
      expect(short.body).not.toContain('pendek"')
      expect((await redeem(where, at.kpj, code)).statusCode).toBe(303)
    })

    test('lost factors go; those that are not lost are asked for as ever', async () => {
      const where = await open()
      const kept = await atBranches(where, '21045678921')
      await setUpApp(where, kept.email)
      await redeem(where, kept.kpj, await recovered(where, kept))
      const half = await signIn(where, { identifier: kept.email, password: NEW_PASSWORD })
      expect(half.headers.location).toBe('/login/verify')
      const lost = await atBranches(where, '21045678922')
      await setUpApp(where, lost.email)
      await redeem(where, lost.kpj, await recovered(where, lost, { factorsLost: 'on' }))
      expect((await factorsOf(where.db, lost.memberId)).totpSince).toBeUndefined()
      const entered = await signIn(where, { identifier: lost.email, password: NEW_PASSWORD })
      expect(entered.headers.location).toBe('/home')
    })
  })
})
