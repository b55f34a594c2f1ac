import { describe, expect, test } from 'vitest'
import { enrol, installation } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { type Instant, instant } from '#values'
import { laneOfDevice, laneOfSession, type ProofLane } from './proof-lane.ts'
import { forgetProofTries, sweepProofTries, takeProofTry } from './proof-tries-store.ts'
import { hashOf, newSecret } from './session-token.ts'

const NOW = instant(Date.parse('2026-11-22T08:00:00+07:00'))
const later = (minutes: number): Instant => instant(NOW + minutes * 60_000)
const STRANGERS = laneOfDevice(undefined)
const device = () => laneOfDevice(hashOf(newSecret()))

describe('tries to prove oneself', () => {
  eachDatabase((_kind, database) => {
    const member = async () => {
      const where = installation((await database()).db)
      const memberId = await enrol(where, {})
      const take = (lane: ProofLane, now = NOW) => takeProofTry(where.db, { memberId, lane, now })
      const exhaust = async (lane: ProofLane, now = NOW) => {
        for (let n = 0; n < 10; n += 1) expect(await take(lane, now)).toBeUndefined()
        expect(await take(lane, now)).toBeDefined()
      }
      return { where, memberId, take, exhaust }
    }

    test('of strangers are used up by strangers, and by nobody else’s', async () => {
      const { take, exhaust } = await member()
      const [own, other, session] = [device(), device(), laneOfSession(hashOf(newSecret()))]
      await exhaust(STRANGERS)
      await exhaust(other)
      expect(await take(own)).toBeUndefined()
      await exhaust(session)
      expect(await take(own)).toBeUndefined()
      expect(await take(STRANGERS, later(14))).toBe(later(15))
    })

    test('from many devices and sessions are a hundred together, and strangers go on apart', async () => {
      const { take, exhaust } = await member()
      for (let n = 0; n < 10; n += 1) await exhaust(device())
      expect(await take(device())).toBe(later(15))
      expect(await take(device(), later(15))).toBeUndefined()
      expect(await take(STRANGERS)).toBeUndefined()
    })

    test('begin anew in a lane after a right one there; the others stay as they are', async () => {
      const { where, memberId, take, exhaust } = await member()
      const [own, other] = [device(), device()]
      await exhaust(own)
      await exhaust(other)
      await exhaust(STRANGERS)
      await forgetProofTries(where.db, { memberId, lane: own })
      expect(await take(own)).toBeUndefined()
      expect(await take(other)).toBe(later(15))
      expect(await take(STRANGERS)).toBe(later(15))
    })

    test('guessed by strangers for a year are 380', async () => {
      const { take } = await member()
      let tries = 0
      let now: Instant = NOW
      while (now < later(365 * 24 * 60)) {
        const from = await take(STRANGERS, now)
        if (from === undefined) tries += 1
        else now = from
      }
      // 10 at once, 7 within 31 h 45 min, then one every 24 hours for 363 days.
      expect(tries).toBe(380)
    })

    test('that nobody added to for 60 days are forgotten', async () => {
      const { where, take, exhaust } = await member()
      await exhaust(STRANGERS)
      await sweepProofTries(where.db, later(60 * 24 * 60))
      expect(await take(STRANGERS)).toBeDefined()
      await sweepProofTries(where.db, later(60 * 24 * 60 + 1))
      expect(await take(STRANGERS)).toBeUndefined()
    })
  })
})
