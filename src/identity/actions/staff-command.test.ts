import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import type { Command } from '#platform/cli'
import type { Database } from '#platform/db'
import { installation, newKeys } from '#test/accounts'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import { at } from '#test/sign-in'
import { staffAdd, staffList } from './staff-command.ts'
import { signInStaff } from './staff-sign-in.ts'

const NOW = at('08:00:00')
const keys = newKeys()

const run = (database: Database, command: Command, args: readonly string[], input = '') =>
  inTerminal({ database, keys, now: () => NOW }, command, { args, input })

const person = (email: string, role = 'administrator') => [
  '--email',
  email,
  ...['--name', 'Mira Rekaan', '--role', role, '--branch', 'Cabang Contoh'],
]

describe('payung staff', () => {
  eachDatabase((_kind, opened) => {
    test('add makes accounts until there are two administrators, of many at once too; list shows them', async () => {
      const database = await opened()
      const add = (...args: string[]) => run(database, staffAdd, args)
      const officer = await add(...person('Officer@example.com', 'officer'))
      expect(officer.err).toBe('')
      const first = await add(...person('admin1@example.com'))
      const [, password = ''] = /^Password: (\S+)$/m.exec(first.out) ?? []
      const [, secret = ''] = /^TOTP secret: ([A-Z2-7]{32})$/m.exec(first.out) ?? []
      expect(first.out).toContain('otpauth://totp/Payung:admin1%40example.com?issuer=Payung')
      const attempt = {
        ...{ email: 'admin1@example.com', password, network: 'net', now: NOW },
        code: new TOTP({ secret }).generate({ timestamp: NOW }),
        deviceCookie: undefined,
      }
      const where = installation(database.db, keys)
      expect((await signInStaff(where, attempt)).ok).toBe(true)
      expect(await add(...person('ADMIN1@example.com'))).toMatchObject({
        exit: 1,
        err: 'This address has a staff account already.\n',
      })

      const many = await Promise.all([2, 3, 4, 5].map((n) => add(...person(`a${n}@example.com`))))
      expect(many.map(({ exit }) => exit).sort()).toEqual([0, 1, 1, 1])
      expect(await add(...person('late@example.com', 'officer'))).toEqual({
        ...{ exit: 1, out: '' },
        err: 'There are 2 administrators: they make further accounts at /staff/accounts.\n',
      })

      const { out } = await run(database, staffList, [])
      const lines = out.trim().split('\n').sort()
      expect(lines).toHaveLength(3)
      expect(lines[1]).toBe('admin1@example.com\tadministrator\tMira Rekaan\tCabang Contoh')
      expect(lines[2]).toBe('officer@example.com\tofficer\tMira Rekaan\tCabang Contoh')
      const { rows } = await sql<{ times: number }>`
        select count(*)::int as times from audit.entry
         where member_id = 0 and action = 'staff-created' and actor_kind = 'operator'
      `.execute(database.db)
      expect(rows).toEqual([{ times: 3 }])
    })

    test('a password from standard input is judged, and not printed', async () => {
      const database = await opened()
      const add = (input: string) =>
        run(
          database,
          staffAdd,
          [...person('bad@example.com', 'officer'), '--password-stdin'],
          input,
        )
      for (const [password, sentence] of [
        ['pendek', 'at least 15 characters'],
        ['aaaaaaaaaaaaaaaaaaaa', 'easily guessed'],
        ['mira rekaan ceria sekali', 'name'],
      ] as const) {
        const { exit, out, err } = await add(`${password}\n`)
        expect([exit, out]).toEqual([1, ''])
        expect(err).toContain(sentence)
      }
    })

    test.each([
      [[], '--email must be an e-mail address.'],
      [['--email', 'x'], '--email must be an e-mail address.'],
      [['--email', 'x@example.com'], '--name must be one line'],
      [person('x@example.com', 'boss'), '--role must be one of supervisor, officer'],
      [['--sandi', 'x'], 'Only --email, --name, --role, --branch and --password-stdin are known.'],
      [['admin@example.com'], 'Only --email'],
    ])('%j is wrong usage', async (args, sentence) => {
      const { exit, err } = await run(await opened(), staffAdd, args)
      expect([exit, err.startsWith(sentence)]).toEqual([2, true])
    })
  })
})
