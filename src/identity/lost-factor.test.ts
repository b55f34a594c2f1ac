import { describe, expect, test } from 'vitest'
import { PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { addApp, codeAt, makeCodes, merged, setUpApp } from '#test/factors'
import { resettingOn } from '#test/resetting'
import { cookiesOf, post, type Site, signIn } from '#test/sign-in-site'
import { factorsOf } from './factor-store.ts'

const FORGOT = '/forgot-password'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

// Keycloak #39447 and #40513: forgetting the password and losing the second factor were one flow, so that who reset one
// lost or replaced the other, and nobody could replace the factor alone.
describe('a forgotten password and a lost factor', () => {
  eachDatabase((_kind, database) => {
    const { member, choose, proved } = resettingOn(database)

    /** A member with an app and recovery codes, of which none is used yet. */
    const protectedMember = async (name: string) => {
      const place = await member(name)
      const { where, email } = place
      const { secret, cookie } = await setUpApp(where, email)
      const codes = await makeCodes(where, cookie)
      where.wait(20) // nobody is signed in any more, and no code of the app is used
      return { ...place, secret, codes }
    }

    /** Where the password and then the code lead, with what the browser keeps. */
    const enter = async (
      where: Site,
      form: { identifier: string; password: string },
      code: string,
    ) => {
      const owing = await signIn(where, form)
      const half = cookiesOf(owing)
      const done = await post(where.app, '/login/verify', { code }, { cookie: half })
      const cookie = merged(half, cookiesOf(done))
      return {
        ways: [owing.headers.location, done.headers.location],
        status: done.statusCode,
        cookie,
      }
    }
    const IN = ['/login/verify', '/home']

    test('are one flow: here a new password leaves app and recovery codes as they are', async () => {
      const someone = await protectedMember('lupa.sandi')
      const { where, memberId, email, secret, codes } = someone
      const before = await factorsOf(where.db, memberId)
      const { cookie } = await proved(someone)
      const code = codeAt(where, secret)
      await post(where.app, `${FORGOT}/factor`, { code }, { cookie })
      expect((await choose(where, NEW_PASSWORD, cookie)).headers.location).toBe('/home')
      const after = await factorsOf(where.db, memberId)
      expect([after.totpSince, after.recoveryCodesLeft]).toEqual([before.totpSince, 10])
      where.wait(1)
      const form = { identifier: email, password: NEW_PASSWORD }
      expect((await enter(where, form, codeAt(where, secret))).ways).toEqual(IN)
      expect((await enter(where, form, codes[0] ?? '')).ways).toEqual(IN)
    })

    test('are one flow: here a lost app is replaced alone, and the password stays', async () => {
      const { where, memberId, email, secret, codes } = await protectedMember('hilang.hp')
      const form = { identifier: email, password: PASSWORD }
      const before = await factorsOf(where.db, memberId)
      const [first = '', second = ''] = codes
      const inside = await enter(where, form, first)
      expect(inside.ways).toEqual(IN)
      const { secret: renewed } = await addApp(where, inside.cookie)
      const after = await factorsOf(where.db, memberId)
      expect([after.passwordSetAt, after.recoveryCodesLeft]).toEqual([before.passwordSetAt, 9])
      where.wait(1)
      expect((await enter(where, form, codeAt(where, secret))).status).toBe(422)
      expect((await enter(where, form, codeAt(where, renewed))).ways).toEqual(IN)
      expect((await enter(where, form, second)).ways).toEqual(IN)
    })

    test('are one flow: here who has neither app nor codes is led to a branch, and nothing is removed by mail', async () => {
      const someone = await protectedMember('hilang.semua')
      const { where, memberId } = someone
      const before = await factorsOf(where.db, memberId)
      const { cookie } = await proved(someone)
      const page = await where.app.inject({ url: `${FORGOT}/factor`, headers: { cookie } })
      expect(page.body).toContain('Datanglah ke kantor cabang dengan KTP atau paspor')
      expect((await choose(where, NEW_PASSWORD, cookie)).headers.location).toBe(`${FORGOT}/factor`)
      expect(await factorsOf(where.db, memberId)).toEqual(before)
    })
  })
})
