import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import type { MailboxItem } from '#messages'
import { verifyChain } from '#platform/audit'
import { newMember } from '#test/accounts'
import { addAddress } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, get, post, type Site, site } from '#test/sign-in-site'
import { newOfficer } from '#test/staff'

const BRANCH = 'Cabang Barat'

/** The code of sixteen letters and digits in a letter from a branch. */
const paperCodeIn = ({ text }: MailboxItem): string =>
  /\b([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3})\b/.exec(text)?.[1] ?? ''

describe('an activation at a branch', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })

    /** Somebody without any contact, before an officer. */
    const counter = async ({ branch = BRANCH } = {}) => {
      const where = await site(await database())
      opened.push(where)
      await sql`delete from identity.throttle`.execute(where.db)
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      const serial = String(opened.length).padStart(4, '0')
      const claims = {
        kpj: `9904568${serial}`,
        idNumber: `317401010191${serial}`,
        birthDate: '01-01-1990',
      }
      const memberId = await newMember(where, { kpj: claims.kpj, nik: claims.idNumber })
      const officer = await newOfficer(where, `loket${serial}@example.com`, { branch })
      const cookie = await officer.again()
      const print = (form = {}) =>
        post(
          where.app,
          '/staff/activations/code',
          { kpj: claims.kpj, idCard: 'on', ...form },
          { cookie },
        )
      return { where, claims, memberId, cookie, print, sentTo: mailboxOf(where) }
    }

    test('prints a code that no officer sees; with the three claims it makes a proved account', async () => {
      const { where, claims, memberId, print, sentTo } = await counter()
      const printed = await print()
      expect([printed.statusCode, printed.body.includes('antrean cetak')]).toEqual([200, true])
      const [letter] = await sentTo(BRANCH)
      const code = letter ? paperCodeIn(letter) : ''
      expect(code).not.toBe('')
      expect(printed.body.replace(/[ -]/g, '')).not.toContain(code.replace(/[ -]/g, ''))
      const entered = await post(where.app, '/activate/letter-code', { ...claims, code })
      expect(entered.headers.location).toBe('/activate/password')
      const newPassword = 'sawah-biru-kopi-lampu-73'
      const chosen = { cookie: cookiesOf(entered) }
      const done = await post(where.app, '/activate/password', { newPassword }, chosen)
      expect(done.headers.location).toBe('/home')
      const again = await print()
      expect([again.statusCode, again.body.includes('sudah punya akun')]).toEqual([422, true])
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    })

    test('only after identity card or passport was seen, for a number that exists, by an officer of a branch', async () => {
      const { where, cookie, print, sentTo } = await counter()
      expect((await print({ idCard: '' })).body).toContain('Cocokkan dulu KTP atau paspor')
      expect((await print({ kpj: '99999999999' })).statusCode).toBe(422)
      expect(await sentTo(BRANCH)).toEqual([])
      expect((await get(where.app, '/staff/activations', { cookie })).statusCode).toBe(200)
      const homeless = await counter({ branch: '' })
      expect((await homeless.print()).body).toContain('belum punya kantor cabang')
    })

    test('a code from a branch stands for every one on paper before it, however many there were', async () => {
      const { where, claims, memberId, print, sentTo } = await counter()
      await addAddress(where, memberId, { street: 'Jalan Kenari 5', areaCode: '31.74.05.1001' })
      const began = cookiesOf(await post(where.app, '/activate', claims))
      for (let n = 0; n < 4; n += 1)
        await post(where.app, '/activate/letter', {}, { cookie: began })
      const posted = (
        await sentTo(
          'Jalan Kenari 5\nKebayoran Lama Utara, Kebayoran Lama\nKota Administrasi Jakarta Selatan\nDaerah Khusus Ibukota Jakarta',
        )
      ).map(codeIn)
      expect(posted).toHaveLength(3)
      for (let n = 0; n < 4; n += 1) expect((await print()).statusCode).toBe(200)
      const handed = (await sentTo(BRANCH)).map(paperCodeIn)
      expect(new Set(handed).size).toBe(4)
      const statuses = []
      for (const code of [...posted, ...handed]) {
        statuses.push(
          (await post(where.app, '/activate/letter-code', { ...claims, code })).statusCode,
        )
        await sql`delete from identity.throttle`.execute(where.db)
      }
      // What is due at one moment goes in no order: one of the seven is the newest.
      expect(statuses.slice(0, 3)).toEqual([422, 422, 422])
      expect(statuses.filter((status) => status === 303)).toHaveLength(1)
    })

    test('strangers who know the three claims cannot use up the way of a branch code', async () => {
      const { where, claims, print, sentTo } = await counter()
      await print()
      const [letter] = await sentTo(BRANCH)
      const code = letter ? paperCodeIn(letter) : ''
      // From the member's own network: past every count of tries and of requests.
      for (let n = 0; n < 120; n += 1)
        await post(where.app, '/activate/letter-code', { ...claims, code: '00000000' })
      for (let n = 0; n < 120; n += 1) await post(where.app, '/activate', claims)
      const wrong = { ...claims, code: '0000-0000-0000-0000' }
      expect((await post(where.app, '/activate/letter-code', wrong)).statusCode).toBe(429)
      const entered = await post(where.app, '/activate/letter-code', { ...claims, code })
      expect(entered.headers.location).toBe('/activate/password')
    })
  })
})
