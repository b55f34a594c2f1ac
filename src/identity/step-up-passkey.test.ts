import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { Authenticator } from '#test/authenticator'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import { givenTo, RP } from '#test/passkeys'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const PAGE = '/verify-again?next=%2Fsecurity%2Fpasskeys%2Fnew'
const BY_PASSKEY = '/verify-again/passkey'
const NEW = '/security/passkeys/new'

describe('proving again by passkey', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    const withKey = async (name: string) => {
      const where = await sites()
      const identifier = `${name}@example.com`
      const memberId = await enrol(where, { email: identifier })
      const cookie = cookiesOf(await signIn(where, { identifier }))
      const key = new Authenticator(RP)
      const page = await get(where.app, NEW, { cookie })
      const answer = key.create(givenTo(page.body, 'data-passkey-enrolment'))
      await post(where.app, NEW, { name: 'HP saya', answer }, { cookie })
      return { where, memberId, cookie, key }
    }

    /** Shows the page 16 minutes later and answers its challenge. */
    const asked = async ({ where, cookie, key }: Awaited<ReturnType<typeof withKey>>) => {
      where.wait(14)
      await get(where.app, '/security', { cookie }) // in use
      where.wait(2)
      const page = await get(where.app, PAGE, { cookie })
      return { page, answer: key.get(givenTo(page.body, 'data-passkey-sign-in')) }
    }

    test('is enough, renews the session, and leads back', async () => {
      const member = await withKey('ani')
      const { where, cookie } = member
      const { page, answer } = await asked(member)
      expect(page.body).toContain(`action="${BY_PASSKEY}"`)
      const form = { answer, next: NEW }
      const proved = await post(where.app, BY_PASSKEY, form, { cookie })
      expect([proved.statusCode, proved.headers.location]).toEqual([303, NEW])
      const renewed = cookiesOf(proved)
      expect((await get(where.app, NEW, { cookie: renewed })).statusCode).toBe(200)
      const old = await get(where.app, '/security', { cookie })
      expect(old.headers.location).toMatch(/^\/login/)
    })

    test('is offered beside the code of the app', async () => {
      const member = await withKey('bayu')
      await setUpApp(member.where, 'bayu@example.com')
      const { page } = await asked(member)
      expect(page.body).toContain('name="code"')
      expect(page.body).toContain(`action="${BY_PASSKEY}"`)
    })

    test('fifty at once with one challenge succeed once', async () => {
      const member = await withKey('citra')
      const { where, cookie } = member
      const { answer } = await asked(member)
      const sent = Array.from({ length: 50 }, () =>
        post(where.app, BY_PASSKEY, { answer }, { cookie }),
      )
      const places = (await Promise.all(sent)).map(({ headers }) => headers.location)
      expect(places.filter((place) => place === '/security')).toHaveLength(1)
      const { rows } = await sql<{ proofs: bigint }>`
        select count(*) as proofs from audit.entry
         where member_id = ${member.memberId} and action = 'proved-again'
      `.execute(where.db)
      expect(rows).toEqual([{ proofs: 1n }])
    })

    test('of somebody else, or with a challenge for signing in, is refused and nothing renewed', async () => {
      const member = await withKey('dewi')
      const other = await withKey('eko')
      const { page } = await asked(member)
      const theirs = other.key.get(givenTo(page.body, 'data-passkey-sign-in'))
      const { app } = member.where
      const refused = await post(app, BY_PASSKEY, { answer: theirs }, { cookie: member.cookie })
      expect([refused.statusCode, refused.body.includes('KUNCI-0')]).toEqual([422, true])
      const login = await get(app, '/login/passkey/challenge')
      const wrongUse = member.key.get(login.json())
      const stale = await post(app, BY_PASSKEY, { answer: wrongUse }, { cookie: member.cookie })
      expect([stale.statusCode, stale.body.includes('KUNCI-02')]).toEqual([422, true])
      const still = await get(app, NEW, { cookie: member.cookie })
      expect(still.headers.location).toBe(PAGE)
    })

    test('is never offered to who has none', async () => {
      const where = await sites()
      await enrol(where, { email: 'fitri@example.com' })
      const cookie = cookiesOf(
        await signIn(where, { identifier: 'fitri@example.com', password: PASSWORD }),
      )
      expect((await get(where.app, PAGE, { cookie })).body).not.toContain(BY_PASSKEY)
    })
  })
})
