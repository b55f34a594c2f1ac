import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import {
  insertEmployer,
  insertEmployment,
  insertPostings,
  type PostingFacts,
  TEST_EMPLOYER,
} from '#test/ledger'
import { expectValid, pageSite, seen } from '#test/page-site'
import { contributionRoutes } from './index.ts'

const OLD = 3n
const NO_DISPUTES = {
  ofMonth: () => undefined,
  monthsIn: () => [],
  ofEmployer: () => undefined,
  disputeMonth: () => '/cases/new?about=month',
  disputeEmployer: () => '/cases/new?about=employer',
  joinGroup: () => '/cases/group',
}

const career: readonly PostingFacts[] = Array.from({ length: 45 }, (_, index) => ({
  memberId: OLD,
  month: `${1982 + index}-06`,
  postingId: BigInt(index + 1),
}))

eachDatabase((_kind, database) => {
  const filled = async () => {
    const { db } = await database()
    const keys = newKeys()
    await insertEmployer(db, TEST_EMPLOYER, 'PT Sinar Cakra Boga')
    await insertEmployment(db, { memberId: OLD, startedOn: '1982-06-01' })
    await insertPostings(db, career)
    const disputesOf = async () => NO_DISPUTES
    const { get } = await pageSite(contributionRoutes({ db, keys, disputesOf }), keys)
    return { get, old: OLD.toString() }
  }
  let opened: ReturnType<typeof filled> | undefined
  const visit = () => {
    opened ??= filled()
    return opened
  }

  test('forty-five years are forty-five links and one year a page', async () => {
    const { get, old } = await visit()
    const { body } = await get('/contributions', old)
    expect(body.match(/href="\/contributions\?year=\d{4}"/g)).toHaveLength(45)
    expect(seen(body)).toContain('Jun 2026')
    expect(seen(body)).not.toContain('Jun 2025')
  })

  test('the balance opens into years, rates, sources and what is not known', async () => {
    const { get, old } = await visit()
    const { body } = await get('/contributions/balance', old)
    for (const about of ['balance', 'number&amp;want=join'])
      expect(body).toContain(`href="/cases/new?about=${about}"`)
    const text = seen(body)
    expect(text).toContain(
      'belum lengkap: belum termasuk hasil pengembangan 1982–2014 dan 2022–2024',
    )
    expect(text).toContain('tingkat 2015 dan 2021 belum terverifikasi')
    expect(text).toContain('tingkat 2019 perlu diperiksa lagi')
    expect(text).toContain('7,16% belum terverifikasi')
    expect(text).toContain('5,51% sudah diperiksa')
    expect(text).toContain('tahun berjalan, belum dikreditkan')
    // 45 deposits of 285,000 less the one of this year: 1982 to 2014 are 33 without a return
    expect(text).toContain('2014 9.120.000 285.000 belum dihitung 9.405.000 belum diketahui')
  })

  test('its pages are valid HTML in both languages', async () => {
    const { get, old } = await visit()
    for (const url of ['/contributions', '/contributions?year=2001', '/contributions/balance'])
      for (const language of ['id', 'en']) await expectValid((await get(url, old, language)).body)
  })
})
