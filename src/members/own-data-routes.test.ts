import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { changeEmail } from '#test/contact-change'
import { eachDatabase, everyRow } from '#test/databases'
import { codeIn, linkIn } from '#test/mailbox'
import { ownDataOn } from '#test/own-data-site'
import { expectValid, seen } from '#test/page-site'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'

const VILLAGE = '32.73.01.1001'

describe('my data', () => {
  eachDatabase((_kind, database) => {
    const open = ownDataOn(database)

    test('every field says its value, since when and where from; the identity number is masked', async () => {
      const { get: show, email, phone } = await open()
      const { body } = await show('/profile')
      const text = seen(body)
      for (const part of [email, phone, 'Peserta Rekaan', '1 Januari 1990', 'Jalan Lama 1'])
        expect(text).toContain(part)
      expect(text).toContain('3174••••••••0001')
      expect(text).not.toContain('3174015501900001')
      expect(text).toContain('Dari catatan kami, sejak 1 Maret 2025 pukul 09.00 WIB')
      await expectValid(body)
      for (const field of ['name', 'birth-date', 'email', 'address', 'marital-status']) {
        const history = await show(`/profile/history/${field}`)
        expect(history.statusCode).toBe(200)
        await expectValid(history.body)
      }
      expect((await show('/profile/history/password')).statusCode).toBe(404)
    })

    test('a new e-mail address waits 72 hours, and the old mailbox cancels it without signing in', async () => {
      const who = await open()
      const fresh = `baru${who.memberId}@example.com`
      await changeEmail(who, fresh)
      const waiting = seen((await who.get('/profile')).body)
      expect(waiting).toContain('Berlaku mulai 28 November 2026')
      expect(waiting).toContain(fresh)
      const notice = await who.newest(who.email)
      const link = linkIn(notice, '/cancel-change')
      const stranger = await get(who.where.app, link)
      const cookie = cookiesOf(stranger)
      const button = await get(who.where.app, '/cancel-change', { cookie })
      expect(seen(button.body)).toContain('Perubahan alamat email belum berlaku.')
      const pressed = await post(who.where.app, '/cancel-change', {}, { cookie })
      expect(pressed.headers.location).toBe('/cancel-change/done')
      expect((await post(who.where.app, '/cancel-change', {}, { cookie })).statusCode).toBe(410)
      who.where.wait(80 * 60)
      await who.round()
      await who.comeBack()
      expect(seen((await who.get('/profile')).body)).not.toContain(fresh)
    })

    test('nobody cancelled it: after 72 hours the new address signs in, the old one and its codes do not', async () => {
      const who = await open()
      const { where, email } = who
      const fresh = `baru${who.memberId}@example.com`
      await changeEmail(who, fresh)
      where.wait(71 * 60)
      expect(await who.round()).toBe(0)
      await post(where.app, '/forgot-password', { identifier: email })
      const reset = await who.newest(email)
      const link = linkIn(reset, '/forgot-password/link')
      expect(link).not.toBe('')
      where.wait(61)
      expect(await who.round()).toBe(1)
      const dead = await get(where.app, link)
      const opened = await get(where.app, dead.headers.location?.toString() ?? '', {
        cookie: cookiesOf(dead),
      })
      expect(opened.body).not.toContain('name="password"')
      expect((await signIn(where, { identifier: email })).statusCode).toBe(422)
      expect((await signIn(where, { identifier: fresh })).headers.location).toBe('/login/verify')
      const told = await who.newest(email)
      expect(told.subject).toContain('Data Anda sudah diubah')
      expect(linkIn(told, '/not-me')).not.toBe('')
    })

    test('code and link of a new address work once between them, and never for another', async () => {
      const who = await open()
      const fresh = `tautan${who.memberId}@example.com`
      await who.post('/profile/email', { email: fresh })
      const mail = await who.newest(fresh)
      expect(mail.text).not.toContain('Peserta Rekaan')
      expect(mail.text).not.toContain('Frasa Anda')
      const link = linkIn(mail, '/prove-contact')
      const cookie = cookiesOf(await get(who.where.app, link))
      const page = await get(who.where.app, '/prove-contact', { cookie })
      expect(seen(page.body)).toContain('Kontak ini milik Anda?')
      expect((await post(who.where.app, '/prove-contact', {}, { cookie })).statusCode).toBe(200)
      expect((await post(who.where.app, '/prove-contact', {}, { cookie })).statusCode).toBe(410)
      const onward = await who.get('/profile/email/code')
      expect(onward.headers.location).toBe('/profile/email/confirmation')
      const shown = await who.get('/profile/email/confirmation')
      expect(shown.body).toContain('<del>')
      expect(shown.body).toContain('<ins>')
      await expectValid(shown.body)
      expect((await who.agree('/profile/email/confirmation')).headers.location).toBe(
        '/profile?done=waits',
      )
      expect((await who.agree('/profile/email/confirmation')).headers.location).toBe(
        '/profile/email',
      )
      await who.post('/profile/phone', { phone: '0812 7777 0001' })
      const other = await who.post('/profile/phone/code', { code: codeIn(mail) })
      expect(other.statusCode).toBe(422)
      expect(seen(other.body)).toContain('DATA-04')
    })

    test('a new phone is proved by its code, holds at once, and the old contacts are told', async () => {
      const who = await open()
      const fresh = `+62813${String(who.memberId).padStart(8, '0')}`
      const typed = await who.post('/profile/phone', { phone: fresh })
      expect(typed.headers.location).toBe('/profile/phone/code')
      for (let tries = 0; tries < 4; tries += 1)
        expect((await who.post('/profile/phone/code', { code: 'AAAA AAAA' })).statusCode).toBe(422)
      const sms = await who.newest(fresh)
      const code = codeIn(sms).toLowerCase()
      const proved = await who.post('/profile/phone/code', { code })
      expect(proved.headers.location).toBe('/profile/phone/confirmation')
      const done = await who.agree('/profile/phone/confirmation')
      expect(done.headers.location).toBe('/profile?done=saved')
      expect(seen((await who.get('/profile')).body)).toContain(fresh)
      expect(seen((await who.get('/profile/history/phone')).body)).toContain(who.phone)
      for (const to of [who.phone, fresh, who.email])
        expect((await who.sentTo(to)).some(({ text }) => /data Anda|Data Anda/.test(text))).toBe(
          true,
        )
    })

    test('five wrong codes, and no code of it works any more', async () => {
      const who = await open()
      const fresh = `+62814${String(who.memberId).padStart(8, '0')}`
      await who.post('/profile/phone', { phone: fresh })
      for (let tries = 0; tries < 5; tries += 1)
        await who.post('/profile/phone/code', { code: 'AAAA AAAA' })
      const sms = await who.newest(fresh)
      const late = await who.post('/profile/phone/code', { code: codeIn(sms) })
      expect(seen(late.body)).toContain('DATA-05')
    })

    test('an address is chosen step by step without a script, looked at, and saved', async () => {
      const who = await open()
      const step = async (form: Record<string, string>) => {
        const answer = await who.post('/profile/address', form)
        return String(answer.headers.location)
      }
      expect(await step({ province: '32', shown: '' })).toBe('/profile/address')
      const second = (await who.get('/profile/address')).body
      expect(second).toContain('<option value="32.73">Kota Bandung</option>')
      await expectValid(second)
      expect(await step({ province: '32', regency: '32.73', shown: '32' })).toBe('/profile/address')
      const missing = await who.post('/profile/address', {
        ...{ province: '32', regency: '32.73', district: '', shown: '32.73' },
      })
      expect(missing.statusCode).toBe(422)
      for (const part of ['DATA-08', 'DATA-09', 'DATA-11'])
        expect(seen(missing.body)).toContain(part)
      const whole = {
        ...{ province: '32', regency: '32.73', district: '32.73.01', village: VILLAGE },
        ...{ shown: '32.73.01', street: 'Jl. Melati 7', postCode: '40115' },
      }
      expect(await step(whole)).toBe('/profile/address/confirmation')
      const before = await who.get('/profile/address/confirmation')
      expect(seen(before.body)).toContain('NIK Anda terbit di wilayah lain')
      expect(seen(before.body)).toContain('Jl. Melati 7')
      await expectValid(before.body)
      // What was typed since is not what was shown, and is not agreed to.
      const stale = await who.agree('/profile/address/confirmation', '1')
      expect(stale.statusCode).toBe(200)
      const done = await who.agree('/profile/address/confirmation')
      expect(done.headers.location).toBe('/profile?done=saved')
      expect(seen((await who.get('/profile')).body)).toContain('Jawa Barat 40115')
      expect((await everyRow(who.where.db)).join('\n')).not.toContain('Melati 7')
      expect(seen((await who.post('/profile/address', whole)).body)).toContain('DATA-03')
    })

    test('marital status and tax number keep their history, and are told', async () => {
      const who = await open()
      await who.post('/profile/marital-status', { marital: 'married' })
      await who.agree('/profile/marital-status/confirmation')
      await who.post('/profile/marital-status', { marital: 'widowed' })
      expect(seen((await who.get('/profile/marital-status/confirmation')).body)).toContain(
        'Kawin Cerai mati',
      )
      await who.agree('/profile/marital-status/confirmation')
      const history = seen((await who.get('/profile/history/marital-status')).body)
      expect(history).toMatch(/Cerai mati .* sekarang .* Kawin /)
      await who.post('/profile/tax-number', { taxNumber: '01.234.567.8-901.000' })
      await who.agree('/profile/tax-number/confirmation')
      expect(seen((await who.get('/profile')).body)).toContain('0123•••••••1000')
      expect((await everyRow(who.where.db)).join('\n')).not.toContain('012345678901000')
      const mails = await who.sentTo(who.email)
      expect(
        mails.filter(({ subject }) => subject.includes('Data Anda sudah diubah')),
      ).toHaveLength(3)
    })

    test('two clicks change it once, and tell it once', async () => {
      const who = await open()
      await who.post('/profile/marital-status', { marital: 'married' })
      const { body } = await who.get('/profile/marital-status/confirmation')
      const draft = /name="draft" value="([^"]*)"/.exec(body)?.[1] ?? ''
      const click = () => who.agree('/profile/marital-status/confirmation', draft)
      const clicks = await Promise.all([click(), click(), click()])
      expect(clicks.filter(({ statusCode }) => statusCode >= 400)).toEqual([])
      const { rows } = await sql`
        select field from members.fact where member_id = ${who.memberId} and field = 'marital-status'
      `.execute(who.where.db)
      expect(rows).toHaveLength(1)
      const mails = await who.sentTo(who.email)
      expect(
        mails.filter(({ subject }) => subject.includes('Data Anda sudah diubah')),
      ).toHaveLength(1)
    })
  })
})
