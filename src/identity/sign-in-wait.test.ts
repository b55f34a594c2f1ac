import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { get, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { proofFor } from '#test/work'

/** A page without what differs every time: tokens, and what was typed. */
const bare = (html: string) =>
  html
    .replace(/name="(_csrf|ticket)" value="[^"]*"/g, '')
    .replace(/data-passkey-sign-in="[^"]*"/, '')
    .replace(/(name="identifier"[^>]*) value(="[^"]*")?/, '$1')

const WRONG = { password: 'wrong-wrong-wrong' }

describe('the page of a wait', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    test('is the same for a known and an unknown name: seconds, Retry-After, and what else to do', async () => {
      const where = await open()
      await enrol(where, { email: 'ayu@example.com' })
      const pages = []
      for (const identifier of ['ayu@example.com', 'unknown@example.com']) {
        for (let n = 0; n < 10; n += 1) await signIn(where, { identifier, ...WRONG })
        for (const password of [PASSWORD, WRONG.password, '', 'x'.repeat(300)]) {
          const { statusCode, headers, body } = await signIn(where, { identifier, password })
          expect(statusCode).toBe(429)
          expect(headers['retry-after']).toBe('30')
          expect(headers['set-cookie']).toEqual(expect.stringContaining('__Host-payung-form='))
          pages.push(bare(body))
        }
      }
      expect(new Set(pages).size).toBe(1)
      const [page = ''] = pages
      expect(page).toContain('MASUK-06')
      expect(page).toContain('data-seconds="30"')
      expect(page).toContain('>Coba lagi dalam 30 detik.</p>')
      expect(page).toContain('perangkat yang pernah Anda pakai untuk masuk tidak perlu menunggu')
      expect(page).not.toContain(PASSWORD)
      where.wait(1)
      expect((await signIn(where, { identifier: 'ayu@example.com' })).statusCode).toBe(303)
    })

    test('of a crowded network stands in the form from the start, and its work opens the door', async () => {
      const where = await open()
      await enrol(where, { email: 'bima@example.com' })
      expect((await get(where.app, '/login')).body).not.toContain('name="ticket"')
      for (let n = 0; n < 30; n += 1)
        await signIn(where, { identifier: `walk${n}@example.com`, ...WRONG })
      const { body } = await get(where.app, '/login')
      const ticket = /name="ticket" value="([\w-]+)"/.exec(body)?.[1] ?? ''
      expect(body).toContain('data-bits="16"')
      expect(body).toContain('data-seconds="30"')
      const form = { identifier: 'bima@example.com' }
      const refused = await signIn(where, form)
      expect(refused.statusCode).toBe(429)
      expect(refused.headers['retry-after']).toBe('30')
      expect(refused.body).toContain('MASUK-07')
      expect(refused.body).toContain('value="bima@example.com"')
      const proof = proofFor({ ticket, bits: 16 })
      expect((await signIn(where, { ...form, ticket, proof })).statusCode).toBe(303)
    })
  })
})
