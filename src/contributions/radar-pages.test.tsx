import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { importDemoPeople, SITI } from '#test/demo-record'
import { expectValid, now, pageSite, seen } from '#test/page-site'
import type { Disputes } from './disputes.ts'
import { contributionRoutes, sweepRadar } from './index.ts'

/** June 2026 is disputed, nothing else. */
const DISPUTES: Disputes = {
  ofMonth: ({ month }) => (month === '2026-06' ? '/cases/K-0000-0001' : undefined),
  monthsIn: () => [],
  ofEmployer: () => undefined,
  disputeMonth: (_reported, ...months) =>
    `/cases/new?about=month&employer=abc&month=${months.join('&also=')}`,
  disputeEmployer: () => '/cases/new?about=employer&employer=abc',
  joinGroup: () => '/cases/group?employer=abc',
}

const RATNA = '21051000202'
type Site = Awaited<ReturnType<typeof pageSite>>

const findingIn = (html: string): string =>
  /name="finding" value="([0-9a-f]{32})"/.exec(html)?.[1] ?? ''

describe('the radar and its months', () => {
  eachDatabase((_kind, database) => {
    let site: Site
    let siti = ''
    let ratna = ''
    let clear = () => {}
    beforeAll(async () => {
      const opened = await database()
      const keys = newKeys()
      const { folder, memberOf } = await importDemoPeople(opened, keys)
      clear = () => folder.remove()
      siti = (await memberOf(SITI)).toString()
      ratna = (await memberOf(RATNA)).toString()
      const disputesOf = async () => DISPUTES
      site = await pageSite(contributionRoutes({ db: opened.db, keys, disputesOf }), keys)
    })
    afterAll(() => clear())

    test('a month that is disputed says so and leads to its case, another can be', async () => {
      const june = (await site.get('/contributions/months/2026-06', siti)).body
      expect(seen(june)).toContain('sedang Anda sengketakan Lihat pengaduannya')
      expect(june).toContain('href="/cases/K-0000-0001"')
      const may = (await site.get('/contributions/months/2026-05', siti)).body
      expect(seen(may)).not.toContain('sedang Anda sengketakan')
      expect(may).toContain('/cases/new?about=month&amp;employer=abc&amp;month=2026-05"')
    })

    test('tells the heaviest first, months in a row as one, and every month of the grid', async () => {
      const { body, statusCode } = await site.get('/contributions/radar', siti)
      expect(statusCode).toBe(200)
      await expectValid(body)
      const text = seen(body)
      const order = [
        'Iuran Juni 2026 belum tercatat',
        'JP wajib, tetapi tidak dibayar pada Mei sampai Juli 2024',
        'Iuran JHT Mei sampai Juli 2025 tidak sesuai tarif',
        'Iuran September 2025 terlambat dicatat',
      ].map((line) => text.indexOf(line))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(order[0]).toBeGreaterThan(0)
      expect(text).toContain('kurang Rp800.400')
      // 5.7 % of 9,200,000 from June 2026, at 5.51 % to the end of 2045
      expect(text).toContain('Saldo JHT Anda pada usia 56 tahun berkurang kira-kira Rp1.499.619.')
      // 1 % of 9,200,000 through 12
      expect(text).toContain('pensiun JP Anda berkurang kira-kira Rp7.667 sebulan.')
      expect(body).toContain('href="/contributions/months/2024-09"')
      expect(text).toContain('Terlihat sejak 22 November 2026.')
      // Three months in a row are disputed in one case.
      expect(text).toContain('Adukan 3 bulan ini sekaligus')
    })

    test('a finding keeps the day on which it was seen first', async () => {
      const { db } = await database()
      const { signal } = new AbortController()
      await sweepRadar({ db, keys: site.keys }, { now, signal, tells: false })
      await sql`
        update contributions.finding set found_on = '2026-08-03'
         where member_id = ${BigInt(siti)} and kind = 'missing'
      `.execute(db)
      for (const url of ['/contributions/radar', '/contributions/months/2026-06'])
        expect(seen((await site.get(url, siti)).body)).toContain('Terlihat sejak 3 Agustus 2026.')
    })

    test('says so where nothing is wrong, and shows a member only their own', async () => {
      const { body } = await site.get('/contributions/radar', ratna, 'en')
      await expectValid(body)
      expect(seen(body)).toContain('Nothing needs a look')
      expect(seen(body)).not.toContain('Kencana')
    })

    test('a month shows wage, shares beside the rules, dates and the file they came from', async () => {
      const { body } = await site.get('/contributions/months/2025-06', siti)
      await expectValid(body)
      const text = seen(body)
      expect(text).toContain('JHT, bagian pemberi kerja Rp173.580 Rp321.123')
      expect(text).toMatch(/Tanggal setor 5 Juli 2025/)
      expect(text).toMatch(/Berkas asal \S+\.csv, dimuat 22 November 2026/)
    })

    test('a month without anything, and an address that is no month', async () => {
      expect(seen((await site.get('/contributions/months/2001-01', siti)).body)).toContain(
        'Tidak ada catatan untuk bulan ini',
      )
      expect((await site.get('/contributions/months/2026-13', siti)).statusCode).toBe(404)
      expect((await site.get('/contributions/months/2026-06')).statusCode).toBe(303)
    })

    test('an answer needs a reason; then the finding is quiet, and speaks again when it is taken back', async () => {
      const path = '/contributions/months/2024-09'
      const finding = findingIn((await site.get(path, siti)).body)
      const without = await site.post(`${path}/answers`, { finding, words: 'dua kali' }, siti)
      expect(without.statusCode).toBe(422)
      await expectValid(without.body)
      expect(seen(without.body)).toContain('Pilih satu alasan.')
      expect(without.body).toContain('value="dua kali"')
      const other = await site.post(`${path}/answers`, { finding, reason: 'other' }, siti)
      expect(seen(other.body)).toContain('Tulis alasannya dengan kata-kata Anda.')

      const answered = await site.post(
        `${path}/answers`,
        { finding, reason: 'other', words: 'Rapel "September"' },
        siti,
      )
      expect(answered.headers.location).toBe(`${path}?done=answered`)
      const after = seen((await site.get(`${path}?done=answered`, siti)).body)
      expect(after).toContain('Pernyataan Anda dicatat')
      expect(after).toContain('“Rapel &quot;September&quot;”')
      const radar = seen((await site.get('/contributions/radar', siti)).body)
      expect(radar.indexOf('Anda nyatakan benar')).toBeLessThan(
        radar.indexOf('Iuran September 2024 tercatat lebih dari sekali'),
      )

      await site.post(`${path}/answers/ending`, { finding }, siti)
      const again = (await site.get(path, siti)).body
      expect(findingIn(again)).toBe(finding)
      expect(seen(again)).toContain('Nyatakan benar')
    })

    test('nobody answers a finding of somebody else, or one that has changed', async () => {
      const path = '/contributions/months/2026-06'
      const finding = findingIn((await site.get(path, siti)).body)
      const fields = { finding, reason: 'agreed' }
      for (const [value, member] of [
        [fields, ratna],
        [{ ...fields, finding: '0'.repeat(32) }, siti],
      ] as const) {
        const refused = await site.post(`${path}/answers`, value, member)
        expect(refused.statusCode).toBe(422)
        expect(seen(refused.body)).toContain('Catatan bulan ini sudah berubah')
      }
      const stale = await site.postStale(`${path}/answers`, fields, siti)
      expect(stale.statusCode).toBe(422)
      expect(seen(stale.body)).toContain('Belum tersimpan')
    })

    test('employers stand with their periods, wages and months', async () => {
      const { body } = await site.get('/contributions/employers', siti, 'en')
      await expectValid(body)
      const text = seen(body)
      expect(text).toContain('since 1 November 2019')
      expect(text).toContain('83 months, November 2019 to October 2026')
      expect(text.indexOf('PT Kencana')).toBeLessThan(text.indexOf('PT Nusantara'))
    })
  })
})
