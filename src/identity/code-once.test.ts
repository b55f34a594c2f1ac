import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { linkToken, oneTimeCode } from '#platform/keys'
import { enrol, type Installation, installation } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { enterCode, useLink } from './actions/enter-code.ts'
import { openReset, resetPassword } from './actions/reset-password.ts'
import { sendCode } from './actions/send-code.ts'
import { newCodeToken, sealLink } from './code-request.ts'
import { createCommonPasswords } from './common-passwords.ts'

const NOW = instant(Date.parse('2026-11-22T08:00:00+07:00'))
const AT_ONCE = 50
const purpose = 'reset'

/** A member to whom a code was sent; its code and link, as the message carried them. */
async function asked(where: Installation) {
  const memberId = await enrol(where, {})
  await addContact(where, memberId, { kind: 'email', value: 'siti@example.com' })
  const claim = newCodeToken(where.keys, purpose, { memberId, requestId: randomUUID() })
  await sendCode(where, { ...claim, purpose, now: NOW })
  const { rows } = await sql<{ seed: string }>`
    select seed::text from identity.code_request where member_id = ${memberId}
  `.execute(where.db)
  const seed = rows[0]?.seed ?? ''
  const token = linkToken(where.keys, { purpose: 'reset-link', seed })
  return {
    memberId,
    token: claim.token,
    code: oneTimeCode(where.keys, { purpose, seed }, 'base32-8'),
    link: `${sealLink(where.keys, purpose, claim)}.${token}`,
  }
}

const times = <T>(n: number, run: () => Promise<T>) => Promise.all(Array.from({ length: n }, run))
const succeeded = (results: readonly { readonly ok: boolean }[]) =>
  results.filter(({ ok }) => ok).length

describe('a code and its link are used up once between them', () => {
  eachDatabase((_kind, database) => {
    const open = async () => installation((await database()).db)

    test(`of ${AT_ONCE} uses of one link at once, one succeeds`, async () => {
      const where = await open()
      const { link } = await asked(where)
      const used = await times(AT_ONCE, () => useLink(where, { purpose, link, now: NOW }))
      expect(succeeded(used)).toBe(1)
    })

    test(`of ${AT_ONCE} uses of one code at once, one succeeds`, async () => {
      const where = await open()
      const { token, code } = await asked(where)
      const used = await times(AT_ONCE, () =>
        enterCode(where, { purpose, token, typed: code, now: NOW }),
      )
      expect(succeeded(used)).toBe(1)
    })

    test('of ten uses of the code and ten of the link at once, one succeeds', async () => {
      const where = await open()
      const { token, code, link } = await asked(where)
      const [codes, links] = await Promise.all([
        times(10, () => enterCode(where, { purpose, token, typed: code, now: NOW })),
        times(10, () => useLink(where, { purpose, link, now: NOW })),
      ])
      expect(succeeded([...codes, ...links])).toBe(1)
    })

    test(`of ${AT_ONCE} wrong codes at once five are looked at, and then the right one is refused`, async () => {
      const where = await open()
      const { memberId, token, code } = await asked(where)
      await times(AT_ONCE, () => enterCode(where, { purpose, token, typed: '00000000', now: NOW }))
      const { rows } = await sql`
        select tries from identity.code_request where member_id = ${memberId}
      `.execute(where.db)
      expect(rows).toEqual([{ tries: 5 }])
      const right = await enterCode(where, { purpose, token, typed: code, now: NOW })
      expect(right.ok).toBe(false)
    })

    test(`of ten new passwords at once, one is set`, async () => {
      const where = await open()
      const { link } = await asked(where)
      const used = await useLink(where, { purpose, link, now: NOW })
      const reset = used.ok ? await openReset(where, used.value.token, NOW) : undefined
      if (reset === undefined) throw new Error('the link was not taken')
      const services = {
        ...where,
        commonPasswords: createCommonPasswords('/nowhere/passwords.filter'),
      }
      const browser = {
        ...{ publicComputer: false, userAgent: '', sessionCookie: undefined },
        ...{ deviceCookie: undefined, now: NOW },
      }
      const password = 'sawah-biru-kopi-lampu-73'
      const set = await times(10, () => resetPassword(services, { reset, password, browser }))
      expect(succeeded(set)).toBe(1)
    })
  })
})
