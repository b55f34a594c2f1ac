import { describe, expect, test } from 'vitest'
import { enrol, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'
/** A form whose token is too old, from a browser that does not say where it comes from. */
const STALE = {}
const FOREIGN = { 'sec-fetch-site': 'cross-site' }

describe('a form that was open for too long', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    /** The cookie of somebody who gave the code of this flow. */
    const proved = async (where: Site, start: string, form: Record<string, string>, to: string) => {
      const asked = await post(where.app, start, form)
      const mail = (await mailboxOf(where)(to)).find((one) => codeIn(one) !== '')
      const code = { code: mail ? codeIn(mail) : '' }
      const entered = await post(where.app, `${start}/code`, code, { cookie: cookiesOf(asked) })
      expect(entered.headers.location).toBe(`${start}/password`)
      return cookiesOf(entered)
    }

    const expectExplained = async (where: Site, path: string, cookie: string) => {
      const form = { newPassword: NEW_PASSWORD, publicComputer: 'on' }
      const stale = await post(where.app, path, form, { cookie, headers: STALE })
      expect([stale.statusCode, stale.body.includes('MASUK-03')]).toEqual([422, true])
      expect(stale.body).not.toContain(NEW_PASSWORD)
      const foreign = await post(where.app, path, form, { cookie, headers: FOREIGN })
      expect([foreign.statusCode, foreign.body.includes('MASUK-04')]).toEqual([403, true])
      return stale.body
    }

    test('for a new account says why it came back, and keeps the tick for a public computer', async () => {
      const where = await open()
      const claims = { kpj: '99045690001', idNumber: '3174010101920001', birthDate: '01-01-1990' }
      const memberId = await newMember(where, { kpj: claims.kpj, nik: claims.idNumber })
      await addContact(where, memberId, { kind: 'email', value: 'ani@example.com' })
      const cookie = await proved(where, '/activate', claims, 'ani@example.com')
      const body = await expectExplained(where, '/activate/password', cookie)
      expect(body).toMatch(/name="publicComputer"[^>]* checked/)
    })

    test('for a forgotten password too', async () => {
      const where = await open()
      const memberId = await enrol(where, {})
      await addContact(where, memberId, { kind: 'email', value: 'bayu@example.com' })
      const form = { identifier: 'bayu@example.com' }
      const cookie = await proved(where, '/forgot-password', form, 'bayu@example.com')
      const body = await expectExplained(where, '/forgot-password/password', cookie)
      expect(body).toMatch(/name="publicComputer"[^>]* checked/)
    })

    test('for changing the password too', async () => {
      const where = await open()
      await enrol(where, { email: 'citra@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'citra@example.com' }))
      await expectExplained(where, '/security/password', cookie)
    })

    test('for a new contact keeps it; from another site nothing is shown', async () => {
      const where = await open()
      const form = { contact: 'dewi@example.com' }
      const stale = await post(where.app, '/activate/contact', form, { headers: STALE })
      expect([stale.statusCode, stale.body.includes('PESAN-04')]).toEqual([422, true])
      expect(stale.body).toContain('value="dewi@example.com"')
      const foreign = await post(where.app, '/activate/contact', form, { headers: FOREIGN })
      expect([foreign.statusCode, foreign.body.includes('MASUK-04')]).toEqual([403, true])
      expect(foreign.body).not.toContain('dewi@example.com')
    })
  })
})
