import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { type Installation, installation, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { at, later } from '#test/sign-in'
import { proofFor } from '#test/work'
import { createPasswords } from '../passwords.ts'
import { createStaff } from './create-staff.ts'
import { type StaffAttempt, signInStaff } from './staff-sign-in.ts'

const WRONG = 'not the password'
const EIGHT = at('08:00:00')

async function newStaff(where: Installation, email: string) {
  const person = { email, name: 'Petugas Rekaan', role: 'officer', password: PASSWORD } as const
  const created = await createStaff(where, { ...person, now: EIGHT })
  if (!created.ok) throw new Error(created.refusal.kind)
  const totp = new TOTP({ secret: created.value.totpSecret })
  /** What this person types at that moment. */
  return (changes: Partial<StaffAttempt> = {}): StaffAttempt => ({
    email,
    password: PASSWORD,
    code: totp.generate({ timestamp: changes.now ?? EIGHT }),
    network: 'net',
    deviceCookie: undefined,
    now: EIGHT,
    ...changes,
  })
}

async function kindOf(where: Installation, attempt: StaffAttempt): Promise<string> {
  const result = await signInStaff(where, attempt)
  return result.ok ? 'in' : result.refusal.kind
}

async function kindsOf(where: Installation, times: number, attempt: StaffAttempt) {
  const kinds: string[] = []
  for (let n = 0; n < times; n += 1) kinds.push(await kindOf(where, attempt))
  return kinds
}

const ten = Array.from({ length: 10 }, () => 'no-match')

describe('the lanes of the staff’s sign-in', () => {
  eachDatabase((_kind, database) => {
    const open = async () => installation((await database()).db)

    test('many wrong tries cause a wait, for unknown addresses too, and a right password waits with them', async () => {
      const where = await open()
      const ani = await newStaff(where, 'ani@example.com')
      for (const email of ['ani@example.com', 'nobody@example.com', '', '?']) {
        const wrong = ani({ email, password: WRONG, network: `net ${email}` })
        expect(await kindsOf(where, 10, wrong)).toEqual(ten)
        expect(await signInStaff(where, { ...wrong, password: PASSWORD })).toEqual({
          ok: false,
          refusal: { kind: 'wait', retryAfterSeconds: 30 },
        })
      }
      const now = at('08:00:30')
      expect(await kindOf(where, ani({ network: 'net ani@example.com', now }))).toBe('in')
    })

    test('wrong codes after a right password are counted in the same lane', async () => {
      const where = await open()
      const budi = await newStaff(where, 'budi@example.com')
      expect(await kindsOf(where, 10, budi({ code: '000000' }))).toEqual(ten)
      expect(await kindOf(where, budi())).toBe('wait')
    })

    test('guessing codes with a right password stops after ten from everywhere, also for the right code', async () => {
      const where = await open()
      const bona = await newStaff(where, 'bona@example.com')
      for (let n = 0; n < 10; n += 1)
        await kindOf(where, bona({ code: '000000', network: `guess ${n}` }))
      expect(await kindOf(where, bona({ network: 'fresh' }))).toBe('no-match')
      expect(await kindOf(where, bona({ network: 'fresh', now: at('08:15:00') }))).toBe('in')
    })

    test('letter case, spaces and full-width letters open no second budget', async () => {
      const where = await open()
      const cici = await newStaff(where, 'cici@example.com')
      const spellings = ['cici@example.com', ' CICI@Example.com ', 'ｃｉｃｉ@example.com']
      const kinds: string[] = []
      for (let n = 0; n < 11; n += 1) {
        const email = spellings[n % spellings.length] ?? ''
        kinds.push(await kindOf(where, cici({ email, password: WRONG, network: 'case' })))
      }
      expect(kinds).toEqual([...ten, 'wait'])
    })

    test('after 100 wrong tries from everywhere a right password and code are answered as wrong', async () => {
      const where = await open()
      const dodi = await newStaff(where, 'dodi@example.com')
      for (let n = 0; n < 100; n += 1) {
        const attempt = dodi({ password: WRONG, network: `198.51.${n}.7` })
        expect(await kindOf(where, attempt)).toBe('no-match')
      }
      expect(await kindOf(where, dodi({ network: '203.0.113.1' }))).toBe('no-match')
      const now = later(EIGHT, 24 * 60)
      expect(await kindOf(where, dodi({ network: '203.0.113.2', now }))).toBe('in')
    })

    test('a browser that has signed in before is not kept out by strangers', async () => {
      const where = await open()
      const eka = await newStaff(where, 'eka@example.com')
      const first = await signInStaff(where, eka())
      if (!first.ok) throw new Error(first.refusal.kind)
      const deviceCookie = first.value.device
      await kindsOf(where, 12, eka({ password: WRONG }))
      for (let n = 0; n < 100; n += 1)
        await kindOf(where, eka({ password: WRONG, network: `bot ${n}` }))
      const now = at('08:01:00')
      expect(await kindOf(where, eka({ network: 'fresh', now }))).toBe('no-match')
      expect(await kindOf(where, eka({ deviceCookie, now }))).toBe('in')
      // Its own wrong tries count all the same.
      const own = eka({ deviceCookie, password: WRONG, now })
      expect(await kindsOf(where, 11, own)).toEqual([...ten, 'wait'])
    })

    test('a browser known to one account is a stranger’s to another', async () => {
      const where = await open()
      const fani = await newStaff(where, 'fani@example.com')
      const gita = await newStaff(where, 'gita@example.com')
      const first = await signInStaff(where, fani())
      if (!first.ok) throw new Error(first.refusal.kind)
      await kindsOf(where, 10, gita({ password: WRONG, network: 'shared' }))
      const planted = gita({ deviceCookie: first.value.device, network: 'shared' })
      expect(await kindOf(where, planted)).toBe('wait')
    })

    test('every wrong try costs one hash, for an unknown address too, and none beyond the limit', async () => {
      const where = await open()
      const hani = await newStaff(where, 'hani@example.com')
      const passwords = createPasswords(where.keys.pepper)
      let checked = 0
      const counting: typeof passwords = {
        ...passwords,
        check(question) {
          checked += 1
          return passwords.check(question)
        },
      }
      for (const email of ['hani@example.com', 'nobody.at.all@example.com']) {
        checked = 0
        const wrong = hani({ email, password: WRONG, network: 'cost' })
        await kindsOf({ ...where, passwords: counting }, 15, wrong)
        expect(checked).toBe(10)
      }
    })

    test('a code is good once, of 20 tries at the same moment too', async () => {
      const where = await open()
      const indra = await newStaff(where, 'indra@example.com')
      const attempts = Array.from({ length: 20 }, (_, n) => indra({ network: `tab ${n}` }))
      const kinds = await Promise.all(attempts.map((attempt) => kindOf(where, attempt)))
      expect(kinds.filter((kind) => kind === 'in')).toHaveLength(1)
      expect(await kindOf(where, indra({ network: 'replay' }))).toBe('no-match')
    })

    test('a crowded network works or waits, and then gets in', async () => {
      const where = await open()
      const joko = await newStaff(where, 'joko@example.com')
      const network = 'crowded'
      for (let n = 0; n < 50; n += 1)
        await kindOf(where, joko({ email: `c${n % 25}@example.com`, password: WRONG, network }))
      const asked = await signInStaff(where, joko({ network }))
      if (asked.ok || asked.refusal.kind !== 'work') throw new Error('no work was asked for')
      const { task } = asked.refusal
      const effort = { ticket: task.ticket, proof: proofFor(task) }
      expect(await kindOf(where, joko({ network, effort }))).toBe('in')
    })
  })
})
