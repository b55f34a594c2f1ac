import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailOf } from '#test/mailbox'
import { cookiesOf, get, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { signIn as signInAction } from './actions/sign-in.ts'

const OWN = { 'sec-fetch-site': 'same-origin' }
const AGENTS = {
  android:
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
  firefox: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0',
} as const

describe('notices of new devices', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    async function member(email: string) {
      const where = await sites()
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      const memberId = await enrol(where, { email })
      await addContact(where, memberId, { kind: 'email', value: email })
      const enter = (agent: keyof typeof AGENTS) =>
        signIn(where, { identifier: email }, { headers: { ...OWN, 'user-agent': AGENTS[agent] } })
      await enter('android') // the first device of all is not told
      return { where, memberId, enter }
    }

    test('several within five minutes are one message that names each kind once', async () => {
      const { where, enter } = await member('ayu@example.com')
      await enter('firefox')
      where.wait(1)
      await enter('android')
      where.wait(2)
      await enter('firefox')
      where.wait(1)
      expect(await mailOf(where)).toEqual([])
      where.wait(1)
      const mail = await mailOf(where)
      expect(mail).toHaveLength(1)
      expect(mail[0]?.text).toContain('di Firefox di Windows; Chrome di Android, yang belum pernah')
      expect(mail[0]?.text.match(/Firefox di Windows/g)).toHaveLength(1)
      where.wait(60)
      expect(await mailOf(where)).toEqual([])
    })

    test('one that comes when the message has left is told by itself', async () => {
      const { where, enter } = await member('bima@example.com')
      await enter('firefox')
      where.wait(5)
      expect(await mailOf(where)).toHaveLength(1)
      await enter('android')
      where.wait(5)
      const [second] = await mailOf(where)
      expect(second?.text).toContain('di Chrome di Android, yang')
    })

    test('one that comes when the five minutes are over but nothing was sent is told by itself too', async () => {
      const { where, enter } = await member('citra@example.com')
      await enter('firefox')
      where.wait(5)
      await enter('android')
      where.wait(5)
      expect(await mailOf(where)).toHaveLength(2)
    })

    test('the message stands in the inbox at once, and is unread again when it grows', async () => {
      const { where, memberId, enter } = await member('dewi@example.com')
      const cookie = cookiesOf(await enter('firefox'))
      const inbox = await get(where.app, '/security', { cookie })
      expect(inbox.statusCode).toBe(200)
      await sql`update messages.message set read_at = written_at where member_id = ${memberId}`.execute(
        where.db,
      )
      await enter('android')
      const { rows } = await sql<{ read: boolean }>`
        select read_at is not null as read from messages.message where member_id = ${memberId}
      `.execute(where.db)
      expect(rows).toEqual([{ read: false }])
    })

    test('of twenty sign-ins at once, all are in one message', async () => {
      const { where, memberId } = await member('eka@example.com')
      const attempt = {
        ...{ identifier: 'eka@example.com', password: PASSWORD, publicComputer: false },
        ...{ sessionCookie: undefined, deviceCookie: undefined, userAgent: AGENTS.firefox },
      }
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          signInAction(where, { ...attempt, network: `203.0.113.${index}`, now: where.now() }),
        ),
      )
      expect(results.every(({ ok }) => ok)).toBe(true)
      where.wait(5)
      expect(await mailOf(where)).toHaveLength(1)
      const links =
        await sql`select hash from identity.not_me_link where member_id = ${memberId}`.execute(
          where.db,
        )
      expect(links.rows).toHaveLength(1)
    })
  })
})
