import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'

describe('statements', () => {
  eachDatabase((kind, database) => {
    const prepared = async (own: Awaited<ReturnType<typeof database>>) => {
      const { rows } = await sql<{ statement: string }>`
        select statement from pg_prepared_statements
      `.execute(own.db)
      return rows.map(({ statement }) => statement)
    }

    test.runIf(kind === 'postgres')(
      'are read once a connection, whatever their values',
      async () => {
        const own = await database()
        await own.db.connection().execute(async (db) => {
          for (const value of [1, 2, 3]) await sql`select ${value}::int as kept`.execute(db)
          const { rows } = await sql<{ times: bigint }>`
            select generic_plans + custom_plans as times
              from pg_prepared_statements
             where statement = 'select $1::int as kept'
          `.execute(db)
          expect(rows).toEqual([{ times: 3n }])
        })
      },
    )

    test('give the same whatever was asked before', async () => {
      const own = await database()
      for (const value of ['a', '', null, "'; drop table members.member; --"]) {
        const { rows } = await sql<{ value: string | null }>`
          select ${value}::text as value
        `.execute(own.db)
        expect(rows).toEqual([{ value }])
      }
    })

    test.runIf(kind === 'postgres')('that hold no value are not kept', async () => {
      const own = await database()
      await own.db.connection().execute(async (db) => {
        await sql`select 41 + 1 as answer`.execute(db)
        expect(await prepared({ ...own, db })).not.toContain('select 41 + 1 as answer')
      })
    })
  })
})
