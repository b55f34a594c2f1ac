import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { enrol, type Installation, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { at, attempt, later, open, signedIn } from '#test/sign-in'
import { proofFor } from '#test/work'
import { instant } from '#values'
import { createPasswords } from '../passwords.ts'
import { type Attempt, signIn } from './sign-in.ts'
import { summariseFailures } from './summarise-failures.ts'

const WRONG = 'not the password'

const kindOf = async (where: Installation, changes: Partial<Attempt>): Promise<string> => {
  const result = await signIn(where, attempt(changes))
  return result.ok ? 'in' : result.refusal.kind
}

async function kindsOf(where: Installation, times: number, changes: Partial<Attempt>) {
  const kinds: string[] = []
  for (let n = 0; n < times; n += 1) kinds.push(await kindOf(where, changes))
  return kinds
}

const ten = (kind: string) => Array.from({ length: 10 }, () => kind)

describe('the lanes of signing in', () => {
  eachDatabase((kind, database) => {
    test('after ten wrong passwords the eleventh waits, right or wrong, for a name that nobody has too', async () => {
      const where = await open(database)
      await enrol(where, { email: 'ani@example.com' })
      for (const identifier of ['ani@example.com', 'nobody@example.com', '99999999999', '', '?']) {
        const wrong = { identifier, password: WRONG, network: `net ${identifier}` }
        expect(await kindsOf(where, 10, wrong)).toEqual(ten('no-match'))
        expect(await signIn(where, attempt({ ...wrong, password: PASSWORD }))).toEqual({
          ok: false,
          refusal: { kind: 'wait', retryAfterSeconds: 30 },
        })
      }
      const right = { identifier: 'ani@example.com', network: 'net ani@example.com' }
      expect(await kindOf(where, { ...right, now: at('08:00:29') })).toBe('wait')
      expect(await kindOf(where, { ...right, now: at('08:00:30') })).toBe('in')
    })

    // identity-idp LG-17453: a limit was passed by changing the case of a letter.
    test('letter case, spaces and full-width letters open no second budget', async () => {
      const where = await open(database)
      await enrol(where, { email: 'budi@example.com', kpj: '2104567800A' })
      const spellings = [
        ['budi@example.com', ' BUDI@Example.com ', 'Budi@EXAMPLE.COM', 'ｂｕｄｉ@example.com'],
        ['2104567800a', '2104 5678 00A', '2104-5678-00a', '2104.5678.00A'],
      ]
      for (const [network, names] of spellings.entries()) {
        const kinds: string[] = []
        for (let n = 0; n < 11; n += 1) {
          const identifier = names[n % names.length] ?? ''
          kinds.push(
            await kindOf(where, { identifier, password: WRONG, network: `case ${network}` }),
          )
        }
        expect(kinds).toEqual([...ten('no-match'), 'wait'])
      }
    })

    // better-auth #10191: the limit came after the work that it was to prevent.
    test('the limit stands before the password is checked: a right one among many is not believed', async () => {
      const where = await open(database)
      await enrol(where, { email: 'citra@example.com' })
      const wrong = { identifier: 'citra@example.com', password: WRONG }
      const passwords = createPasswords(where.keys.pepper)
      let checked = 0
      const counting: typeof passwords = {
        ...passwords,
        check(question) {
          checked += 1
          return passwords.check(question)
        },
      }
      const crowd = Array.from({ length: 60 }, (_, n) =>
        kindOf({ ...where, passwords: counting }, { ...wrong, password: `${WRONG} ${n}` }),
      )
      const kinds = await Promise.all(crowd)
      expect(kinds.filter((answer) => answer === 'no-match')).toHaveLength(10)
      expect(checked).toBe(10)
    })

    // logto c98403862a: a NUL byte became an answer of 500.
    test('NUL bytes in name, password, cookie and ticket are an ordinary wrong', async () => {
      const where = await open(database)
      await enrol(where, { email: 'nul@example.com' })
      for (const changes of [
        { identifier: 'nul@example.com\0' },
        { identifier: '\0' },
        { identifier: 'nul@example.com', password: `${PASSWORD}\0` },
        { identifier: 'nul@example.com', password: WRONG, deviceCookie: '\0' },
        { identifier: 'x', effort: { ticket: '\0', proof: '\0' } },
      ])
        expect(await kindOf(where, { ...changes, network: 'nul' })).toBe('no-match')
    })

    test('a device that has signed in before has a budget that strangers cannot touch', async () => {
      const where = await open(database)
      const email = 'dewi@example.com'
      await enrol(where, { email, kpj: '21045678004' })
      const { deviceCookie } = await signedIn(where, { identifier: email })
      const own = { identifier: email, deviceCookie }
      // From the member's own network, under both names, and over the whole account.
      await kindsOf(where, 12, { identifier: email, password: WRONG })
      await kindsOf(where, 12, { identifier: '21045678004', password: WRONG })
      await Promise.all(
        Array.from({ length: 90 }, (_, n) =>
          kindOf(where, { identifier: email, password: WRONG, network: `bot ${n}` }),
        ),
      )
      expect(await kindOf(where, { identifier: email })).toBe('wait')
      expect(await kindOf(where, own)).toBe('in')
      expect(await kindsOf(where, 10, { ...own, password: WRONG })).toEqual(ten('no-match'))
      expect(await kindOf(where, own)).toBe('wait')
      expect(await kindOf(where, { ...own, now: at('08:00:30') })).toBe('in')
    })

    test('a device known to another account is a stranger’s here', async () => {
      const where = await open(database)
      await enrol(where, { email: 'eko@example.com' })
      await enrol(where, { email: 'fajar@example.com' })
      const { deviceCookie } = await signedIn(where, { identifier: 'eko@example.com' })
      const wrong = { identifier: 'fajar@example.com', password: WRONG, network: 'shared' }
      await kindsOf(where, 10, wrong)
      expect(await kindOf(where, { ...wrong, deviceCookie })).toBe('wait')
    })

    test('an account that is guessed at from everywhere answers an ordinary wrong, even to the right password', async () => {
      const where = await open(database)
      await enrol(where, { email: 'gita@example.com' })
      const from = (n: number) => ({ identifier: 'gita@example.com', network: `198.51.${n}.7` })
      for (let n = 0; n < 100; n += 1)
        expect(await kindOf(where, { ...from(n), password: WRONG })).toBe('no-match')
      expect(await kindOf(where, from(101))).toBe('no-match')
      expect(await kindOf(where, { ...from(102), now: later(at('08:00:00'), 24 * 60) })).toBe('in')
    })

    test('counters survive a restart: they are in the database and nowhere else', async () => {
      const where = await open(database)
      await enrol(where, { email: 'hadi@example.com' })
      const wrong = { identifier: 'hadi@example.com', password: WRONG, network: 'restart' }
      await kindsOf(where, 10, wrong)
      const restarted = { ...where, passwords: createPasswords(where.keys.pepper) }
      expect(await kindOf(restarted, wrong)).toBe('wait')
    })

    test('a crowded network works, or waits up to 30 s, and then gets in; a ticket is for one try', async () => {
      const where = await open(database)
      await enrol(where, { email: 'indah@example.com' })
      const network = 'crowded'
      for (let n = 0; n < 50; n += 1)
        await kindOf(where, { identifier: `c${n % 25}@example.com`, password: WRONG, network })
      const asked = await signIn(where, attempt({ identifier: 'indah@example.com', network }))
      if (asked.ok || asked.refusal.kind !== 'work') throw new Error('no work was asked for')
      const { task } = asked.refusal
      expect(task).toMatchObject({ bits: 14, waitSeconds: 10 })
      const proof = proofFor(task)
      const right = { identifier: 'indah@example.com', network }
      const lazy = { ...right, effort: { ticket: task.ticket, proof: '0' } }
      expect(await signIn(where, attempt({ ...lazy, now: at('08:00:04') }))).toMatchObject({
        refusal: { kind: 'work', retryAfterSeconds: 6, task: { ticket: task.ticket } },
      })
      const twice = await Promise.all(
        [1, 2].map(() => kindOf(where, { ...right, effort: { ticket: task.ticket, proof } })),
      )
      expect(twice.sort()).toEqual(['in', 'work'])
      const another = await signIn(where, attempt(right))
      if (another.ok || another.refusal.kind !== 'work') throw new Error('no work was asked for')
      const waited = { ...right, effort: { ticket: another.refusal.task.ticket, proof: '' } }
      expect(await kindOf(where, { ...waited, now: at('08:00:10') })).toBe('in')
    })

    test('wrong tries reach the history as one entry an hour, made by a job', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'joko@example.com' })
      await kindsOf(where, 3, { identifier: 'joko@example.com', password: WRONG })
      await kindsOf(where, 2, { identifier: 'nobody.here@example.com', password: WRONG })
      await signedIn(where, { identifier: 'joko@example.com' })
      const entries = async () => {
        const { rows } = await sql<{ action: string; fields: readonly string[] }>`
          select action, fields from audit.entry where member_id = ${memberId} order by seq
        `.execute(where.db)
        return rows.slice(1)
      }
      const signedInEntry = { action: 'signed-in', fields: ['session'] }
      expect(await summariseFailures(where, at('08:59:59'))).toEqual({ entries: 0 })
      expect(await entries()).toEqual([signedInEntry])
      await summariseFailures(where, at('09:00:00'))
      await summariseFailures(where, at('09:00:00'))
      expect(await entries()).toEqual([
        signedInEntry,
        { action: 'sign-in-failed', fields: ['password', 'times-3'] },
      ])
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 3n })
    })

    if (kind !== 'postgres') return
    test('500 parallel wrong passwords count exactly', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'kiki@example.com' })
      const patient = createPasswords(where.keys.pepper, { longestWaitMs: 600_000 })
      const kinds = await Promise.all(
        Array.from({ length: 500 }, (_, n) =>
          kindOf(
            { ...where, passwords: patient },
            { identifier: 'kiki@example.com', password: WRONG, network: `2001:db8:0:${n}::/56` },
          ),
        ),
      )
      expect(kinds.every((answer) => answer === 'no-match')).toBe(true)
      await summariseFailures(where, instant(at('08:00:00') + 3_600_000))
      const { rows } = await sql<{ fields: readonly string[] }>`
        select fields from audit.entry where member_id = ${memberId} and action = 'sign-in-failed'
      `.execute(where.db)
      expect(rows).toEqual([{ fields: ['password', 'times-500'] }])
    })
  })
})
