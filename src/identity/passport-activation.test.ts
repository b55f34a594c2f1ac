import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findByIdentifier, importMembers } from '#members'
import type { MailboxItem } from '#messages'
import type { Database } from '#platform/db'
import { addAddress } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { ImportFolder } from '#test/importing'
import { codeIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, type Form, get, keys, post, type Site, site } from '#test/sign-in-site'
import { newOfficer } from '#test/staff'
import { localDate } from '#values'
import { demoFiles, demoPerson } from '../../test/people/index.ts'

const TODAY = localDate('2026-11-22')
const BRANCH = 'Cabang Barat'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

/** Anjali of the demo, on record as the members' register brings her: INX0001111, and typed as it is printed. */
const anjali = demoPerson('foreigner', TODAY)
const CLAIMS = { kpj: '21061001111', idNumber: 'X0001111', birthDate: anjali.birthDate }

describe('a member with a passport', () => {
  eachDatabase((_kind, database) => {
    const folder = new ImportFolder(keys)
    let opened: Database
    let where: Site
    beforeAll(async () => {
      opened = await database()
      where = await site(opened)
      folder.write('members.csv', demoFiles(TODAY).members)
      const ran = await folder.run(importMembers, opened, ['members.csv'])
      if (ran.exit !== 0) throw new Error(ran.err)
    })
    afterAll(async () => {
      await where.app.close()
      folder.remove()
    })

    const ask = async (form: Form = {}) => {
      await sql`delete from identity.throttle`.execute(where.db)
      return post(where.app, '/activate', { ...CLAIMS, ...form })
    }

    const memberId = async () => (await findByIdentifier(where.db, keys, CLAIMS.kpj)) ?? 0n

    /** Whether a code reaches her for what was typed; then it opens what comes next. */
    const isFound = async (form: Form): Promise<boolean> => {
      const sentTo = mailboxOf(where)
      const asked = await ask(form)
      expect([asked.statusCode, asked.headers.location]).toEqual([303, '/activate/code'])
      const [mail] = await sentTo('anjali@example.net')
      if (mail === undefined) return false
      const code = { code: codeIn(mail) }
      const entered = await post(where.app, '/activate/code', code, { cookie: cookiesOf(asked) })
      await sql`delete from identity.code_request`.execute(where.db)
      return entered.headers.location === '/activate/password'
    }

    test.each([
      'X0001111',
      'x0001111',
      ' x 000 1111 ',
      'X-0001111',
      '\uFF380001111', // a full-width X
    ])('is found by the number as it is printed: %o', async (idNumber) => {
      expect(await isFound({ idNumber })).toBe(true)
    })

    test.each([
      ['another passport', { idNumber: 'X0001112' }],
      ['the KPJ of a member of another country', { kpj: '21045678901' }],
      ['another birth date', { birthDate: '1990-01-01' }],
      ['a KPJ that nobody has', { kpj: '99999999999' }],
    ])('is not found by %s, with the same answer', async (_what, form) => {
      expect(await isFound(form)).toBe(false)
    })

    test('reads on every form that a passport number will do', async () => {
      for (const path of ['/activate', '/activate/letter-code']) {
        const { body } = await get(where.app, path)
        expect(body).toContain('NIK atau nomor paspor')
        expect(body).toContain('Warga negara asing mengisi nomor paspor, tanpa kode negara.')
      }
      const wrong = await ask({ idNumber: 'X1' })
      expect(wrong.body).toContain('Isi 16 angka NIK, atau nomor paspor')
    })

    test('activates by letter or at a branch', async () => {
      const sentTo = mailboxOf(where)
      const cookie = cookiesOf(await ask({ idNumber: 'x 0001111' }))
      const address = { street: 'Jalan Pantai 9', areaCode: '51.03.05.1001' }
      await addAddress(where, await memberId(), address)
      await post(where.app, '/activate/letter', {}, { cookie })
      const enter = async (letter: MailboxItem | undefined, code: RegExp) => {
        expect(letter?.text).toContain('nomor KPJ, NIK atau nomor paspor, dan tanggal lahir')
        const typed = code.exec(letter?.text ?? '')?.[0] ?? ''
        const claims = { ...CLAIMS, idNumber: ' x0001111', code: typed }
        const entered = await post(where.app, '/activate/letter-code', claims)
        expect(entered.headers.location).toBe('/activate/password')
        return cookiesOf(entered)
      }
      const [posted] = await sentTo('Jalan Pantai 9\n51.03.05.1001')
      await enter(posted, /\b[0-9A-HJKMNP-TV-Z]{4}[ -]?[0-9A-HJKMNP-TV-Z]{4}\b/)
      const officer = await newOfficer(where, 'loket@example.com', { branch: BRANCH })
      const form = { kpj: CLAIMS.kpj, idCard: 'on' }
      const staff = { cookie: await officer.again() }
      expect((await post(where.app, '/staff/activations/code', form, staff)).statusCode).toBe(200)
      const [sealed] = await sentTo(BRANCH)
      const opened = await enter(
        sealed,
        /\b[0-9A-HJKMNP-TV-Z]{4}(?:[ -]?[0-9A-HJKMNP-TV-Z]{4}){3}\b/,
      )
      const chosen = { newPassword: NEW_PASSWORD }
      const done = await post(where.app, '/activate/password', chosen, { cookie: opened })
      expect(done.headers.location).toBe('/home')
    })
  })
})
