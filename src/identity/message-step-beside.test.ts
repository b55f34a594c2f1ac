import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { codeAt, merged, setUpApp } from '#test/factors'
import { codeIn } from '#test/mailbox'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { steppingOn } from '#test/stepping'

const STEP = '/security/message-codes'
const PAGE = '/contributions'

describe('a code by SMS or e-mail, beside other ways,', () => {
  eachDatabase((_kind, database) => {
    const { member, newest, half, enter } = steppingOn(database)
    type Member = Awaited<ReturnType<typeof member>>

    /** Signs in with a code and trusts the device: the session, and what the browser keeps without it. */
    const trusted = async (someone: Member) => {
      const cookie = await half(someone)
      const form = { code: await newest(someone, someone.phone), next: PAGE, trust: 'on' }
      const done = await post(someone.where.app, '/login/verify', form, { cookie })
      const inside = merged(cookie, cookiesOf(done))
      const pairs = inside.split('; ').filter((pair) => !pair.startsWith('__Host-payung='))
      return { inside, kept: pairs.join('; ') }
    }

    test('is spared on a trusted device, but not for what matters', async () => {
      const someone = await member()
      const { where, email } = someone
      const { kept } = await trusted(someone)
      const spared = await signIn(where, { identifier: email, next: PAGE }, { cookie: kept })
      expect(spared.headers.location).toBe(PAGE)
      expect((await get(where.app, '/payout', { cookie: cookiesOf(spared) })).statusCode).toBe(303)
    })

    test('is asked for on a trusted device again once the password was changed', async () => {
      const someone = await member()
      const { where, email } = someone
      const { inside, kept } = await trusted(someone)
      const newPassword = 'sawah-biru-kopi-lampu-73'
      await post(where.app, '/security/password', { newPassword }, { cookie: inside })
      const after = { identifier: email, password: newPassword }
      const asked = await signIn(where, after, { cookie: kept })
      expect(asked.headers.location).toBe('/login/verify')
    })

    test('is nothing to a forgotten password: the code of the step is owed after it', async () => {
      const someone = await member()
      const { where, email } = someone
      const asked = cookiesOf(await post(where.app, '/forgot-password', { identifier: email }))
      const mail = (await someone.sentTo(email)).find((item) => codeIn(item) !== '')
      const entered = await post(
        where.app,
        '/forgot-password/code',
        { code: mail ? codeIn(mail) : '' },
        { cookie: asked },
      )
      const set = await post(
        where.app,
        '/forgot-password/password',
        { newPassword: 'sawah-biru-kopi-lampu-73' },
        { cookie: cookiesOf(entered) },
      )
      expect(set.headers.location).toBe('/login/verify')
      const code = await newest(someone, someone.phone)
      expect((await enter(someone, code, cookiesOf(set))).headers.location).toBe(PAGE)
    })

    test('gives way to an authenticator app, and can be switched off', async () => {
      const someone = await member('email')
      const { where, email } = someone
      const cookie = await half(someone)
      const done = await enter(someone, await newest(someone, email), cookie)
      const inside = merged(cookie, cookiesOf(done))
      await post(where.app, `${STEP}/removal`, {}, { cookie: inside })
      const plain = await signIn(where, { identifier: email, next: PAGE })
      expect(plain.headers.location).toBe(PAGE)
      expect(where.told.map(({ kind }) => kind)).toContain('factor-removed')
      const { secret } = await setUpApp(where, email)
      where.wait(1)
      const asked = await half(someone)
      expect((await enter(someone, codeAt(where, secret), asked)).statusCode).toBe(303)
    })
  })
})
