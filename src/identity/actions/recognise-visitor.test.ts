import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { at, countOf, later, open, signedIn, visitorWith } from '#test/sign-in'
import type { Instant } from '#values'
import { signOut } from './sign-out.ts'

describe('a session', () => {
  eachDatabase((_kind, database) => {
    test('ends after 15 minutes without use and lives on with use, 12 hours at most', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'putri@example.com' })
      const { sessionToken } = await signedIn(where, { identifier: 'putri@example.com' })
      const start = at('08:00:00')
      for (let minutes = 14; minutes < 12 * 60; minutes += 14) {
        expect(await visitorWith(where, sessionToken, later(start, minutes))).toMatchObject({
          memberId,
        })
      }
      expect(await visitorWith(where, sessionToken, later(start, 12 * 60))).toEqual({
        kind: 'nobody',
      })
      expect(await countOf(where, 'session', memberId)).toBe(0n)

      const idle = await signedIn(where, { identifier: 'putri@example.com' })
      expect(await visitorWith(where, idle.sessionToken, later(start, 15))).toEqual({
        kind: 'nobody',
      })
      // Over is over: the row went, so no clock brings it back.
      expect(await visitorWith(where, idle.sessionToken, start)).toEqual({ kind: 'nobody' })
    })

    test('writes its last use once a minute', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'ratna@example.com' })
      const { sessionToken } = await signedIn(where, { identifier: 'ratna@example.com' })
      const seen = async () => {
        const { rows } = await sql<{ seen_at: Instant }>`
          select seen_at from identity.session where member_id = ${memberId}
        `.execute(where.db)
        return rows[0]?.seen_at
      }
      await visitorWith(where, sessionToken, at('08:00:59'))
      expect(await seen()).toBe(at('08:00:00'))
      await visitorWith(where, sessionToken, at('08:01:00'))
      expect(await seen()).toBe(at('08:01:00'))
    })

    test('is nobody’s with a changed secret, with another member’s seal, or without either', async () => {
      const where = await open(database)
      await enrol(where, { email: 'sari@example.com' })
      await enrol(where, { email: 'tono@example.com' })
      const sari = (await signedIn(where, { identifier: 'sari@example.com' })).sessionToken
      const tono = (await signedIn(where, { identifier: 'tono@example.com' })).sessionToken
      const [sariSeal = '', sariSecret = ''] = sari.split('.')
      const [tonoSeal = '', tonoSecret = ''] = tono.split('.')
      const flipped = `${sariSecret[0] === 'A' ? 'B' : 'A'}${sariSecret.slice(1)}`
      for (const token of [
        `${tonoSeal}.${sariSecret}`, // another member's sealed id with one's own secret
        `${sariSeal}.${tonoSecret}`,
        `${sariSeal}.${flipped}`,
        `${sariSeal}.`,
        `.${sariSecret}`,
        sariSecret,
        `1.${sariSecret}`,
        '',
        `${sari}.x`,
      ]) {
        expect(await visitorWith(where, token, at('08:00:00'))).toEqual({ kind: 'nobody' })
        await signOut(where, token, at('08:00:00'))
      }
      expect(await visitorWith(where, sari, at('08:00:00'))).toMatchObject({ kind: 'member' })
      expect(await visitorWith(where, tono, at('08:00:00'))).toMatchObject({ kind: 'member' })
    })

    test('signing out ends it and no other; twice does no harm', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'umar@example.com' })
      const one = (await signedIn(where, { identifier: 'umar@example.com' })).sessionToken
      const other = (await signedIn(where, { identifier: 'umar@example.com' })).sessionToken
      expect(await signOut(where, one, at('08:01:00'))).toEqual({ publicComputer: false })
      expect(await signOut(where, one, at('08:01:00'))).toEqual({ publicComputer: false })
      expect(await visitorWith(where, one, at('08:01:00'))).toEqual({ kind: 'nobody' })
      expect(await visitorWith(where, other, at('08:01:00'))).toMatchObject({ memberId })
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 4n })
    })

    test('on a public computer is known for one even when it is over already', async () => {
      const where = await open(database)
      await enrol(where, { email: 'vina@example.com' })
      const { sessionToken } = await signedIn(where, {
        identifier: 'vina@example.com',
        publicComputer: true,
      })
      expect(await visitorWith(where, sessionToken, at('09:00:00'))).toEqual({ kind: 'nobody' })
      expect(await signOut(where, sessionToken, at('09:00:00'))).toEqual({ publicComputer: true })
    })

    test('what is over is swept away by the member’s next sign-in', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'wati@example.com' })
      const identifier = 'wati@example.com'
      await signedIn(where, { identifier })
      await signedIn(where, { identifier, now: at('08:01:00') })
      await signedIn(where, { identifier, now: at('08:15:00') })
      expect(await countOf(where, 'session', memberId)).toBe(2n) // of 08:01 and 08:15
    })
  })
})
