import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailboxOf } from '#test/mailbox'
import { cookiesOf, type Form, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { steppingOn } from '#test/stepping'

const HOUR = 60
const DAY = 24 * HOUR

let networks = 0
/** A form from a network of its own: what is counted is where the code goes, not who asks for it. */
async function send(where: Site, url: string, form: Form, cookie = '') {
  networks += 1
  const answer = await where.app.inject({
    method: 'POST',
    url,
    remoteAddress: `10.${networks & 255}.${networks >> 8}.1`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie,
    },
    payload: new URLSearchParams(form).toString(),
  })
  await where.idle()
  return answer
}

const deviceIn = (cookie: string) =>
  cookie.split('; ').find((pair) => pair.startsWith('__Host-payung-device=')) ?? ''

describe('codes by SMS', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)
    const { member: stepping, half } = steppingOn(database)

    test('go ten times a day to a number for strangers; the eleventh is answered alike and not sent', async () => {
      const where = await open()
      const phone = '+6281377710001'
      await addContact(where, await enrol(where, {}), { kind: 'phone', value: phone })
      const device = deviceIn(cookiesOf(await signIn(where, { identifier: phone })))
      const sentTo = mailboxOf(where)
      const ask = (cookie = '') => send(where, '/forgot-password', { identifier: phone }, cookie)
      /** So few at once and in an hour that nothing but the day is at its limit. */
      const counts: number[] = []
      const hour = async () => {
        const answers = [await ask(), await ask()]
        counts.push((await sentTo(phone)).length)
        where.wait(HOUR + 1)
        return answers.map(({ statusCode, headers }) => `${statusCode} ${headers.location}`)
      }
      const seen = new Set<string>()
      for (let hours = 0; hours < 7; hours += 1) for (const answer of await hour()) seen.add(answer)
      expect(counts).toEqual([2, 4, 6, 8, 10, 10, 10])
      expect([...seen]).toEqual(['303 /forgot-password/code'])
      await ask(device) // the member's own: strangers have not used up its messages
      expect(await sentTo(phone)).toHaveLength(11)
      where.wait(DAY - 7 * (HOUR + 1))
      await ask()
      expect(await sentTo(phone)).toHaveLength(12)
    })

    test('go ten times a day to a number after a right password, and then to a known device alone', async () => {
      const someone = await stepping()
      const { where, phone, sentTo } = someone
      where.wait(DAY)
      const before = (await sentTo(phone)).length
      const counts: number[] = []
      for (let hours = 0; hours < 3; hours += 1) {
        for (let n = 0; n < 5; n += 1) await half(someone)
        counts.push((await sentTo(phone)).length - before)
        where.wait(HOUR + 1)
      }
      expect(counts).toEqual([5, 10, 10])
      const form = { identifier: someone.email }
      await signIn(where, form, { cookie: deviceIn(someone.first) })
      expect((await sentTo(phone)).length - before).toBe(11)
    })

    test('go two hundred times an hour to ten thousand numbers that begin alike, and then to none', async () => {
      const where = await open()
      await sql`delete from identity.throttle`.execute(where.db)
      const members: bigint[] = []
      /** Somebody without an account, whom three claims name. */
      const person = async (serial: string, phone: string) => {
        const claims = { kpj: `7104${serial}`, idNumber: `317401010${serial}` }
        const memberId = await newMember(where, { kpj: claims.kpj, nik: claims.idNumber })
        await addContact(where, memberId, { kind: 'phone', value: phone })
        members.push(memberId)
        return () => send(where, '/activate', { ...claims, birthDate: '01-01-1990' })
      }
      /** SMS that were written to go out. */
      const sent = async () => {
        const { rows } = await sql<{ sent: number }>`
          select count(*)::int as sent from messages.delivery
           where member_id = any(${members}::bigint[]) and channel = 'sms'
        `.execute(where.db)
        return rows[0]?.sent
      }
      for (let n = 100; n < 150; n += 1) {
        const ask = await person(`0000${n}`, `+628137772${String(n).padStart(4, '0')}`)
        for (let times = 0; times < 3; times += 1) await ask()
      }
      expect(await sent()).toBe(150)
      const last: (() => ReturnType<typeof send>)[] = []
      for (let n = 150; n < 175; n += 1)
        last.push(await person(`0000${n}`, `+628137772${String(n).padStart(4, '0')}`))
      for (const ask of last) for (const _twice of [1, 2]) await ask()
      expect(await sent()).toBe(200)
      const [again] = last
      const refused = await again?.()
      expect([refused?.statusCode, refused?.headers.location]).toEqual([303, '/activate/code'])
      expect(await sent()).toBe(200)
      const elsewhere = await person('0000900', '+6281377730001')
      await elsewhere()
      expect(await sent()).toBe(201) // numbers that begin otherwise are not touched by it
      where.wait(HOUR)
      await again?.()
      expect(await sent()).toBe(202)
    })
  })
})
