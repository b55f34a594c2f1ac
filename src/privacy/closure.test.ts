import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { linkIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, get, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import {
  askForClosure,
  cancelByLink,
  cancelClosure,
  closeDue,
  mayCancelByLink,
} from './actions/closure.ts'
import { openClosure } from './closure-store.ts'

const A_DAY = 24 * 60
const { signal } = new AbortController()
let made = 0

const unexpected = (fault: unknown): void => {
  throw fault
}

/** A member with an e-mail address, signed in, who wants to close their account. */
async function asking(where: Site) {
  made += 1
  const email = `tutup${made}@example.com`
  const memberId = await enrol(where, { email })
  await addContact(where, memberId, { kind: 'email', value: email })
  const cookie = cookiesOf(await signIn(where, { identifier: email }))
  await askForClosure(where, { memberId, now: where.now() })
  const mail = await mailboxOf(where)(email)
  const [told] = mail.filter(({ text }) => text.includes('/closure-cancelled'))
  const path = told === undefined ? '' : linkIn(told, '/closure-cancelled')
  const token = new URLSearchParams(path.split('?')[1]).get('token') ?? ''
  const maySignIn = async () => (await signIn(where, { identifier: email })).statusCode === 303
  const isIn = async () => (await get(where.app, '/contributions', { cookie })).statusCode === 200
  const sweep = (onFault = unexpected) => closeDue(where, { now: where.now(), signal, onFault })
  const sessions = async () => {
    const { rows } = await sql`
      select token_hash from identity.session where member_id = ${memberId}
    `.execute(where.db)
    return rows.length
  }
  return { sessions, memberId, token, maySignIn, isIn, sweep, email, told }
}

describe('closing an account', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    test('happens after 14 days: sessions end, and nobody signs in', async () => {
      const where = await open()
      const member = await asking(where)
      expect(member.told?.text).toMatch(/6\sDesember\s2026/) // 22 November and 14 days
      expect(await member.isIn()).toBe(true)
      where.wait(13 * A_DAY)
      expect(await member.sweep()).toBe(0)
      expect(await member.maySignIn()).toBe(true)
      where.wait(A_DAY)
      expect(await member.sessions()).toBeGreaterThan(0)
      expect(await member.sweep()).toBe(1)
      expect(await member.sessions()).toBe(0)
      expect([await member.maySignIn(), await member.isIn()]).toEqual([false, false])
      expect(await member.sweep()).toBe(0)
      const mail = await mailboxOf(where)(member.email)
      expect(mail.some(({ text }) => text.includes('Tidak ada lagi yang dapat masuk'))).toBe(true)
      expect(await mayCancelByLink(where, member.token)).toBe(false)
    })

    test('is cancelled by the link, without signing in, once', async () => {
      const where = await open()
      const member = await asking(where)
      const now = where.now()
      expect(member.token).toMatch(/^[\w-]{43}$/)
      expect(await cancelByLink(where, { token: 'x'.repeat(43), now })).toBe(false)
      expect(await mayCancelByLink(where, member.token)).toBe(true)
      expect(await cancelByLink(where, { token: member.token, now })).toBe(true)
      expect(await cancelByLink(where, { token: member.token, now })).toBe(false)
      const { rows } = await sql`
        select actor, purpose from audit.entry
         where member_id = ${member.memberId} and action = 'closure-cancelled'
      `.execute(where.db)
      // Whoever had the link: the history does not say that it was the member.
      expect(rows).toEqual([{ actor: 'bearer', purpose: 'protection' }])
      where.wait(15 * A_DAY)
      await member.sweep()
      expect(await member.maySignIn()).toBe(true)
    })

    test('is cancelled by who is signed in; a link of before does not cancel what is asked anew', async () => {
      const where = await open()
      const { memberId, token } = await asking(where)
      const own = { memberId, now: where.now() }
      expect(await cancelClosure(where, own)).toBe(true)
      expect(await cancelClosure(where, own)).toBe(false)
      await askForClosure(where, own)
      expect(await mayCancelByLink(where, token)).toBe(false)
      expect(await cancelByLink(where, { token, now: where.now() })).toBe(false)
      expect(await openClosure(where.db, memberId)).toBeDefined()
    })

    test('one that cannot be closed stops no other, and is told', async () => {
      const where = await open()
      const [broken, whole] = [await asking(where), await asking(where)]
      await sql`
        update messages.preference set phrase_enc = '\\x0001' where member_id = ${broken.memberId}
      `.execute(where.db)
      where.wait(15 * A_DAY)
      const faults: unknown[] = []
      await whole.sweep((fault) => void faults.push(fault))
      expect(faults).toHaveLength(1)
      expect(await openClosure(where.db, broken.memberId)).toBeDefined()
      expect(await whole.maySignIn()).toBe(false)
      await sql`
        update privacy.closure set cancelled_at = now() where member_id = ${broken.memberId}
      `.execute(where.db)
    })

    test('asked twice is asked once', async () => {
      const where = await open()
      const { memberId } = await asking(where)
      const first = await openClosure(where.db, memberId)
      where.wait(A_DAY)
      const again = await askForClosure(where, { memberId, now: where.now() })
      expect(again).toEqual(first)
      const { rows } = await sql`
        select action from audit.entry where member_id = ${memberId} and action = 'closure-asked'
      `.execute(where.db)
      expect(rows).toHaveLength(1)
    })
  })
})
