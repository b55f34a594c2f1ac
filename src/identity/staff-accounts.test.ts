import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { eachDatabase } from '#test/databases'
import {
  codeIn,
  NEW,
  newAccount,
  officeAt,
  PASSPHRASE,
  PEOPLE,
  setUpOf,
  staffIdOf,
} from '#test/office'
import { cookiesOf, get, post } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

describe('staff accounts', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const office = async (name: string) => officeAt(await sites(), name)

    test('one administrator asks, another approves, and the person alone chooses password and key', async () => {
      const at = await office('ada')
      const email = 'ratna@example.com'
      await at.send(0, 'new', { ...NEW, email: ` Ratna@Example.com ` })
      const seen = await at.open(1)
      for (const words of [email, 'Ratna Rekaan', 'Petugas cabang', 'Cabang Contoh Utara', 'ada1'])
        expect(seen.body).toContain(words)
      expect((await at.open(0)).request).toBe('') // no button for who asked
      const letter = await at.decide(1)
      const code = codeIn(letter.body) ?? ''
      expect(letter.body).toContain('Ratna Rekaan')
      expect(letter.body).toContain('https://payung.example/staff/enrol')
      expect(letter.body).not.toContain('otpauth')
      expect((await at.decide(1, 'approve', seen.request)).statusCode).toBe(422) // shown once

      const { page, finish, codeNow } = await setUpOf(at, email, code.toLowerCase())
      expect(page.statusCode).toBe(200)
      // Whoever opened it before saw another key.
      expect((await setUpOf(at, email, code)).secret).not.toBe(
        (await setUpOf(at, email, code)).secret,
      )
      expect((await finish({ code: '000000' })).body).toContain('PETUGAS-08')
      expect((await finish({ password: 'ratna-sawah-teduh-biru' })).body).toContain('SANDI-04')
      const done = await finish()
      expect([done.statusCode, done.headers.location]).toEqual([303, '/staff/enrol/done'])
      expect((await setUpOf(at, email, code)).page.statusCode).toBe(422)

      const form = { email, password: PASSPHRASE }
      const replay = await post(at.where.app, '/staff/login', { ...form, code: codeNow() })
      expect(replay.statusCode).toBe(422) // the code that finished the enrolment
      at.where.wait(1)
      const entered = await post(at.where.app, '/staff/login', { ...form, code: codeNow() })
      const cookie = cookiesOf(entered)
      expect((await get(at.where.app, '/staff/recoveries', { cookie })).statusCode).toBe(200)
      expect((await get(at.where.app, PEOPLE, { cookie })).statusCode).toBe(404)
      const { rows } = await sql<{ action: string }>`
        select action from audit.entry
         where member_id = 0 and action like 'staff-%' and action not in ('staff-created', 'staff-signed-in')
         order by seq
      `.execute(at.where.db)
      expect(rows.map(({ action }) => action)).toEqual([
        'staff-change-asked',
        'staff-change-approved',
        'staff-enrolled',
      ])
      expect((await verifyChain(at.where.db, 0n)).ok).toBe(true)
    })

    test('of 50 finishes and 50 openings at the same moment one enrols', async () => {
      const at = await office('bela')
      const email = 'salim@example.com'
      const code = await newAccount(at, email)
      const pages = await Promise.all(Array.from({ length: 50 }, () => setUpOf(at, email, code)))
      const ready = pages.filter(({ secret }) => secret !== '')
      expect(ready.length).toBeGreaterThan(0)
      const answers = await Promise.all(
        Array.from({ length: 50 }, async (_, n) => ready[n % ready.length]?.finish()),
      )
      expect(answers.filter((answer) => answer?.statusCode === 303)).toHaveLength(1)
    })

    test('a code ends after 24 hours, a request after 7 days, a page with a key after 30 minutes', async () => {
      const at = await office('cira')
      const email = 'tuti@example.com'
      const code = await newAccount(at, email)
      const { finish } = await setUpOf(at, email, code)
      at.where.wait(31)
      expect((await finish()).body).toContain('PETUGAS-07')
      at.where.wait(23 * 60 + 28)
      expect((await setUpOf(at, email, code)).page.statusCode).toBe(200)
      at.where.wait(1)
      expect((await setUpOf(at, email, code)).page.body).toContain('PETUGAS-06')

      const later = await office('dini')
      await later.send(0, 'new', { ...NEW, email: 'umi@example.com' })
      const { request } = await later.open(1)
      later.where.wait(7 * 24 * 60)
      const cookie = await later.administrators[1].again()
      const late = await post(
        later.where.app,
        `${PEOPLE}/decision`,
        { request, decision: 'approve' },
        { cookie },
      )
      expect([late.statusCode, late.body.includes('lewat 7 hari')]).toEqual([422, true])
    })

    test('neither who asked nor whom it is about decides; a refusal changes nothing', async () => {
      const at = await office('erna')
      const email = 'vina@example.com'
      await at.send(0, 'new', { ...NEW, email })
      const { request } = await at.open(1)
      const own = await at.decide(0, 'approve', request)
      expect([own.statusCode, codeIn(own.body)]).toEqual([422, undefined])
      expect((await at.decide(1, 'refuse')).body).toContain('Keputusan dicatat')
      expect(await staffIdOf(at, email)).toBe('')
      expect((await at.decide(1, 'approve', request)).statusCode).toBe(422)

      const [one, two] = [
        await staffIdOf(at, 'erna1@example.com'),
        await staffIdOf(at, 'erna2@example.com'),
      ]
      expect((await at.send(0, 'reset', { staff: one })).statusCode).toBe(422)
      expect((await at.send(0, 'role', { staff: two, role: 'officer' })).statusCode).toBe(200)
      const { body } = await at.open(1)
      expect(body).toContain('ini tentang Anda')
      const { rows } = await sql<{ request_id: string }>`
        select request_id from identity.staff_request where staff_id = ${two}::uuid and state = 'asked'
      `.execute(at.where.db)
      for (const decision of ['approve', 'refuse'])
        expect((await at.decide(1, decision, rows[0]?.request_id)).statusCode).toBe(422)
    })

    test('nobody decides with somebody whose account they made', async () => {
      const at = await office('hana')
      const email = 'zaki@example.com'
      await at.send(0, 'new', { ...NEW, email, role: 'administrator' })
      const { finish, codeNow } = await setUpOf(at, email, codeIn((await at.decide(1)).body) ?? '')
      await finish()
      at.where.wait(1)
      const form = { email, password: PASSPHRASE, code: codeNow() }
      const cookie = cookiesOf(await post(at.where.app, '/staff/login', form))
      const asked = { ...NEW, email: 'boneka@example.com' }
      expect((await post(at.where.app, `${PEOPLE}/new`, asked, { cookie })).statusCode).toBe(200)
      for (const who of [0, 1] as const) {
        const answer = await at.decide(who)
        expect([answer.statusCode, codeIn(answer.body)]).toEqual([422, undefined])
        expect(answer.body).toContain('yang akunnya Anda buat')
      }
    })

    test('what is wrong with a new account is said, and guessing at codes waits', async () => {
      const at = await office('ida')
      for (const [changes, words] of [
        [{ email: 'x' }, 'bukan alamat email'],
        [{ name: ' ' }, 'Isi nama'],
        [{ role: 'boss' }, 'Pilih peran'],
        [{ email: 'ida1@example.com' }, 'sudah punya akun'],
      ] as const) {
        const answer = await at.send(0, 'new', { ...NEW, email: 'baru@example.com', ...changes })
        expect(answer.statusCode).toBe(422)
        expect(answer.body).toContain(words)
      }
      for (const email of ['ida1@example.com', 'siapa@example.com']) {
        const statuses: number[] = []
        for (let n = 0; n < 6; n += 1)
          statuses.push((await setUpOf(at, email, `AAAA-AAAA-AAAA-AAA${n}`)).page.statusCode)
        expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
      }
    })
  })
})
