import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { benefitRoutes } from '#benefits'
import { contributionRoutes } from '#contributions'
import { demoPeople } from '#people'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { importDemoPeople, SITI } from '#test/demo-record'
import { expectValid, pageSite, seen } from '#test/page-site'
import { linksTo, plain, recomputedIn, rupiahIn, sharesIn } from '#test/passports'
import { localDate } from '#values'
import { homeRoutes } from './index.ts'

const PEOPLE = demoPeople(localDate('2026-11-22')).filter(({ slug }) => slug !== 'brand-new')
const NO_DISPUTES = {
  ofMonth: () => undefined,
  monthsIn: () => [],
  ofEmployer: () => undefined,
  disputeMonth: () => '/cases/new?about=month',
  disputeEmployer: () => '/cases/new?about=employer',
  joinGroup: () => '/cases/group',
}
const URL = 'https://payung.example'

const MONTH = /^\/contributions\/months\//

describe('the number passport', () => {
  eachDatabase((_kind, database) => {
    let get: (path: string, kpj: string) => Promise<string>
    let post: (path: string, fields: Record<string, string>, kpj: string) => Promise<string>
    let clear = () => {}
    beforeAll(async () => {
      const opened = await database()
      const keys = newKeys()
      const { folder, memberOf } = await importDemoPeople(opened, keys)
      clear = () => folder.remove()
      const { db } = opened
      const disputesOf = async () => NO_DISPUTES
      const site = await pageSite(
        [
          ...homeRoutes({ db, url: URL, brandName: 'Payung', demo: undefined }),
          ...contributionRoutes({ db, keys, disputesOf }),
          ...benefitRoutes({ db, keys, url: URL }),
        ],
        keys,
      )
      const of = async (kpj: string) => (await memberOf(kpj)).toString()
      get = async (path, kpj) => {
        const { body, statusCode } = await site.get(path, await of(kpj))
        expect(statusCode, path).toBe(200)
        return body
      }
      post = async (path, fields, kpj) => (await site.post(path, fields, await of(kpj))).body
    })
    afterAll(() => clear())

    test.each(PEOPLE.map(({ slug, kpjs: [kpj = ''] }) => [slug, kpj] as const))(
      'the balance of %s is what the law says of its inputs, from the first page on',
      async (_, kpj) => {
        const home = await get('/home', kpj)
        expect(linksTo(home, /^\/contributions\/balance$/)).toHaveLength(1)
        const balance = await get('/contributions/balance', kpj)
        const [passport = ''] = linksTo(balance, /passport/)
        const numbers = recomputedIn(await get(passport, kpj))
        expect(numbers.length).toBeGreaterThan(0)
        const total = numbers.reduce((sum, { value }) => sum + value, 0)
        for (const page of [home, balance]) {
          const [first] = rupiahIn(seen(page.slice(page.indexOf('figure-amount'))))
          expect(first).toBe(total)
        }
      },
    )

    test.each(PEOPLE.map(({ slug, kpjs: [kpj = ''] }) => [slug, kpj] as const))(
      'every amount by the rules, in every month of %s, is what the law says of its input',
      async (_, kpj) => {
        let lawful = 0
        for (const path of await monthsOf(kpj)) {
          const html = await get(path, kpj)
          for (const row of html.split('<table').slice(1)) {
            const cells = sharesIn(row)
            if (cells === undefined) continue
            const [input] = recomputedIn(row)
            expect(input?.result, `${path} ${JSON.stringify(cells)}`).toMatchObject(cells)
            lawful += 1
          }
        }
        expect(lawful).toBeGreaterThan(0)
      },
    )

    test.each(PEOPLE.map(({ slug, kpjs: [kpj = ''] }) => [slug, kpj] as const))(
      'what the radar says that findings of %s cost is what the law says',
      async (_, kpj) => {
        const html = await get('/contributions/radar', kpj)
        await expectValid(html)
        for (const [notice = ''] of html
          .split('<div class="notice')
          .slice(1)
          .map((part) => part.split('<section'))) {
          const said = seen(notice)
          const costs = [...said.matchAll(/berkurang kira-kira Rp[\d.]+/g)].flatMap(([text]) =>
            rupiahIn(text),
          )
          const inputs = recomputedIn(notice)
          expect(inputs.map(({ value }) => value)).toEqual(costs)
          const results = inputs.map(({ result }) => result.total ?? result.monthly)
          expect(results).toEqual(costs)
          await expectSumOfMonths(said, notice, kpj)
        }
      },
    )

    /** The money of a finding is the sum of its months, each of which its own page says too. */
    async function expectSumOfMonths(said: string, notice: string, kpj: string) {
      const [, whole] = /· (kurang Rp[\d.]+)/.exec(said) ?? []
      if (whole === undefined) return
      const months = linksTo(notice, /^\/contributions\/months\//)
      const parts = [...notice.matchAll(/<li><a href="([^"]+)">[^<]*<\/a>: (.*?)<\/li>/g)]
      if (parts.length === 0) {
        expect(seen(await get(months[0] ?? '', kpj))).toContain(whole)
        return
      }
      expect(parts.map(([, href]) => href)).toEqual(months.slice(0, parts.length))
      let sum = 0
      for (const [, href = '', part = ''] of parts) {
        const text = seen(part).trim()
        expect(seen(await get(href, kpj))).toContain(text)
        sum += rupiahIn(text)[0] ?? 0
      }
      expect([sum]).toEqual(rupiahIn(whole))
    }

    test.each([
      ['a month that is missing', SITI, '2026-06', 'jht'],
      ['a wage below the minimum', '21053000404', '2025-05', 'all'],
    ])('%s shows where the amount that should be there comes from', async (_, kpj, month, what) => {
      const html = await get(`/contributions/months/${month}`, kpj)
      const [whole = 0] = rupiahIn(/· kurang Rp[\d.]+/.exec(seen(html))?.[0] ?? '')
      const notice = html.slice(0, html.indexOf('<dl class="facts">'))
      const summary = notice.indexOf('Dari mana jumlah yang seharusnya?')
      expect(summary).toBeGreaterThan(0)
      const [input] = recomputedIn(html.slice(summary))
      const posted =
        what === 'all' ? (rupiahIn(/Jumlah iuran Rp[\d.]+/.exec(seen(html))?.[0] ?? '')[0] ?? 0) : 0
      expect((input?.value ?? 0) - posted).toBe(whole)
    })

    test('the payslip check opens its lawful amounts, for what was typed and is nowhere kept', async () => {
      const path = '/contributions/wage-check'
      const form = await get(`${path}?month=2026-05`, SITI)
      const token = /name="_csrf" value="([^"]+)"/.exec(form)?.[1] ?? ''
      const html = await post(path, { _csrf: token, month: '2026-05', base: '9.876.543' }, SITI)
      const [input] = recomputedIn(html)
      const table = html.slice(html.indexOf('<table'), html.indexOf('</table'))
      // JKK, JKM, JHT and JP as the law has them: the first amount of each row, and their sum.
      const lawful = [...table.matchAll(/<tr>.*?<\/tr>/gs)].flatMap(
        ([row]) => rupiahIn(seen(row).replaceAll(/ (-?)([\d.]+)/g, ' Rp$2'))[0] ?? [],
      )
      expect(input?.value).toBe(lawful.at(-1))
      expect(lawful.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(input?.value)
    })

    test('every simulation filled from the record says what its input gives, compared ones too', async () => {
      const all = linksTo(await get('/simulations', SITI), /^\/simulations\/(?!saved)[a-z-]+$/)
      expect(all.length).toBeGreaterThanOrEqual(9)
      let seenAmounts = 0
      for (const path of all) {
        const examples = linksTo(await get(path, SITI), /\?(?!lang=)/).map(plain)
        for (const example of examples.filter((href) => href.startsWith(`${path}?scenario=`))) {
          const html = await get(example, SITI)
          const numbers = recomputedIn(html)
          expect(numbers.length, example).toBeGreaterThan(0)
          const [shown] = rupiahIn(seen(html.slice(html.indexOf('figure-amount'))))
          const own = numbers.at(-1)?.value
          if (typeof own !== 'number') continue
          expect(shown, example).toBe(own)
          seenAmounts += 1
          if (numbers.length === 1) continue
          // Side by side: the totals of the table, each with an input of its own.
          const compared = seen(html.slice(html.indexOf('Dibandingkan')))
          for (const { value } of numbers) expect(compared).toContain(value.toLocaleString('id-ID'))
        }
      }
      expect(seenAmounts).toBeGreaterThan(5)
    })

    async function monthsOf(kpj: string): Promise<readonly string[]> {
      const newest = await get('/contributions', kpj)
      const years = [newest]
      for (const path of linksTo(newest, /^\/contributions\?year=/).slice(0, 12))
        years.push(await get(path, kpj))
      const paid = [...new Set(years.flatMap((html) => linksTo(html, MONTH)))].toSorted()
      const found = linksTo(await get('/contributions/radar', kpj), MONTH)
      // Every posting is held by src/contributions/radar/as-if.test.ts: here the pages, some of every year.
      return [
        ...new Set([...paid.filter((_, index) => index % 7 === 0), ...paid.slice(-2), ...found]),
      ]
        .filter((path) => paid.includes(path))
        .slice(-30)
    }
  })
})
