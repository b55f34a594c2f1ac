import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Database } from '#platform/db'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import {
  insertEmployer,
  insertEmployment,
  insertPostings,
  type PostingFacts,
  TEST_EMPLOYER,
} from '#test/ledger'
import { pageSite, seen } from '#test/page-site'
import { month } from '#values'
import type { Disputes } from './disputes.ts'
import { contributionRoutes } from './index.ts'

const RECORDED = 1n
const NEW = 2n

/** January 2026 at the first employer is disputed, and all of the second. */
const DISPUTES: Disputes = {
  ofMonth: ({ month, employerNumber }) =>
    employerNumber === TEST_EMPLOYER && month === '2026-01' ? '/cases/K-0000-0001' : undefined,
  monthsIn: ({ employerNumber }, year) =>
    employerNumber === TEST_EMPLOYER && year === 2026
      ? [{ month: month('2026-06'), href: '/cases/K-0000-0003' }]
      : [],
  ofEmployer: ({ employerNumber }) => (employerNumber === '' ? '/cases/K-0000-0002' : undefined),
  disputeMonth: () => '/cases/new?about=month&employer=abc',
  disputeEmployer: () => '/cases/new?about=employer&employer=abc',
  joinGroup: () => '/cases/group?employer=abc',
}

/** Answers pages to a member by their number, `p` behind it for a provisional one. */
async function site({ db }: Pick<Database, 'db'>) {
  const { get } = await pageSite(
    contributionRoutes({ db, keys: newKeys(), disputesOf: async () => DISPUTES }),
    newKeys(),
  )
  return async (url: string, member: bigint | string | undefined, language?: string) =>
    get(url, member?.toString(), language)
}

const siti: readonly PostingFacts[] = [
  { memberId: RECORDED, month: '2025-12', postingId: 1n, depositedOn: '2026-01-10' },
  {
    memberId: RECORDED,
    month: '2026-01',
    postingId: 2n,
    depositedOn: '2026-02-10',
    wage: 4_000_000n,
  },
  {
    memberId: RECORDED,
    month: '2026-01',
    postingId: 3n,
    depositedOn: '2026-02-10',
    wage: 4_000_000n,
    revision: 1,
    reversal: true,
  },
  { memberId: RECORDED, month: '2026-01', postingId: 4n, depositedOn: '2026-02-10', revision: 2 },
  {
    memberId: RECORDED,
    month: '2026-02',
    postingId: 5n,
    depositedOn: '2026-03-10',
    status: 'unpaid-leave',
  },
  {
    memberId: RECORDED,
    month: '2026-02',
    postingId: 6n,
    depositedOn: '2026-02-12',
    employerNumber: '',
    segment: 'self-employed',
  },
]

eachDatabase((_kind, database) => {
  const filled = async () => {
    const { db } = await database()
    await insertEmployer(db, TEST_EMPLOYER, 'PT Sinar Cakra Boga')
    await insertEmployment(db, { memberId: RECORDED })
    await insertPostings(db, siti)
    return site({ db })
  }
  let opened: ReturnType<typeof filled> | undefined
  const visit = () => {
    opened ??= filled()
    return opened
  }

  test('nobody sees a record without signing in, and a provisional member does not either', async () => {
    const ask = await visit()
    for (const path of ['', '.csv', '.xlsx', '/balance']) {
      const url = `/contributions${path}`
      expect((await ask(url, undefined)).headers.location).toBe(
        `/login?next=${encodeURIComponent(url)}`,
      )
      const provisional = await ask(url, '1p')
      expect(provisional.statusCode).toBeGreaterThanOrEqual(300)
      expect(provisional.body).not.toContain('Sinar')
    }
  })

  test('the history shows the newest year by employer, with the statement’s headings and totals', async () => {
    const ask = await visit()
    const text = seen((await ask('/contributions', RECORDED)).body)
    expect(text).toContain('Riwayat iuran')
    for (const heading of [
      'BL-TH',
      'Upah',
      'Rapel',
      'Iuran JHT',
      'Iuran JP',
      'TK',
      'Tgl Setor',
      'Tgl Posting',
    ]) {
      expect(text).toContain(heading)
    }
    // 477,000 of January, once though written three times, and of February at two payers
    expect(text).toContain('Rp1.431.000')
    expect(text).toContain(
      'Iuran JHT pemberi kerja 555.000 Iuran JHT TK 300.000 Iuran JP pemberi kerja 300.000 Iuran JP TK 150.000 Iuran JKK 81.000 Iuran JKM 45.000 Jumlah iuran 1.431.000',
    )
    expect(text).toContain('2 bulan tercatat')
    expect(text).toContain('PT Sinar Cakra Boga')
    expect(text).toContain('NPP 12000345 · KPJ 2104 5678 901')
    expect(text).toContain('Mandiri (bukan penerima upah)')
    expect(text).toContain('Jan 2026 dibatalkan')
    expect(text).toContain('Jan 2026 pembatalan')
    expect(text).toContain('Jan 2026 pengganti')
    expect(text).toContain('Feb 2026 cuti tanpa upah')
    expect(text).toContain('10-02-2026')
    expect(text).not.toContain('Des 2025')
  })

  test('a disputed month and a disputed employer say so, and their amounts count as before', async () => {
    const ask = await visit()
    const { body } = await ask('/contributions', RECORDED)
    const text = seen(body)
    expect(text).toContain('Jan 2026 dibatalkan sedang Anda sengketakan')
    expect(text).not.toContain('Feb 2026 sedang')
    expect(text).toContain('sedang Anda sengketakan Juni 2026')
    expect(text).toContain('Anda mengatakan ini bukan pemberi kerja Anda Lihat pengaduannya')
    expect(body).toContain('<a href="/cases/K-0000-0001">')
    expect(body).toContain('<a href="/cases/new?about=month&amp;employer=abc">')
    expect(text).toContain('Rp1.431.000')
  })

  test('every year has its address, and the shown one is marked', async () => {
    const ask = await visit()
    const { body } = await ask('/contributions?year=2025', RECORDED)
    expect(body).toMatch(/<a href="\/contributions\?year=2025" aria-current="page">2025<\/a>/)
    expect(body).toContain('<a href="/contributions?year=2026">2026</a>')
    expect(seen(body)).toContain('Des 2025')
    expect(seen(body)).not.toContain('Jan 2026')
  })

  test('a year without postings says so; text that is no year is no page', async () => {
    const ask = await visit()
    const empty = await ask('/contributions?year=2019', RECORDED)
    expect(empty.statusCode).toBe(200)
    expect(seen(empty.body)).toContain('Tidak ada iuran yang tercatat untuk tahun 2019')
    expect((await ask('/contributions?year=2999', RECORDED)).statusCode).toBe(200)
    expect((await ask('/contributions?year=', RECORDED)).statusCode).toBe(200)
    for (const nonsense of ['abc', '20261', '-2026', '2026-01', '0000', '2026%00', '٢٠٢٦']) {
      for (const path of ['', '.csv', '.xlsx']) {
        const { statusCode } = await ask(
          `/contributions${path}?year=${encodeURIComponent(nonsense)}`,
          RECORDED,
        )
        expect([nonsense, path, statusCode]).toEqual([nonsense, path, 404])
      }
    }
  })

  test('a new member is told what will be here', async () => {
    const ask = await visit()
    expect(seen((await ask('/contributions', NEW)).body)).toContain('Belum ada iuran yang tercatat')
    expect(seen((await ask('/contributions', NEW, 'en')).body)).toContain(
      'No contributions recorded yet',
    )
    expect(seen((await ask('/contributions/balance', NEW)).body)).toContain('Belum ada saldo')
    expect((await ask('/contributions.csv', NEW)).body.split('\r\n')).toHaveLength(2)
    expect((await ask('/contributions.xlsx', NEW)).statusCode).toBe(200)
  })

  test('the CSV is a file of the whole record, or of the year that is asked for', async () => {
    const ask = await visit()
    const whole = await ask('/contributions.csv', RECORDED)
    expect(whole.headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(whole.headers['content-disposition']).toContain('riwayat-iuran.csv')
    expect(whole.body.trim().split('\r\n')).toHaveLength(7) // headings and six postings
    const year = await ask('/contributions.csv?year=2025', RECORDED, 'en')
    expect(year.headers['content-disposition']).toContain('contributions-2025.csv')
    expect(year.body).toContain('BL-TH (month),KPJ (membership number),')
    expect(year.body.trim().split('\r\n')).toHaveLength(2)
  })

  test('the spreadsheet is a zip with a name and a type', async () => {
    const ask = await visit()
    const answer = await ask('/contributions.xlsx?year=2026', RECORDED)
    expect(answer.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    expect(answer.headers['content-disposition']).toContain('riwayat-iuran-2026.xlsx')
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  test('every page is valid HTML in both languages', async () => {
    const ask = await visit()
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    })
    for (const member of [RECORDED, NEW]) {
      for (const url of ['/contributions', '/contributions?year=2001', '/contributions/balance']) {
        for (const language of ['id', 'en']) {
          const { body } = await ask(url, member, language)
          const report = await validator.validateString(body)
          const found = report.results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
          )
          expect([url, language, [...new Set(found)]]).toEqual([url, language, []])
        }
      }
    }
  })
})
