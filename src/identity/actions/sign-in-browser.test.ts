import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { at, countOf, open, signedIn, visitorWith } from '#test/sign-in'

describe('the browser one signs in with', () => {
  eachDatabase((_kind, database) => {
    test('signing in again in the same browser ends its old session and keeps the device', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'hadi@example.com' })
      const identifier = 'hadi@example.com'
      const first = await signedIn(where, { identifier })
      const again = { sessionCookie: first.sessionToken, deviceCookie: first.deviceCookie }
      const second = await signedIn(where, { identifier, ...again })
      expect(second.deviceCookie).toBe(first.deviceCookie)
      expect(second.sessionToken).not.toBe(first.sessionToken)
      expect(await countOf(where, 'session', memberId)).toBe(1n)
      expect(await countOf(where, 'device', memberId)).toBe(1n)
      expect(await visitorWith(where, first.sessionToken, at('08:00:00'))).toEqual({
        kind: 'nobody',
      })
    })

    test('signing in as another member in the same browser ends the first one’s session', async () => {
      const where = await open(database)
      await enrol(where, { email: 'indah@example.com' })
      await enrol(where, { email: 'joko@example.com' })
      const indah = await signedIn(where, { identifier: 'indah@example.com' })
      const joko = await signedIn(where, {
        identifier: 'joko@example.com',
        sessionCookie: indah.sessionToken,
        deviceCookie: indah.deviceCookie,
      })
      expect(await visitorWith(where, indah.sessionToken, at('08:00:00'))).toEqual({
        kind: 'nobody',
      })
      // Both stay known in this browser, each by a secret of their own.
      expect(joko.deviceCookie?.split('.')).toHaveLength(2)
      const back = await signedIn(where, {
        identifier: 'indah@example.com',
        deviceCookie: joko.deviceCookie,
      })
      expect(back.deviceCookie).toBe(joko.deviceCookie)
    })

    test('sessions in other browsers live on', async () => {
      const where = await open(database)
      await enrol(where, { email: 'kartika@example.com' })
      const phone = await signedIn(where, { identifier: 'kartika@example.com' })
      await signedIn(where, { identifier: 'kartika@example.com' })
      expect(await visitorWith(where, phone.sessionToken, at('08:05:00'))).toMatchObject({
        kind: 'member',
      })
    })

    test('a public computer is not remembered', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'lestari@example.com' })
      const result = await signedIn(where, {
        identifier: 'lestari@example.com',
        publicComputer: true,
      })
      expect(result.deviceCookie).toBeUndefined()
      expect(await countOf(where, 'device', memberId)).toBe(0n)
      const { sessionToken } = result
      expect(await visitorWith(where, sessionToken, at('08:00:59'))).toMatchObject({
        publicComputer: true,
      })
      // Used within its first minute, so written down at 08:00: over 5 minutes after.
      expect(await visitorWith(where, sessionToken, at('08:05:00'))).toEqual({ kind: 'nobody' })
    })
  })
})
