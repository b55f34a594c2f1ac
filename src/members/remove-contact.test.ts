import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { linkIn } from '#test/mailbox'
import { ownDataOn } from '#test/own-data-site'
import { expectValid, seen } from '#test/page-site'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'

describe('taking a contact out', () => {
  eachDatabase((_kind, database) => {
    const open = ownDataOn(database)

    const heldOf = async (who: Awaited<ReturnType<typeof open>>) => {
      const { rows } = await sql<{ kind: string }>`
        select kind from members.contact
         where member_id = ${who.memberId} and ended_at is null order by kind
      `.execute(who.where.db)
      return rows.map(({ kind }) => kind)
    }

    test('an e-mail address goes after 72 hours, shown before and after, and finds nobody then', async () => {
      const who = await open()
      const form = await who.get('/profile/email')
      expect(seen(form.body)).toContain('Hapus alamat email ini')
      const page = await who.get('/profile/email/removal')
      expect(seen(page.body)).toMatch(/Sebelum.*Sesudah|tidak ada/)
      expect(page.body).toContain(who.email)
      await expectValid(page.body)
      const done = await who.agree('/profile/email/removal')
      expect(done.headers.location).toBe('/profile?done=waits')
      expect(seen((await who.get('/profile')).body)).toContain('Penghapusan alamat email')
      expect((await who.newest(who.email)).text).toContain('penghapusan alamat email')
      expect(await heldOf(who)).toEqual(['email', 'phone'])
      who.where.wait(73 * 60)
      expect(await who.round()).toBe(1)
      expect(await heldOf(who)).toEqual(['phone'])
      expect((await signIn(who.where, { identifier: who.email })).statusCode).not.toBe(303)
      const { rows } = await sql`
        select hash from members.contact_lookup where member_id = ${who.memberId}
      `.execute(who.where.db)
      expect(rows).toHaveLength(1)
      expect((await verifyChain(who.where.db, who.memberId)).ok).toBe(true)
    })

    test('whoever reads the old mailbox cancels it without signing in', async () => {
      const who = await open()
      await who.agree('/profile/email/removal')
      const mail = (await who.sentTo(who.email)).find((one) => linkIn(one, '/cancel-change') !== '')
      if (mail === undefined) throw new Error('no link came')
      const opened = await get(who.where.app, linkIn(mail, '/cancel-change'))
      const cancelled = await post(
        who.where.app,
        '/cancel-change',
        {},
        { cookie: cookiesOf(opened) },
      )
      expect(cancelled.headers.location).toBe('/cancel-change/done')
      who.where.wait(73 * 60)
      expect(await who.round()).toBe(0)
      expect(await heldOf(who)).toEqual(['email', 'phone'])
    })

    test('never the last one, nor the other while one is about to go', async () => {
      const who = await open()
      await who.agree('/profile/email/removal')
      const both = await who.agree('/profile/phone/removal')
      expect(both.statusCode).toBe(422)
      expect(seen(both.body)).toContain('satu-satunya kontak Anda')
      who.where.wait(73 * 60)
      await who.round()
      await who.comeBack().catch(() => undefined) // the address signs in no more
      expect(await heldOf(who)).toEqual(['phone'])
    })

    test('of several one is chosen and goes; the others stay, and the last of all never', async () => {
      const who = await open()
      const { where, memberId } = who
      const second = `kedua-${who.email}`
      const held = { knownSince: where.now() }
      await addContact(where, memberId, { kind: 'email', value: second, ...held })
      expect(seen((await who.get('/profile/email')).body)).toContain(
        'Hapus salah satu alamat email',
      )
      const choice = await who.get('/profile/email/removal')
      await expectValid(choice.body)
      const links = [...choice.body.matchAll(/href="(\/profile\/email\/removal\?contact=[^"]+)"/g)]
      expect(links).toHaveLength(2)
      const [first = '', other = ''] = links.map(([, href = '']) => href)
      const page = await who.get(first)
      expect(seen(page.body)).toMatch(new RegExp(`${who.email}, ${second}.* ${second}`))
      await expectValid(page.body)
      const draft = first.split('=')[1] ?? ''
      const done = await who.agree('/profile/email/removal', draft)
      expect(done.headers.location).toBe('/profile?done=waits')
      expect(seen((await who.get('/profile')).body)).toMatch(
        new RegExp(`Penghapusan alamat email ${who.email}`),
      )
      // One of a kind waits; and the phone may go, while the second address stays.
      const both = await who.agree('/profile/email/removal', other.split('=')[1])
      expect(seen(both.body)).toContain('sudah menunggu')
      expect((await who.agree('/profile/phone/removal')).headers.location).toBe(
        '/profile?done=saved',
      )
      where.wait(73 * 60)
      expect(await who.round()).toBe(1)
      expect(await heldOf(who)).toEqual(['email'])
      expect((await signIn(where, { identifier: who.email })).statusCode).not.toBe(303)
      expect((await signIn(where, { identifier: second })).statusCode).toBe(303)
      expect((await verifyChain(where.db, memberId)).ok).toBe(true)
    })

    test('of two addresses without a phone one goes, and not the other while it does', async () => {
      const who = await open()
      const value = `kedua-${who.email}`
      await addContact(who.where, who.memberId, {
        kind: 'email',
        value,
        knownSince: who.where.now(),
      })
      expect((await who.agree('/profile/phone/removal')).headers.location).toBe(
        '/profile?done=saved',
      )
      const choice = await who.get('/profile/email/removal')
      const ids = [...choice.body.matchAll(/removal\?contact=([^"]+)"/g)].map(([, id = '']) => id)
      expect((await who.agree('/profile/email/removal', ids[0])).headers.location).toBe(
        '/profile?done=waits',
      )
      const last = await who.agree('/profile/email/removal', ids[1])
      expect(last.statusCode).toBe(422)
      expect(seen(last.body)).toContain('satu-satunya kontak Anda')
    })

    test('what was not shown is not agreed to', async () => {
      const who = await open()
      const stale = await who.agree('/profile/phone/removal', 'something else')
      expect(stale.statusCode).toBe(422)
      expect(await heldOf(who)).toEqual(['email', 'phone'])
      expect((await who.agree('/profile/phone/removal')).headers.location).toBe(
        '/profile?done=saved',
      )
      expect(await heldOf(who)).toEqual(['email'])
      expect(seen((await who.get('/profile/email')).body)).not.toContain('Hapus alamat email ini')
      expect((await who.get('/profile/phone/removal')).headers.location).toBe('/profile/phone')
    })
  })
})
