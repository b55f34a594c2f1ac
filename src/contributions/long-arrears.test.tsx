import { expect, test } from 'vitest'
import type { Db } from '#platform/db'
import { installation, newKeys, newMember } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment, insertPostings } from '#test/ledger'
import { expectValid, pageSite, seen } from '#test/page-site'
import type { Month } from '#values'
import type { Disputes } from './disputes.ts'
import { contributionRoutes } from './index.ts'

const EMPLOYER = '12000777'
const KPJ = '31000000777'

/** One whose employer paid January 2025 alone, until the end of April 2026: fifteen months are missing. */
async function unpaid(db: Db, disputed: readonly string[]) {
  const keys = newKeys()
  const memberId = await newMember(installation(db, keys), { kpj: KPJ })
  await insertEmployer(db, EMPLOYER, 'PT Contoh')
  const employment = { memberId, kpj: KPJ, employerNumber: EMPLOYER }
  await insertEmployment(db, { ...employment, startedOn: '2025-01-01', endedOn: '2026-04-30' })
  await insertPostings(db, [{ ...employment, month: '2025-01', postingId: 1n, wage: 6_000_000n }])
  const disputes: Disputes = {
    ofMonth: ({ month }) => (disputed.includes(month) ? '/cases/K-0000-0001' : undefined),
    monthsIn: () => [],
    ofEmployer: () => undefined,
    disputeMonth: (_reported, ...months: readonly Month[]) =>
      `/cases/new?month=${months.join('-')}`,
    disputeEmployer: () => '/cases/new?about=employer',
    joinGroup: () => '/cases/group',
  }
  const disputesOf = async () => disputes
  const site = await pageSite(contributionRoutes({ db, keys, disputesOf }), keys)
  const { body } = await site.get('/contributions/radar', memberId.toString())
  await expectValid(body)
  const months = /\/cases\/new\?month=([\d-]+)"/.exec(body)?.[1]?.match(/\d{4}-\d{2}/g) ?? []
  return { text: seen(body), months }
}

eachDatabase((_kind, database) => {
  test('a case has twelve months at most: the link says how many, and they are the first', async () => {
    const { text, months } = await unpaid((await database()).db, [])
    expect(text).toContain('Iuran Februari 2025 sampai April 2026 belum tercatat')
    expect(text).toContain('Adukan 12 bulan pertama sekaligus')
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-02', '2026-01'])
  })
})

eachDatabase((_kind, database) => {
  test('what is disputed already is left out, and the link says that it is the others', async () => {
    const disputed = ['2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08']
    const { text, months } = await unpaid((await database()).db, disputed)
    expect(text).toContain('Adukan 8 bulan lainnya sekaligus')
    expect([months.length, months[0], months.at(-1)]).toEqual([8, '2025-09', '2026-04'])
  })
})
