import { describe, expect, test } from 'vitest'
import { holdMoney } from '#members'
import { enrol } from '#test/accounts'
import { changeEmail } from '#test/contact-change'
import { eachDatabase } from '#test/databases'
import { freezeWith, makeFreezeCode } from '#test/freezing'
import { codeIn } from '#test/mailbox'
import { ownDataOn } from '#test/own-data-site'
import { seen } from '#test/page-site'
import { cookiesOf, get, signIn } from '#test/sign-in-site'

const VILLAGE = '32.73.01.1001'

describe('my data, held and kept', () => {
  eachDatabase((_kind, database) => {
    const open = ownDataOn(database)

    test('after a new factor contacts wait, and the page says until when and why', async () => {
      const who = await open(1)
      const text = seen((await who.get('/profile')).body)
      expect(text).toContain('Perubahan kontak dan uang menunggu dulu')
      expect(text).toContain('karena')
      expect(text).toContain('cara masuk diubah')
      const fresh = `+62815${String(who.memberId).padStart(8, '0')}`
      await who.post('/profile/phone', { phone: fresh })
      const sms = await who.newest(fresh)
      await who.post('/profile/phone/code', { code: codeIn(sms) })
      const done = await who.agree('/profile/phone/confirmation')
      expect(done.headers.location).toBe('/profile?done=waits')
      who.where.wait(72 * 60)
      expect(await who.round()).toBe(1)
    })

    test('a freeze stops what waits, and closes the forms; without a strong factor one is set up first', async () => {
      const who = await open()
      await changeEmail(who, `beku${who.memberId}@example.com`)
      const cookie = await plain(who.where, `lemah${who.memberId}@example.com`)
      const closed = await get(who.where.app, '/profile/email', { cookie })
      expect(closed.headers.location).toContain('/verify-again?strong=on')
      const first = await get(who.where.app, String(closed.headers.location), { cookie })
      expect(seen(first.body)).toContain('Pasang dulu langkah yang lebih kuat')
      const code = await makeFreezeCode(who.where, who.cookie())
      await freezeWith(who.where, code)
      who.where.wait(80 * 60)
      await who.round()
      await who.comeBack()
      expect((await who.get('/profile/email')).statusCode).toBe(409)
      expect(seen((await who.get('/profile')).body)).not.toContain('beku')
    })

    test('while money is held until it is lifted nothing is asked for', async () => {
      const who = await open()
      const since = who.where.now()
      await holdMoney(who.where.db, {
        ...{ memberId: who.memberId, until: 'until-lifted', reason: 'not-me', since },
      })
      await who.post('/profile/address', {
        ...{ province: '32', regency: '32.73', district: '32.73.01', village: VILLAGE },
        ...{ shown: '32.73.01', street: 'Jl. Melati 9', postCode: '40115' },
      })
      const refused = await who.agree('/profile/address/confirmation')
      expect(refused.statusCode).toBe(422)
      expect(seen(refused.body)).toContain('DATA-07')
    })

    test('what was typed outlives the session: it is offered after signing in again, and discarded', async () => {
      const who = await open()
      const kept = await who.post('/profile/drafts', { _form: 'address', street: 'Jl. Kenanga 3' })
      expect(kept.json()).toEqual({ kept: true })
      expect((await who.post('/profile/drafts', { _form: 'nothing' })).json()).toEqual({
        kept: false,
      })
      await who.post('/logout')
      await who.comeBack()
      expect(seen((await who.get('/profile')).body)).toContain('Alamat rumah: Lanjutkan')
      const again = await who.get('/profile/address')
      expect(again.body).toContain('value="Jl. Kenanga 3"')
      expect(seen(again.body)).toContain('Ini yang Anda ketik pada')
      await who.post('/profile/address/discarded')
      expect((await who.get('/profile/address')).body).not.toContain('Kenanga')
    })
  })
})

/** A member who has nothing but a password, signed in. */
async function plain(where: Parameters<typeof signIn>[0], email: string): Promise<string> {
  await enrol(where, { email })
  return cookiesOf(await signIn(where, { identifier: email }))
}
