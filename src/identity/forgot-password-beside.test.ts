import { describe, expect, test } from 'vitest'
import { moneyHeldUntil } from '#members'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { makeCodes, merged, setUpApp } from '#test/factors'
import { codeIn } from '#test/mailbox'
import { resettingOn } from '#test/resetting'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'

const FORGOT = '/forgot-password'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

describe('a forgotten password, beside what else protects an account,', () => {
  eachDatabase((_kind, database) => {
    const { open, member, ask, enter, choose, proved } = resettingOn(database)

    test('a wrong password never stands in its way, and the other way round', async () => {
      const place = await member('indah')
      const { where, email } = place
      for (let n = 0; n < 30; n += 1)
        await signIn(where, { identifier: email, password: 'salah-salah-salah' })
      expect((await signIn(where, { identifier: email })).statusCode).toBe(429)
      const { cookie } = await proved(place)
      expect((await choose(where, NEW_PASSWORD, cookie)).headers.location).toBe('/home')
    })

    test('a poor password is refused with the reason, and the reset goes on', async () => {
      const place = await member('joko')
      const { where } = place
      const { cookie } = await proved(place)
      for (const [password, code] of [
        ['pendek-12345', 'SANDI-01'],
        ['peserta-rekaan-1990', 'SANDI-04'],
      ] as const) {
        const refused = await choose(where, password, cookie)
        expect([refused.statusCode, refused.body.includes(code)]).toEqual([422, true])
        expect(refused.body).not.toContain(password)
      }
      expect((await choose(where, NEW_PASSWORD, cookie)).headers.location).toBe('/home')
    })

    test('never goes around the second factor', async () => {
      const place = await member('kartika')
      const { where, email } = place
      const { cookie: inside } = await setUpApp(where, email)
      const [, spare = ''] = await makeCodes(where, inside)
      const { entered, cookie } = await proved(place)
      expect(entered.headers.location).toBe(`${FORGOT}/password`)
      const page = await get(where.app, `${FORGOT}/password`, { cookie })
      expect(page.headers.location).toBe(`${FORGOT}/factor`)
      const early = await choose(where, NEW_PASSWORD, cookie)
      expect(early.headers.location).toBe(`${FORGOT}/factor`)
      const wrong = await post(where.app, `${FORGOT}/factor`, { code: '000000' }, { cookie })
      expect([wrong.statusCode, wrong.body.includes('KODE-01')]).toEqual([422, true])
      const right = await post(where.app, `${FORGOT}/factor`, { code: spare }, { cookie })
      expect(right.headers.location).toBe(`${FORGOT}/password`)
      // Twelve are enough beside the app.
      const done = await choose(where, 'kopi-biru-73', cookie)
      expect(done.headers.location).toBe('/home')
      const payout = await get(where.app, '/payout', { cookie: cookiesOf(done) })
      expect(payout.json()).toEqual({ waitsHours: 72 })
    })

    test('holds money for 72 hours by itself, on a device that has been known for long too', async () => {
      const place = await member('mawar')
      const { where, sentTo, email, memberId } = place
      const device = cookiesOf(await signIn(where, { identifier: email }))
      where.wait(4 * 24 * 60)
      expect(await moneyHeldUntil(where.db, memberId)).toBeLessThan(where.now()) // of the new device
      const asked = merged(device, cookiesOf(await ask(where, email, device)))
      const code = (await sentTo(email)).map(codeIn).find((one) => one !== '') ?? ''
      const proved = merged(asked, cookiesOf(await enter(where, code, asked)))
      const done = await choose(where, NEW_PASSWORD, proved)
      expect(done.headers.location).toBe('/home')
      /** Of who signs in on the same device with the new password. */
      const waits = async () => {
        const form = { identifier: email, password: NEW_PASSWORD }
        const inside = cookiesOf(await signIn(where, form, { cookie: device }))
        return (await get(where.app, '/payout', { cookie: inside })).json()
      }
      expect(await waits()).toEqual({ waitsHours: 72 })
      where.wait(71 * 60)
      expect(await waits()).toEqual({ waitsHours: 1 })
      where.wait(60)
      expect(await waits()).toEqual({ waitsHours: 0 })
    })

    test('every code and link dies when the password changes', async () => {
      const place = await member('lestari')
      const { where, sentTo, email } = place
      const cookie = cookiesOf(await ask(where, email))
      const [mail] = await sentTo(email)
      const inside = cookiesOf(await signIn(where, { identifier: email }))
      const changed = await post(
        where.app,
        '/security/password',
        { newPassword: NEW_PASSWORD },
        { cookie: inside },
      )
      expect(changed.headers.location).toBe('/security')
      expect((await enter(where, mail ? codeIn(mail) : '', cookie)).statusCode).toBe(422)
      expect((await get(where.app, '/contributions', { cookie: inside })).statusCode).toBe(200)
    })

    test('of a phone or a KPJ too, and of a shared address by KPJ only', async () => {
      const { where, sentTo } = await open()
      const kpj = '21045678907'
      const memberId = await enrol(where, { kpj })
      await addContact(where, memberId, { kind: 'phone', value: '+6281200000001' })
      await ask(where, '0812-0000-0001')
      await where.idle()
      const other = await enrol(where, {})
      await addContact(where, other, { kind: 'phone', value: '+6281200000001' })
      await ask(where, '081200000001')
      await where.idle()
      await ask(where, kpj)
      const texts = await sentTo('+6281200000001')
      expect(texts).toHaveLength(2)
      for (const { text } of texts) expect(text).not.toContain('https:')
    })
  })
})
