import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { type Act, recordAct, recordActs, verifyChain } from './index.ts'

const act = (memberId: bigint, action = 'signed-in'): Act => ({
  memberId,
  at: instant(Date.parse('2026-11-22T08:00:00.120Z')),
  action,
  actorKind: 'member',
  actor: 'self',
  purpose: 'sign-in',
  fields: ['session', 'perangkat "lama"'],
})

describe('the audit chain', () => {
  eachDatabase((kind, database) => {
    test('links every act of a member to the one before', async () => {
      const { db } = await database()
      await recordAct(db, act(7n))
      await recordActs(db, [act(8n), act(7n, 'signed-out')])
      expect(await verifyChain(db, 7n)).toEqual({ ok: true, entries: 2n })
      expect(await verifyChain(db, 8n)).toEqual({ ok: true, entries: 1n })
      expect(await verifyChain(db, 9n)).toEqual({ ok: true, entries: 0n })
    })

    test('goes on without a gap under fifty acts at once', async () => {
      const { db } = await database()
      await Promise.all(Array.from({ length: 50 }, () => recordAct(db, act(50n))))
      expect(await verifyChain(db, 50n)).toEqual({ ok: true, entries: 50n })
    })

    test.skipIf(kind === 'postgres')('shows a changed, a removed and a cut-off entry', async () => {
      const { db } = await database()
      await sql`reset role`.execute(db)
      for (const [memberId, damage, brokenAt] of [
        [60n, sql`update audit.entry set action = 'x' where member_id = 60 and seq = 2`, 2n],
        [
          61n,
          sql`update audit.entry set body = replace(body, 'signed', 'sIgned') where member_id = 61 and seq = 1`,
          1n,
        ],
        [62n, sql`delete from audit.entry where member_id = 62 and seq = 2`, 3n],
        [63n, sql`delete from audit.entry where member_id = 63 and seq = 3`, 3n],
      ] as const) {
        for (let count = 0; count < 3; count += 1) await recordAct(db, act(memberId))
        await damage.execute(db)
        expect(await verifyChain(db, memberId)).toEqual({ ok: false, brokenAt })
      }
      await sql`set role payung_app`.execute(db)
    })

    test('refuses two acts of one member in one call', async () => {
      const { db } = await database()
      await expect(recordActs(db, [act(7n), act(7n)])).rejects.toThrow(RangeError)
    })
  })
})
