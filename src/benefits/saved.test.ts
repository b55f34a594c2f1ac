import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { lockChain, verifyChain } from '#platform/audit'
import { eachDatabase } from '#test/databases'
import { expectValid, seen } from '#test/page-site'
import { SAVED, saver } from '#test/saver'
import { MOST_SAVED } from './saved.ts'
import { savedOf } from './saved-store.ts'

describe('saved simulations', () => {
  eachDatabase((_kind, database) => {
    const kept = async ({ keys, memberId }: Awaited<ReturnType<typeof saver>>) =>
      savedOf((await database()).db, keys, memberId)

    test('one is saved with its name and result, listed, opened and deleted', async () => {
      const { db } = await database()
      const at = await saver(db)
      const done = await at.save()
      expect([done.statusCode, done.headers.location]).toEqual([303, `${SAVED}?done=saved`])
      const body = await at.list()
      await expectValid(body)
      expect(seen(body)).toContain('Gaji sekarang')
      // JKK 0.24 % = 12,000; JHT 3.7 % = 185,000 and 2 % = 100,000.
      expect(seen(body)).toContain('Pemberi kerja membayar Rp197.000, pekerja Rp100.000.')
      const [saved] = await kept(at)
      expect(saved?.recordVersion).toBe(at.posting.postingId)
      const again = await at.act({ open: saved?.savedId ?? '' })
      expect(seen(again.body)).toContain('Pemberi kerja membayar Rp197.000')
      await at.act({ remove: saved?.savedId ?? '' })
      expect(seen(await at.list())).toContain('Belum ada yang disimpan')
      expect(await verifyChain(db, at.memberId)).toMatchObject({ ok: true, entries: 2n })
    })

    test('without a name it is called by the simulator and the day; a form with mistakes is not saved', async () => {
      const at = await saver((await database()).db)
      await at.save({ scenario: '' })
      const wrong = await at.save({ wage: 'lima' })
      expect(wrong.body).toContain('value="lima"')
      expect((await kept(at)).map(({ form }) => form.name)).toEqual([
        'Iuran sebulan, 22 November 2026',
      ])
    })

    test('an address saves nothing; a form of before neither, and is shown filled in again', async () => {
      const at = await saver((await database()).db)
      const asked = await at.saveByAddress()
      expect([asked.statusCode, asked.body.includes('value="5.000.000"')]).toEqual([200, true])
      const stale = await at.saveStale()
      expect([stale.statusCode, stale.body.includes('value="5.000.000"')]).toEqual([422, true])
      expect(seen(stale.body)).toContain('Formulir ini sudah lama terbuka.')
      expect(await kept(at)).toEqual([])
    })

    test('what is kept cannot be read in the database, nor by another member', async () => {
      const { db } = await database()
      const [at, other] = [await saver(db), await saver(db)]
      await at.save()
      const [saved] = await kept(at)
      const { rows } = await sql<{ row: string }>`
        select s::text as row from benefits.saved_simulation s where member_id = ${at.memberId}
      `.execute(db)
      expect(rows).toHaveLength(1)
      expect(rows[0]?.row).not.toMatch(/Gaji|5\.000\.000|197\.000/)
      for (const what of ['open', 'remove']) {
        const answer = await other.act({ [what]: saved?.savedId ?? '' })
        expect([answer.statusCode, seen(answer.body).includes('sudah tidak ada')]).toEqual([
          422,
          true,
        ])
      }
      expect(await kept(at)).toHaveLength(1)
      expect((await at.act({ remove: "'; drop" })).statusCode).toBe(422)
      expect((await other.post(SAVED, { open: 'x' })).statusCode).not.toBe(200)
      const provisional = await at.post(SAVED, { remove: 'x' }, `${at.memberId}p`)
      expect(provisional.statusCode).toBe(403)
    })

    test('two to four of one simulator stand side by side', async () => {
      const at = await saver((await database()).db)
      await at.save()
      await at.save({ scenario: 'Naik gaji', wage: '6.000.000' })
      const both = await kept(at)
      const picks = Object.fromEntries(both.map(({ savedId }) => [`pick.${savedId}`, 'on']))
      const compared = seen((await at.act(picks)).body)
      for (const words of ['Gaji sekarang', 'Naik gaji', '197.000', '236.400'])
        expect(compared).toContain(words)
      const one = await at.act({ [`pick.${both[0]?.savedId}`]: 'on' })
      expect([one.statusCode, seen(one.body).includes('Centang 2 sampai 4')]).toEqual([422, true])
    })

    test('fifty are kept, and no more, several at once neither', async () => {
      const { db } = await database()
      const at = await saver(db)
      for (let n = 1; n < MOST_SAVED; n += 1) await at.save({ scenario: `Pilihan ${n}` })
      // All of them are under way before the first may write.
      const held = db.transaction().execute(async (tx) => {
        await lockChain(tx, at.memberId)
        await setTimeout(500)
      })
      const atOnce = await Promise.all([at.save(), at.save(), at.save(), at.save()])
      await held
      expect(atOnce.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 303])
      const full = await at.save()
      expect([full.statusCode, seen(full.body).includes('Sudah ada 50')]).toEqual([200, true])
      expect(await kept(at)).toHaveLength(MOST_SAVED)
    })
  })
})
