import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { eachDatabase } from '#test/databases'
import { cookiesOf, get, post } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { changeStaffRole } from './staff-change-store.ts'

const PASSPHRASE = 'kopi-sawah-teduh-biru-47'
const PEOPLE = '/staff/accounts'

describe('staff accounts', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    /** Two administrators of this test, and what they can do. */
    async function office(name: string) {
      const where = await sites()
      await sql`update identity.staff_request set state = 'over' where state = 'asked'`.execute(
        where.db,
      )
      const administrators = [
        await newOfficer(where, `${name}1@example.com`, { role: 'administrator' }),
        await newOfficer(where, `${name}2@example.com`, { role: 'administrator' }),
      ] as const
      const [first, second] = administrators
      const cookies = [await first.again(), await second.again()] as const
      const send = (who: 0 | 1, path: string, form: Record<string, string>) =>
        post(where.app, `${PEOPLE}/${path}`, form, { cookie: cookies[who] })
      const open = async (who: 0 | 1) => {
        const { body } = await get(where.app, PEOPLE, { cookie: cookies[who] })
        return { body, request: /name="request" value="([^"]+)"/.exec(body)?.[1] ?? '' }
      }
      const decide = async (who: 0 | 1, decision = 'approve', request?: string) =>
        send(who, 'decision', { request: request ?? (await open(who)).request, decision })
      return { where, administrators, cookies, send, open, decide }
    }
    type Office = Awaited<ReturnType<typeof office>>

    const idOf = async ({ where }: Office, email: string) => {
      const { hash } = where.keys.lookupHash('staff-email', email)
      const { rows } = await sql<{ staff_id: string }>`
        select staff_id from identity.staff_lookup where hash = ${hash}
      `.execute(where.db)
      return rows[0]?.staff_id ?? ''
    }

    const codeIn = (html: string) =>
      /<strong[^>]*>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})</.exec(html)?.[1]

    const NEW = { name: 'Ratna Rekaan', role: 'officer', branch: 'Cabang Contoh Utara' }

    async function newAccount(at: Office, email: string) {
      expect((await at.send(0, 'new', { ...NEW, email })).statusCode).toBe(200)
      const letter = await at.decide(1)
      return codeIn(letter.body) ?? ''
    }

    const setUpOf = async ({ where }: Office, email: string, code: string) => {
      const page = await post(where.app, '/staff/enrol', { email, code })
      const [, token = ''] = /name="token" value="([^"]+)"/.exec(page.body) ?? []
      const [, uri = ''] = /href="(otpauth:[^"]+)"/.exec(page.body) ?? []
      const secret = new URL(uri.replaceAll('&amp;', '&') || 'x:').searchParams.get('secret') ?? ''
      const codeNow = () => new TOTP({ secret }).generate({ timestamp: where.now() })
      const finish = (changes: Record<string, string> = {}) =>
        post(where.app, '/staff/enrol/finish', {
          ...{ token, password: PASSPHRASE, code: secret === '' ? '' : codeNow() },
          ...changes,
        })
      return { page, secret, finish, codeNow }
    }

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
      expect(await idOf(at, email)).toBe('')
      expect((await at.decide(1, 'approve', request)).statusCode).toBe(422)

      const [one, two] = [await idOf(at, 'erna1@example.com'), await idOf(at, 'erna2@example.com')]
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

    test('another role ends the sessions and counts at once', async () => {
      const at = await office('fitri')
      const officer = await newOfficer(at.where, 'wati@example.com')
      const cookie = await officer.again()
      const staff = await idOf(at, 'wati@example.com')
      expect((await at.send(0, 'role', { staff, role: 'officer' })).statusCode).toBe(422) // it is that
      expect((await at.send(0, 'role', { staff, role: 'data-officer' })).statusCode).toBe(200)
      expect((await at.send(0, 'reset', { staff })).statusCode).toBe(422) // one at a time
      expect((await get(at.where.app, '/staff/recoveries', { cookie })).statusCode).toBe(200)
      await at.decide(1)
      expect((await get(at.where.app, '/staff', { cookie })).statusCode).toBe(303)
      const again = await officer.again()
      expect((await get(at.where.app, '/staff/recoveries', { cookie: again })).statusCode).toBe(404)
    })

    test('a reset takes password, key and sessions away, and older codes with them', async () => {
      const at = await office('gina')
      const officer = await newOfficer(at.where, 'yanti@example.com')
      const cookie = await officer.again()
      const staff = await idOf(at, 'yanti@example.com')
      const reset = async () => {
        await at.send(0, 'reset', { staff })
        return codeIn((await at.decide(1)).body) ?? ''
      }
      const first = await reset()
      expect((await get(at.where.app, '/staff', { cookie })).statusCode).toBe(303)
      await expect(officer.again()).rejects.toThrow('PETUGAS-01')
      const second = await reset()
      expect((await setUpOf(at, 'yanti@example.com', first)).page.statusCode).toBe(422)
      const { finish } = await setUpOf(at, 'yanti@example.com', second)
      expect((await finish()).statusCode).toBe(303)
      await expect(officer.again()).rejects.toThrow('PETUGAS-01') // with the old ones
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

    test('what somebody asked for who is no administrator any longer can only be refused', async () => {
      const at = await office('jena')
      const email = 'usang@example.com'
      await at.send(0, 'new', { ...NEW, email })
      await changeStaffRole(at.where.db, await idOf(at, 'jena1@example.com'), 'officer')
      const answer = await at.decide(1)
      expect([answer.statusCode, codeIn(answer.body)]).toEqual([422, undefined])
      expect(answer.body).toContain('bukan administrator lagi')
      expect((await at.decide(1, 'refuse')).statusCode).toBe(200)
      expect(await idOf(at, email)).toBe('')
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
