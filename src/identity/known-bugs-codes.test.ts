import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { at } from '#platform/db'
import { enrol, newMember } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeIn, linkIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, get, post, type Site } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const FORGOT = '/forgot-password'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

/** A page without what differs every time: tokens, and what was typed. */
const bare = (html: string) =>
  html
    .replace(/name="_csrf" value="[^"]*"/g, '')
    .replace(/(name="identifier"[^>]*) value(="[^"]*")?/, '$1')

// Each is a bug that another sign-in system had; its issue or commit is named beside it.
describe('codes and links that went wrong elsewhere', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    const open = async () => {
      const where = await sites()
      // All come from one network: what one test asked for is nothing to the next.
      await sql`delete from identity.throttle`.execute(where.db)
      return { where, sentTo: mailboxOf(where) }
    }

    const member = async () => {
      const place = await open()
      const serial = String(randomInt(10_000_000)).padStart(7, '0')
      const email = `codes${serial}@example.com`
      const phone = `+62812${serial}`
      const kpj = `8804${serial}`
      const memberId = await enrol(place.where, { kpj })
      await addContact(place.where, memberId, { kind: 'email', value: email })
      return { ...place, memberId, email, phone, kpj }
    }
    type Member = Awaited<ReturnType<typeof member>>

    const ask = async (where: Site, identifier: string, network = '127.0.0.1') => {
      const asked = await where.app.inject({
        method: 'POST',
        url: FORGOT,
        remoteAddress: network,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        payload: new URLSearchParams({ identifier }).toString(),
      })
      await where.idle()
      return asked
    }

    const enter = (where: Site, code: string, cookie: string) =>
      post(where.app, `${FORGOT}/code`, { code }, { cookie })

    /** What a member holds who asked: the cookie, the code and the link. */
    const asked = async ({ where, sentTo, email }: Member) => {
      const cookie = cookiesOf(await ask(where, email))
      const [mail] = await sentTo(email)
      if (mail === undefined) throw new Error('no mail came')
      return { cookie, code: codeIn(mail), link: linkIn(mail, `${FORGOT}/link`) }
    }

    /** As a register does that brings another address: the contact ends, and names nobody any more. */
    const endContact = async ({
      where,
      memberId,
      email,
    }: Pick<Member, 'where' | 'memberId' | 'email'>) => {
      await sql`
        update members.contact set ended_at = ${at(where.now())} where member_id = ${memberId}
      `.execute(where.db)
      const { hash } = where.keys.lookupHash('email', email)
      await sql`delete from members.contact_lookup where hash = ${hash}::bytea`.execute(where.db)
    }

    // identity-idp LG-17565.
    test('a code goes on working after its address was removed: here it dies with the address', async () => {
      const someone = await member()
      const { where } = someone
      const { cookie, code } = await asked(someone)
      where.wait(1)
      await endContact(someone)
      const entered = await enter(where, code, cookie)
      expect([entered.statusCode, entered.body.includes('PESAN-01')]).toEqual([422, true])
    })

    test('a link goes on working after its address was removed: here it dies with the address', async () => {
      const someone = await member()
      const { where } = someone
      const { link } = await asked(someone)
      where.wait(1)
      await endContact(someone)
      const cookie = cookiesOf(await get(where.app, link))
      const used = await post(where.app, `${FORGOT}/link`, {}, { cookie })
      expect([used.statusCode, used.body.includes('PESAN-02')]).toEqual([422, true])
    })

    test('who has given the code goes on after the address was removed: here it is over', async () => {
      const someone = await member()
      const { where } = someone
      const { cookie, code } = await asked(someone)
      const proved = cookiesOf(await enter(where, code, cookie))
      where.wait(1)
      await endContact(someone)
      const chosen = await post(
        where.app,
        `${FORGOT}/password`,
        { newPassword: NEW_PASSWORD },
        { cookie: proved },
      )
      expect([chosen.statusCode, chosen.headers.location]).toEqual([422, undefined])
      expect(cookiesOf(chosen)).not.toContain('__Host-payung=')
    })

    /** Somebody without an account to whom a letter was sent a week ago. */
    const written = async () => {
      const { where, sentTo } = await open()
      const serial = String(randomInt(10_000)).padStart(4, '0')
      const claims = { kpj: `6604567${serial}`, idNumber: `317401010192${serial}` }
      const memberId = await newMember(where, { kpj: claims.kpj, nik: claims.idNumber })
      const email = `letter${serial}@example.com`
      await addContact(where, memberId, { kind: 'email', value: email })
      await addAddress(where, memberId, { street: 'Jalan Kenanga 8', areaCode: '31.74.05.1001' })
      const form = { ...claims, birthDate: '01-01-1990' }
      const cookie = cookiesOf(await post(where.app, '/activate', form))
      await post(where.app, '/activate/letter', {}, { cookie })
      const [letter] = await sentTo(
        'Jalan Kenanga 8\nKebayoran Lama Utara, Kebayoran Lama\nKota Administrasi Jakarta Selatan\nDaerah Khusus Ibukota Jakarta',
      )
      where.wait(7 * 24 * 60)
      const code = letter ? codeIn(letter) : ''
      const give = () => post(where.app, '/activate/letter-code', { ...form, code })
      return { where, memberId, email, give }
    }

    test('a letter dies with an e-mail address: here it does not, for it went elsewhere', async () => {
      const someone = await written()
      const { where } = someone
      await endContact(someone)
      const entered = await someone.give()
      expect(entered.headers.location).toBe('/activate/password')
      const page = await get(where.app, '/activate/password', { cookie: cookiesOf(entered) })
      expect(page.statusCode).toBe(200)
    })

    test('a letter to where somebody lived before is good: here it dies with the address', async () => {
      const { where, memberId, give } = await written()
      await sql`
        update members.address set ended_at = ${at(where.now())} where member_id = ${memberId}
      `.execute(where.db)
      const entered = await give()
      expect([entered.statusCode, entered.body.includes('PESAN-01')]).toEqual([422, true])
    })

    // GOV.UK One Login, "Lockouts": the count lived 15 minutes, the code an hour, so there were 20 tries.
    test('the count of tries ends before the code does: here both live as long', async () => {
      const someone = await member()
      const { where } = someone
      const { cookie, code } = await asked(someone)
      for (let n = 0; n < 5; n += 1) await enter(where, '11111111', cookie)
      where.wait(29)
      expect((await enter(where, code, cookie)).statusCode).toBe(422)
    })

    // NIST SP 800-63B-4: asking for a new code must not begin a new count. Kratos counts per flow.
    test('asking again and again gives ever more tries: here three codes at five tries, then no code', async () => {
      const someone = await member()
      const { where, memberId, email } = someone
      for (let n = 0; n < 12; n += 1) {
        const cookie = cookiesOf(await ask(where, email, `198.51.100.${n}`))
        for (let tries = 0; tries < 6; tries += 1) await enter(where, '11111111', cookie)
      }
      const { rows } = await sql<{ requests: number; tries: number }>`
        select count(*)::int as requests, sum(tries)::int as tries
          from identity.code_request where member_id = ${memberId} and carrier = 'message'
      `.execute(where.db)
      expect(rows).toEqual([{ requests: 3, tries: 15 }])
    })

    // identity-idp LG-17453, for the forgotten password: another spelling was another budget.
    test('another spelling or name asks for ever more mails: here all names of a member share three', async () => {
      const someone = await member()
      const { where, sentTo, memberId, email, phone, kpj } = someone
      await addContact(where, memberId, { kind: 'phone', value: phone })
      const names = [email, email.toUpperCase(), ` ${email}`, kpj, `${kpj} `, phone]
      for (const [n, name] of [...names, ...names].entries())
        await ask(where, name, `203.0.113.${n}`)
      expect(await sentTo(email)).toHaveLength(3)
    })

    test('another spelling waits anew: here the fourth request of one network waits, however it is written', async () => {
      const { where, email } = await member()
      const statuses = []
      for (const name of [email, email.toUpperCase(), ` ${email} `, email.replace('c', 'C')])
        statuses.push((await ask(where, name)).statusCode)
      expect(statuses).toEqual([303, 303, 303, 429])
    })

    // Kratos #1835: mail to addresses that nobody has, as often as one asks.
    test('strangers’ addresses can be mailed at will: here what nobody has gets no mail', async () => {
      const { where, sentTo } = await open()
      for (const name of ['nobody@example.org', '081299990000', '21099999999'])
        expect((await ask(where, name)).statusCode).toBe(303)
      expect(await sentTo('nobody@example.org')).toEqual([])
      expect(await sentTo('+6281299990000')).toEqual([])
    })

    // EPFO showed the phone of a number's owner, NuGet #2882 the address; a masked hint names people too.
    test('a reset by number shows whose it is: here it shows nothing, not even masked', async () => {
      const { where, kpj } = await member()
      const pages = []
      for (const number of [kpj, '88040000000']) {
        const answer = await ask(where, number)
        const page = await get(where.app, `${FORGOT}/code`, { cookie: cookiesOf(answer) })
        pages.push([answer.headers.location, bare(page.body)])
        expect(page.body).not.toMatch(/[*•…]{2,}|example\.com|@/)
      }
      expect(pages[0]).toEqual(pages[1])
    })

    // supabase/auth #605: SMS to any number, paid by the service.
    test('numbers that are typed cost an SMS each: here three, then no more', async () => {
      const { where, sentTo } = await open()
      const serial = String(randomInt(10_000)).padStart(4, '0')
      const claims = { kpj: `7704567${serial}`, idNumber: `317401010191${serial}` }
      await newMember(where, { kpj: claims.kpj, nik: claims.idNumber })
      const begun = await post(where.app, '/activate', { ...claims, birthDate: '01-01-1990' })
      const cookie = cookiesOf(begun)
      let sent = 0
      for (let n = 0; n < 10; n += 1) {
        await post(where.app, '/activate/contact', { contact: `08130000${serial}${n}` }, { cookie })
        sent += (await sentTo(`+628130000${serial}${n}`)).length
      }
      expect(sent).toBe(3)
    })
  })
})
