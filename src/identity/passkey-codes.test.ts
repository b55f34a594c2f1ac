import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { Authenticator } from '#test/authenticator'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { makeCodes, merged, setUpApp } from '#test/factors'
import { codeIn, mailboxOf } from '#test/mailbox'
import { givenTo, RP } from '#test/passkeys'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const NEW = '/security/passkeys/new'
const FACTOR = '/forgot-password/factor'
const STRONG = '/verify-again?strong=on'
const CODE_FIELD = 'name="code"'

describe('recovery codes beside passkeys', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    /** A member whose only strong factor is a passkey, signed in. */
    const withKey = async (name: string) => {
      const where = await sites()
      await sql`delete from identity.throttle`.execute(where.db)
      const email = `${name}@example.com`
      const memberId = await enrol(where, {})
      await addContact(where, memberId, { kind: 'email', value: email })
      const cookie = cookiesOf(await signIn(where, { identifier: email }))
      const page = await get(where.app, NEW, { cookie })
      const answer = new Authenticator(RP).create(givenTo(page.body, 'data-passkey-enrolment'))
      await post(where.app, NEW, { name: 'HP saya', answer }, { cookie })
      return { where, memberId, email, cookie }
    }
    type Member = Awaited<ReturnType<typeof withKey>>

    /** Forgot the password and gave the code of the mail; a factor is owed. */
    const resetting = async ({ where, email }: Member) => {
      const sentTo = mailboxOf(where)
      const asked = await post(where.app, '/forgot-password', { identifier: email })
      const mail = (await sentTo(email)).find((one) => codeIn(one) !== '')
      const code = { code: mail ? codeIn(mail) : '' }
      const entered = await post(where.app, '/forgot-password/code', code, {
        cookie: cookiesOf(asked),
      })
      expect(entered.headers.location).toBe('/forgot-password/password')
      return cookiesOf(entered)
    }
    const body = async ({ where }: Member, path: string, cookie: string) =>
      (await get(where.app, path, { cookie })).body

    test('are suggested on the security page, made, and prove the member where a password was forgotten', async () => {
      const member = await withKey('ani')
      const { where, cookie } = member
      expect(await body(member, '/security', cookie)).toContain('tidak punya kode cadangan')
      const [first = '', second = ''] = await makeCodes(where, cookie)
      expect(await body(member, '/security', cookie)).toContain('Kode yang masih berlaku: 10')
      const step = await resetting(member)
      const page = await body(member, FACTOR, step)
      expect(page).toContain(CODE_FIELD)
      expect(page).toContain('Isilah kode cadangan')
      expect(page).not.toContain('Pakai kode dari aplikasi')
      const wrong = await post(where.app, FACTOR, { code: '0000-0000-00000' }, { cookie: step })
      expect([wrong.statusCode, wrong.body.includes('KODE-01')]).toEqual([422, true])
      const right = await post(where.app, FACTOR, { code: first }, { cookie: step })
      expect([right.statusCode, right.headers.location]).toEqual([303, '/forgot-password/password'])
      expect(where.told.map(({ kind }) => kind)).toContain('recovery-code-used')
      const newPassword = 'sawah-biru-kopi-lampu-73'
      const path = '/forgot-password/password'
      const done = await post(where.app, path, { newPassword }, { cookie: step })
      expect(done.headers.location).toBe('/home')
      const again = cookiesOf(done)
      expect((await get(where.app, '/transfer', { cookie: again })).statusCode).toBe(200)
      expect(second).not.toBe(first)
    })

    test('who has none is asked for none, and told which ways there are', async () => {
      const member = await withKey('bayu')
      const step = await resetting(member)
      for (const page of [
        await body(member, FACTOR, step),
        await body(member, `${FACTOR}?way=recovery`, step),
        await body(member, STRONG, member.cookie),
      ]) {
        expect(page).not.toContain(CODE_FIELD)
        expect(page).not.toContain('Pakai kode')
        expect(page).toContain('Di peramban ini kunci sandi tidak bisa dipakai.')
        expect(page).toContain('Anda tidak punya kode cadangan. Pakailah peramban lain')
        expect(page).toContain('kantor cabang dengan KTP atau paspor')
      }
    })

    test('prove again before what matters, as strongly as the passkey', async () => {
      const member = await withKey('citra')
      const { where, cookie } = member
      const [code = '', other = ''] = await makeCodes(where, cookie)
      where.wait(6)
      const asked = await get(where.app, '/transfer', { cookie })
      expect(asked.headers.location).toMatch(/strong=on/)
      expect(await body(member, STRONG, cookie)).toContain(CODE_FIELD)
      const proved = await post(where.app, '/verify-again', { code, strong: 'on' }, { cookie })
      expect(proved.statusCode).toBe(303)
      const jar = merged(cookie, cookiesOf(proved))
      expect((await get(where.app, '/transfer', { cookie: jar })).statusCode).toBe(200)
      // Where a password is enough it comes first, and the code is the other way.
      const page = await body(member, '/verify-again', jar)
      expect(page).toContain('name="password"')
      expect(page).toContain('/verify-again?way=recovery')
      expect(await body(member, '/verify-again?way=recovery', jar)).toContain(CODE_FIELD)
      const wrong = { code: PASSWORD, way: 'recovery' }
      const refused = await post(where.app, '/verify-again', wrong, { cookie: jar })
      expect([refused.statusCode, refused.body.includes('KODE-01')]).toEqual([422, true])
      const spent = await post(
        where.app,
        '/verify-again',
        { code, way: 'recovery' },
        { cookie: jar },
      )
      expect(spent.statusCode).toBe(422)
      const used = await post(where.app, '/verify-again', { code: other }, { cookie: jar })
      expect(used.statusCode).toBe(303)
    })

    test('go with the last passkey, and stay when only the app goes', async () => {
      const member = await withKey('dewi')
      const { where, memberId, cookie, email } = member
      await makeCodes(where, cookie)
      const left = async () => {
        const { rows } = await sql<{ left: bigint }>`
          select count(*) as left from identity.recovery_code where member_id = ${memberId}
        `.execute(where.db)
        return rows[0]?.left
      }
      const app = await setUpApp(where, email)
      const remove = '/security/authenticator/removal'
      expect(await body(member, remove, app.cookie)).toContain('kode cadangan Anda tetap berlaku')
      await post(where.app, remove, { password: PASSWORD }, { cookie: app.cookie })
      expect(await left()).toBe(10n)
      const list = await body(member, '/security/passkeys', app.cookie)
      const id = /\/security\/passkeys\/([\w-]{43})\/removal/.exec(list)?.[1] ?? ''
      const path = `/security/passkeys/${id}/removal`
      expect(await body(member, path, app.cookie)).toContain('tidak berlaku lagi')
      const gone = await post(where.app, path, { password: PASSWORD }, { cookie: app.cookie })
      expect(gone.headers.location).toBe('/security/passkeys')
      expect(await left()).toBe(0n)
    })

    test('beside an app that has none, the second step offers none', async () => {
      const member = await withKey('eko')
      const { where, email, cookie } = member
      await setUpApp(where, email)
      const half = cookiesOf(await signIn(where, { identifier: email }))
      expect(await body(member, '/login/verify', half)).not.toContain('Pakai kode cadangan')
      await makeCodes(where, cookie)
      const later = cookiesOf(await signIn(where, { identifier: email }))
      expect(await body(member, '/login/verify', later)).toContain('Pakai kode cadangan')
    })
  })
})
