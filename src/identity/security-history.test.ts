import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { fewCodesLeft } from '#identity'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { makeCodes, merged, setUpApp } from '#test/factors'
import { mailboxOf } from '#test/mailbox'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { instant } from '#values'
import { summariseFailures } from './actions/summarise-failures.ts'

describe('what the security pages tell', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    test('the history tells failed tries, how often, and a right password without its code', async () => {
      const where = await open()
      await enrol(where, { email: 'cahya@example.com' })
      const { cookie } = await setUpApp(where, 'cahya@example.com')
      for (const password of ['salah-satu', 'salah-dua'])
        await signIn(where, { identifier: 'cahya@example.com', password })
      await signIn(where, { identifier: 'cahya@example.com' }) // and no code
      where.wait(9)
      await summariseFailures(where, where.now())
      expect((await get(where.app, '/security/history', { cookie })).body).not.toContain(
        'tidak diselesaikan',
      )
      where.wait(1)
      await summariseFailures(where, instant(where.now() + 3_600_000))
      const { body } = await get(where.app, '/security/history', { cookie })
      expect(body).toContain('Percobaan masuk dengan kata sandi yang salah (2 kali)')
      expect(body).toContain('tetapi masuknya tidak diselesaikan')
    })

    test('the history says in plain words what happened, newest first, page by page', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'fitri@example.com' })
      const { cookie } = await setUpApp(where, 'fitri@example.com')
      await makeCodes(where, cookie)
      for (let index = 0; index < 50; index += 1) {
        await post(where.app, '/security/ended-sessions', { others: 'on' }, { cookie })
      }
      const first = (await get(where.app, '/security/history', { cookie })).body
      const older = /href="(\/security\/history\?before=\d+)"/.exec(first)?.[1] ?? ''
      const second = (await get(where.app, older, { cookie })).body
      expect(first.match(/Semua sesi lain diakhiri/g)).toHaveLength(50)
      const told = [
        'Kode cadangan dibuat',
        'Aplikasi autentikator dipasang',
        'Masuk',
        'Akun dibuat',
      ].map((words) => second.indexOf(`>${words}<`))
      expect(told).toEqual([...told].sort((a, b) => a - b))
      expect(told[0]).toBeGreaterThan(0)
      expect(second).not.toContain('before=')
      const english = { cookie, headers: { 'accept-language': 'en' } }
      expect((await get(where.app, older, english)).body).toContain('Authenticator app set up')
      expect((await get(where.app, '/security/history?before=x', { cookie })).statusCode).toBe(200)
      const { rows } = await sql<{ action: string }>`
        select distinct action from audit.entry where member_id = ${memberId}
      `.execute(where.db)
      for (const { action } of rows) expect(first + second).not.toContain(`>${action}<`)
    })

    test('few recovery codes left are mentioned, with the way to new ones', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'gita@example.com' })
      await addContact(where, memberId, { kind: 'phone', value: '+628005550177' })
      await addContact(where, memberId, { kind: 'email', value: 'gita@example.com' })
      expect(await fewCodesLeft(where.db, memberId)).toBeUndefined() // never made any
      const { cookie } = await setUpApp(where, 'gita@example.com')
      expect((await get(where.app, '/security', { cookie })).body).toContain(
        'tidak punya kode cadangan',
      )
      const codes = await makeCodes(where, cookie)
      expect((await get(where.app, '/security', { cookie })).body).not.toContain('hampir habis')
      let jar = cookie
      expect(await fewCodesLeft(where.db, memberId)).toBeUndefined()
      for (const code of codes.slice(0, 7)) {
        const proved = await post(where.app, '/verify-again', { code }, { cookie: jar })
        jar = merged(jar, cookiesOf(proved))
      }
      const page = await get(where.app, '/security', { cookie: jar })
      expect(page.body).toContain('hampir habis')
      expect(page.body).toContain('Kode yang masih berlaku: 3')
      expect(await fewCodesLeft(where.db, memberId)).toBe(3)
      const mails = (await mailboxOf(where)('gita@example.com')).map(({ text }) => text)
      const toldLeft = (left: number) =>
        mails.find((text) => text.includes(`Masih tersisa ${left} kode.`)) ?? ''
      expect(toldLeft(3)).toContain('Buatlah sepuluh kode baru')
      expect(toldLeft(4)).not.toContain('Buatlah sepuluh kode baru')
      expect(toldLeft(4)).not.toBe('')
    })
  })
})
