import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPeople } from '#people'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { importDemoPeople } from '#test/demo-record'
import { expectValid, pageSite, seen } from '#test/page-site'
import { localDate } from '#values'
import { homeRoutes } from './index.ts'

const PEOPLE = demoPeople(localDate('2026-11-22')).map(
  ({ slug, kpjs: [kpj = ''] }) => [slug, kpj] as const,
)
const NEWEST = 'brand-new'
const LANGUAGES = ['id', 'en'] as const
/** Unread messages and the last sign-in, of whoever it is. */
const ALWAYS = {
  id: ['Tidak ada yang belum dibaca.', 'Ini pertama kali Anda masuk.'],
  en: ['Nothing unread.', 'This is the first time you sign in.'],
} as const
/** HTML alone; styles and script are weighed in a browser. */
const MOST_HTML_BYTES = 15_000

describe('the dashboard', () => {
  eachDatabase((_kind, database) => {
    let get: (kpj: string, language: 'id' | 'en') => Promise<string>
    let clear = () => {}
    beforeAll(async () => {
      const opened = await database()
      const keys = newKeys()
      const { folder, memberOf } = await importDemoPeople(opened, keys)
      clear = () => folder.remove()
      const home = { db: opened.db, url: 'https://payung.example', brandName: 'Payung' }
      const site = await pageSite(homeRoutes({ ...home, demo: undefined }), keys)
      get = async (kpj, language) => {
        const { body, statusCode } = await site.get(
          '/home',
          (await memberOf(kpj)).toString(),
          language,
        )
        expect(statusCode).toBe(200)
        return body
      }
    })
    afterAll(() => clear())

    test('there are twelve people', () => {
      expect(PEOPLE).toHaveLength(12)
    })

    test.each(PEOPLE)('of %s is whole, valid and light, in both languages', async (slug, kpj) => {
      for (const language of LANGUAGES) {
        const html = await get(kpj, language)
        await expectValid(html)
        expect(gzipSync(html).length).toBeLessThan(MOST_HTML_BYTES)
        const text = seen(html)
        for (const words of ALWAYS[language]) expect(text).toContain(words)
        // Each programme by its name with this year's contributions, and the balance: of whoever has a record.
        const isThere = ['JHT', 'JP', 'JKK', 'JKM'].every((name) => text.includes(name))
        const hasBalance = html.includes('figure-amount')
        expect([slug, isThere, hasBalance]).toEqual([slug, slug !== NEWEST, slug !== NEWEST])
        if (slug === NEWEST) expect(html).toContain('class="empty')
      }
    })
  })
})
