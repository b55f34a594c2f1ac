import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { at, copyText } from './index.ts'

describe('the database', () => {
  eachDatabase((_kind, database) => {
    test('is migrated once, and says so', async () => {
      const own = await database()
      expect(await own.pendingMigrations()).toEqual([])
      expect(await own.migrate()).toEqual([])
    })

    test('gives dates as text, big numbers whole and instants to the millisecond', async () => {
      const { db } = await database()
      const now = instant(Date.parse('2026-11-22T15:27:38.123Z'))
      const { rows } = await sql`
        select ${9_007_199_254_740_993n}::bigint as big, '2026-02-01'::date as day,
               ${at(now)}::timestamptz as moment, 0.1::numeric as exact, '\\x0102'::bytea as bytes
      `.execute(db)
      expect(rows[0]).toMatchObject({
        big: 9_007_199_254_740_993n,
        day: '2026-02-01',
        moment: now,
        exact: '0.1',
      })
      expect([...(rows[0] as { bytes: Uint8Array }).bytes]).toEqual([1, 2])
    })

    test('acts as a role that may write postings but never change or delete them', async () => {
      const { db } = await database()
      const refused = /permission denied/
      await expect(
        sql`update contributions.posting set wage_rupiah = 1`.execute(db),
      ).rejects.toThrow(refused)
      await expect(sql`delete from contributions.posting`.execute(db)).rejects.toThrow(refused)
      await expect(sql`delete from audit.entry`.execute(db)).rejects.toThrow(refused)
      await expect(sql`create table members.x (a int)`.execute(db)).rejects.toThrow(refused)
      await expect(sql`drop table members.member`.execute(db)).rejects.toThrow(/must be owner/)
    })

    test('keeps what others do out of a running transaction', async () => {
      const { db } = await database()
      const outside: Promise<unknown>[] = []
      await db
        .transaction()
        .execute(async (inside) => {
          await sql`create temp table seen (a int)`.execute(inside)
          outside.push(sql`select txid_current_if_assigned() is null as alone`.execute(db))
          await sql`insert into seen values (1)`.execute(inside)
          throw new Error('roll back')
        })
        .catch(() => undefined)
      const [result] = (await Promise.all(outside)) as [{ rows: { alone: boolean }[] }]
      expect(result.rows[0]?.alone).toBe(true)
    })

    test('copies lines of any text in, and nothing of a transaction that fails', async () => {
      const own = await database()
      const awkward = ['tab\there', 'line\nbreak\r', 'back\\slash', '\\N', '', 'é日本']
      await own.session(async (session) => {
        await session.transaction(async (db) => {
          await sql`create temp table copied (n bigint, word text, bytes bytea, empty text)`.execute(
            db,
          )
          await session.copyIn(
            'copied (n, word, bytes, empty)',
            awkward.map(
              (word, n) =>
                `${copyText(BigInt(n))}\t${copyText(word)}\t${copyText(new Uint8Array([n, 255]))}\t${copyText(null)}\n`,
            ),
          )
        })
        const rows = () =>
          sql<{
            word: string
            bytes: Uint8Array
            empty: null
          }>`select word, bytes, empty from copied order by n`
            .execute(session.db)
            .then((result) => result.rows)
        expect((await rows()).map((row) => row.word)).toEqual(awkward)
        expect([...((await rows())[1]?.bytes ?? [])]).toEqual([1, 255])
        const failing = session.transaction(async () => {
          await session.copyIn('copied (n)', ['1\n', 'x\n'])
        })
        await expect(failing).rejects.toThrow(/invalid input syntax/)
        expect(await rows()).toHaveLength(awkward.length)
      })
    })
  })
})
