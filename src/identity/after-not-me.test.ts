import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { moneyHeldUntil } from '#members'
import { enrol, PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeAt, merged, secretIn, setUpApp } from '#test/factors'
import { makeFreezeCode } from '#test/freezing'
import { codeIn, linksIn, mailOf } from '#test/mailbox'
import { atBranches, NEW_PASSWORD as RECOVERED, recovered, redeem } from '#test/recovering'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const HELD = '/security/held-money'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

describe('after "bukan saya"', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const open = async () => {
      const where = await sites()
      const { db } = where
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(db)
      await sql`delete from identity.throttle`.execute(db)
      return where
    }

    async function member(where: Site, email: string) {
      const memberId = await enrol(where, { email })
      await addContact(where, memberId, { kind: 'email', value: email })
      return memberId
    }

    /** Presses the link in the newest mail to this address whose subject holds these words. */
    async function press(where: Site, email: string, subject: string) {
      const mail = (await mailOf(where)).filter(({ to }) => to === email)
      const [link = ''] = linksIn(mail.filter((item) => item.subject.includes(subject))).slice(-1)
      const followed = cookiesOf(await get(where.app, link))
      const done = await post(where.app, '/not-me', {}, { cookie: followed })
      expect(done.headers.location).toBe('/not-me/done')
    }

    /** The password and a code of this app; answers the browser's cookies, or none where the code is wrong. */
    async function enter(where: Site, email: string, secret: string) {
      where.wait(1) // the next code
      const half = cookiesOf(await signIn(where, { identifier: email }))
      const code = codeAt(where, secret)
      const done = await post(where.app, '/login/verify', { code }, { cookie: half })
      return done.statusCode === 303 ? merged(half, cookiesOf(done)) : ''
    }

    /** A new password by a code to the address on record; answers where that ends. */
    async function reset(where: Site, email: string) {
      const asked = cookiesOf(await post(where.app, '/forgot-password', { identifier: email }))
      await where.idle()
      const mail = (await mailOf(where)).find((item) => codeIn(item) !== '')
      const code = mail ? codeIn(mail) : ''
      const entered = await post(where.app, '/forgot-password/code', { code }, { cookie: asked })
      const cookie = merged(asked, cookiesOf(entered))
      const form = { newPassword: NEW_PASSWORD }
      const done = await post(where.app, '/forgot-password/password', form, { cookie })
      return { entered, done, cookie: cookiesOf(done) }
    }

    test('the password of then lifts no hold, nor does a password that it changed', async () => {
      const where = await open()
      const memberId = await member(where, 'intan@example.com')
      await signIn(where, { identifier: 'intan@example.com' })
      where.wait(1)
      await signIn(where, { identifier: 'intan@example.com' })
      where.wait(5)
      await press(where, 'intan@example.com', 'perangkat baru')
      const thief = cookiesOf(await signIn(where, { identifier: 'intan@example.com' }))
      const page = await get(where.app, HELD, { cookie: thief })
      expect(page.body).toContain('belum cukup untuk mencabut penahanan')
      expect(page.body).not.toContain('Cabut penahanan</button>')
      await post(where.app, HELD, {}, { cookie: thief })
      expect(await moneyHeldUntil(where.db, memberId)).toBe('until-lifted')
      const form = { newPassword: NEW_PASSWORD }
      const changed = await post(where.app, '/security/password', form, { cookie: thief })
      expect(changed.headers.location).toBe('/security')
      await post(where.app, HELD, {}, { cookie: thief })
      expect(await moneyHeldUntil(where.db, memberId)).toBe('until-lifted')
    })

    test('a password that was reset by a contact on record lifts it, and that is told with a link of its own', async () => {
      const where = await open()
      const memberId = await member(where, 'juwita@example.com')
      await signIn(where, { identifier: 'juwita@example.com' })
      where.wait(1)
      await signIn(where, { identifier: 'juwita@example.com' })
      where.wait(5)
      await press(where, 'juwita@example.com', 'perangkat baru')
      await mailOf(where)
      where.wait(1)
      await reset(where, 'juwita@example.com')
      const own = cookiesOf(
        await signIn(where, { identifier: 'juwita@example.com', password: NEW_PASSWORD }),
      )
      await mailOf(where)
      const lifted = await post(where.app, HELD, {}, { cookie: own })
      expect(lifted.headers.location).toBe('/security')
      expect(await moneyHeldUntil(where.db, memberId)).toBeTypeOf('number') // 72 hours after the reset
      expect(where.told.at(-1)).toMatchObject({ kind: 'not-me-undone' })
      expect(linksIn(await mailOf(where))).toHaveLength(1)
    })

    test('so does a recovery at a branch, of who lost contacts and factors', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678934')
      await signIn(where, { identifier: at.email })
      where.wait(1)
      await signIn(where, { identifier: at.email })
      where.wait(5)
      await press(where, at.email, 'perangkat baru')
      await mailOf(where)
      const code = await recovered(where, at, { factorsLost: 'on' })
      expect((await redeem(where, at.kpj, code)).headers.location).toBe('/recover/done')
      const own = cookiesOf(await signIn(where, { identifier: at.email, password: RECOVERED }))
      expect((await post(where.app, HELD, {}, { cookie: own })).headers.location).toBe('/security')
      expect(await moneyHeldUntil(where.db, at.memberId)).toBeTypeOf('number') // 30 days
    })

    test('an app from before lifts it; one that was set up since does not', async () => {
      const where = await open()
      const memberId = await member(where, 'kartika@example.com')
      const app = await setUpApp(where, 'kartika@example.com')
      await mailOf(where)
      await enter(where, 'kartika@example.com', app.secret)
      where.wait(6)
      await press(where, 'kartika@example.com', 'perangkat baru')
      const own = await enter(where, 'kartika@example.com', app.secret)
      expect((await get(where.app, HELD, { cookie: own })).body).toContain(
        'Cabut penahanan</button>',
      )
      await post(where.app, HELD, {}, { cookie: own })
      expect(await moneyHeldUntil(where.db, memberId)).toBeTypeOf('number')

      const other = await member(where, 'lestari@example.com')
      await signIn(where, { identifier: 'lestari@example.com' })
      where.wait(6)
      await signIn(where, { identifier: 'lestari@example.com' })
      where.wait(6)
      await press(where, 'lestari@example.com', 'perangkat baru')
      const thief = await setUpApp(where, 'lestari@example.com')
      const inside = await enter(where, 'lestari@example.com', thief.secret)
      await post(where.app, HELD, {}, { cookie: inside })
      expect(await moneyHeldUntil(where.db, other)).toBe('until-lifted')
    })

    test('the app that a stranger set up is gone, and the member comes back in by a contact on record', async () => {
      const where = await open()
      await member(where, 'maya@example.com')
      await setUpApp(where, 'maya@example.com')
      await press(where, 'maya@example.com', 'Cara masuk')
      const alone = await signIn(where, { identifier: 'maya@example.com' })
      expect(alone.headers.location).toBe('/home')
      where.wait(1)
      const { entered, done } = await reset(where, 'maya@example.com')
      expect(entered.headers.location).toBe('/forgot-password/password') // no code of that app is asked for
      expect(done.headers.location).toBe('/home')
      const old = await signIn(where, { identifier: 'maya@example.com', password: PASSWORD })
      expect(old.statusCode).toBe(422)
    })

    test('the app whose place a stranger took is asked for again', async () => {
      const where = await open()
      await member(where, 'nadia@example.com')
      const own = await setUpApp(where, 'nadia@example.com')
      await mailOf(where)
      where.wait(1)
      const path = '/security/authenticator'
      const inside = await enter(where, 'nadia@example.com', own.secret)
      await post(where.app, path, {}, { cookie: inside })
      const page = await get(where.app, `${path}/confirmation`, { cookie: inside })
      const secret = secretIn(page.body)
      const code = codeAt(where, secret)
      await post(where.app, `${path}/confirmation`, { code }, { cookie: inside })
      expect(await enter(where, 'nadia@example.com', own.secret)).toBe('')
      expect(await enter(where, 'nadia@example.com', secret)).not.toBe('')
      await press(where, 'nadia@example.com', 'Cara masuk')
      expect(await enter(where, 'nadia@example.com', secret)).toBe('')
      expect(await enter(where, 'nadia@example.com', own.secret)).not.toBe('')
    })

    test('a freeze code that a stranger printed is worth nothing', async () => {
      const where = await open()
      await member(where, 'olivia@example.com')
      const cookie = cookiesOf(await signIn(where, { identifier: 'olivia@example.com' }))
      const code = await makeFreezeCode(where, cookie)
      await press(where, 'olivia@example.com', 'Kode beku')
      const tried = await post(where.app, '/freeze', { code })
      expect(tried.statusCode).toBe(422)
    })
  })
})
