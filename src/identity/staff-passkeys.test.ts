import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { Authenticator, type Deceit } from '#test/authenticator'
import { eachDatabase } from '#test/databases'
import { givenTo, RP } from '#test/passkeys'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { applyStaffRequest } from './actions/apply-staff-request.ts'
import { createStaff } from './index.ts'
import { staffPasskeys } from './staff-passkey-store.ts'

const LIST = '/staff/passkeys'

describe('passkeys of staff', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    async function officer(email: string) {
      const where = await sites()
      const person = { email, name: 'Petugas Rekaan', role: 'officer', password: PASSWORD } as const
      const created = await createStaff(where, { ...person, now: where.now() })
      if (!created.ok) throw new Error(created.refusal.kind)
      const totp = new TOTP({ secret: created.value.totpSecret })
      const codeNow = () => totp.generate({ timestamp: where.now() })
      const form = { email, password: PASSWORD, code: codeNow() }
      const cookie = cookiesOf(await post(where.app, '/staff/login', form))
      const begin = async () => {
        const page = await get(where.app, LIST, { cookie })
        const key = new Authenticator(RP)
        return { key, answer: key.create(givenTo(page.body, 'data-passkey-enrolment')) }
      }
      const add = async () => {
        where.wait(1)
        const { key, answer } = await begin()
        const sent = await post(where.app, LIST, { answer, code: codeNow() }, { cookie })
        expect([sent.statusCode, sent.headers.location]).toEqual([303, LIST])
        return key
      }
      return { where, cookie, codeNow, begin, add }
    }

    const use = async (
      where: Site,
      key: Authenticator,
      deceit: Deceit = {},
      page = '/staff/login',
    ) => {
      const { body } = await get(where.app, page)
      const answer = key.get(givenTo(body, 'data-passkey-sign-in'), deceit)
      return post(where.app, `${page}/passkey`, { answer, next: '/staff/thaws' })
    }

    test('are added with a fresh code, sign in alone, and are removed', async () => {
      const { where, cookie, codeNow, begin, add } = await officer('pipit@example.com')
      const { answer } = await begin()
      for (const code of ['000000', codeNow()]) // the second one signed in
        expect((await post(where.app, LIST, { answer, code }, { cookie })).body).toContain(
          'PETUGAS-10',
        )
      const key = await add()
      const entered = await use(where, key)
      expect([entered.statusCode, entered.headers.location]).toEqual([303, '/staff/thaws'])
      const inside = cookiesOf(entered)
      const list = await get(where.app, LIST, { cookie: inside })
      expect(list.statusCode).toBe(200)
      const [, passkey = ''] = /name="passkey" value="([^"]+)"/.exec(list.body) ?? []
      const removed = await post(where.app, `${LIST}/removal`, { passkey }, { cookie: inside })
      expect(removed.statusCode).toBe(303)
      expect((await use(where, key)).body).toContain('KUNCI-01')
      const { rows } = await sql<{ action: string }>`
        select action from audit.entry where member_id = 0 and action like 'staff-passkey-%' order by seq
      `.execute(where.db)
      expect(rows.map(({ action }) => action)).toEqual([
        'staff-passkey-added',
        'staff-passkey-removed',
      ])
    })

    test('want the person verified, our site, and a challenge that is used once', async () => {
      const { where, add } = await officer('rangkong@example.com')
      const key = await add()
      for (const deceit of [{ unverified: true }, { origin: 'https://evil.example' }])
        expect((await use(where, key, deceit)).body).toContain('KUNCI-03')
      const { body } = await get(where.app, '/staff/login')
      const answer = key.get(givenTo(body, 'data-passkey-sign-in'))
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => post(where.app, '/staff/login/passkey', { answer })),
      )
      expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
    })

    test('of staff sign in no member, and members’ no staff', async () => {
      const { where, add } = await officer('tekukur@example.com')
      const key = await add()
      expect((await use(where, key, {}, '/login')).body).toContain('KUNCI-01')
      await enrol(where, { email: 'anggota@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'anggota@example.com' }))
      const page = await get(where.app, '/security/passkeys/new', { cookie })
      const own = new Authenticator(RP)
      const answer = own.create(givenTo(page.body, 'data-passkey-enrolment'))
      await post(where.app, '/security/passkeys/new', { name: 'HP', answer }, { cookie })
      expect((await use(where, own)).body).toContain('KUNCI-01')
      // A challenge of one sign-in is none of the other.
      const { body } = await get(where.app, '/login')
      const crossed = key.get(givenTo(body, 'data-passkey-sign-in'))
      const sent = await post(where.app, '/staff/login/passkey', { answer: crossed })
      expect(sent.body).toContain('KUNCI-02')
    })

    test('nobody removes somebody else’s, and a reset takes them all', async () => {
      const one = await officer('perkutut@example.com')
      const other = await officer('kutilang@example.com')
      const key = await one.add()
      const { body } = await get(one.where.app, LIST, { cookie: one.cookie })
      const [, passkey = ''] = /name="passkey" value="([^"]+)"/.exec(body) ?? []
      const theirs = { cookie: other.cookie }
      const tried = await post(other.where.app, `${LIST}/removal`, { passkey }, theirs)
      expect(tried.statusCode).toBe(404)
      expect((await use(one.where, key)).statusCode).toBe(303)
      const { rows } = await sql<{ staff_id: string }>`
        select staff_id from identity.staff_passkey where hash = ${Buffer.from(passkey, 'base64url')}
      `.execute(one.where.db)
      const staffId = rows[0]?.staff_id ?? ''
      const now = one.where.now()
      const asked = { requestId: staffId, askedBy: staffId, askedAt: now }
      const reset = { ...asked, kind: 'reset', staffId, facts: undefined, role: undefined } as const
      await applyStaffRequest(one.where, reset, now)
      expect(await staffPasskeys(one.where.db, staffId)).toEqual([])
      expect((await use(one.where, key)).body).toContain('KUNCI-01')
    })
  })
})
