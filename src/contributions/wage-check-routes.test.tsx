import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '#platform/db'
import { installation, newMember } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment, insertPostings, TEST_EMPLOYER } from '#test/ledger'
import { expectValid, pageSite, seen } from '#test/page-site'
import type { Disputes } from './disputes.ts'
import { contributionRoutes } from './index.ts'
import { factsFrom } from './wage-check/everywhere/month-facts.ts'

const PATH = '/contributions/wage-check'
const OTHER = '12000999'

/** A member with June and October 2026 at one employer, October at another too; September is missing. */
const NO_DISPUTES: Disputes = {
  ofMonth: () => undefined,
  monthsIn: () => [],
  ofEmployer: () => undefined,
  disputeMonth: () => '/cases/new?about=month',
  disputeEmployer: () => '/cases/new?about=employer',
  joinGroup: () => '/cases/group',
}

async function filled({ db }: Pick<Database, 'db'>) {
  const where = installation(db)
  const memberId = await newMember(where, {})
  await insertEmployer(db, TEST_EMPLOYER, 'PT Sinar Cakra Boga')
  await insertEmployer(db, OTHER, 'CV Dua Saudara')
  await insertEmployment(db, { memberId })
  await insertPostings(db, [
    { memberId, month: '2015-06', postingId: 1n },
    { memberId, month: '2026-06', postingId: 2n },
    { memberId, month: '2026-10', postingId: 3n },
    { memberId, month: '2026-10', postingId: 4n, employerNumber: OTHER, wage: 3_000_000n },
  ])
  const disputesOf = async () => NO_DISPUTES
  const site = await pageSite(contributionRoutes({ ...where, disputesOf }), where.keys)
  const member = memberId.toString()
  return {
    db,
    get: (query: string, language?: string) => site.get(`${PATH}${query}`, member, language),
    anonymous: () => site.get(PATH),
    provisional: () => site.get(PATH, `${member}p`),
    send: async (fields: Readonly<Record<string, string>>) => {
      const form = await site.get(PATH, member)
      const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
      return site.post(PATH, { _csrf: token, ...fields }, member)
    },
  }
}

eachDatabase((_kind, database) => {
  let opened: ReturnType<typeof filled> | undefined
  const visit = async () => {
    opened ??= database().then(filled)
    return opened
  }

  test('the form chooses the newest recorded month, and an address only ever names a month', async () => {
    const { get, anonymous, provisional } = await visit()
    const { body } = await get('')
    expect(seen(body)).toContain('Oktober 2026')
    expect(body).toContain('<option value="2026-10" selected>')
    expect(seen(body)).toContain('September 2026 (tidak tercatat)')
    expect(body).toMatch(/<form [^>]*method="post"/)
    expect((await get('?month=2026-06')).body).toContain('<option value="2026-06" selected>')
    for (const nonsense of ['kemarin', '2026-13', '2026-12', '2999-12'])
      expect((await get(`?month=${nonsense}`)).statusCode).toBe(404)
    expect((await anonymous()).headers.location).toContain('/login')
    expect((await provisional()).body).not.toContain('Sinar')
  })

  test('a wage reported too low is told first, then what was kept back, and the way to a dispute', async () => {
    const { send } = await visit()
    const answer = await send({
      ...{ month: '2026-06', base: '5.500.000', fixed: 'Rp 500.000' },
      ...{ jht: '120.000', jp: '60.000', other: '' },
    })
    const text = seen(answer.body)
    expect(text).toContain(
      'Upah yang dilaporkan Rp5.000.000 lebih rendah dari slip Anda Rp6.000.000. JHT Anda kurang Rp57.000 sebulan.',
    )
    expect(text).toContain(
      'Rp120.000 dipotong dari upah Anda untuk JHT, tetapi menurut catatan hanya Rp100.000 disetor.',
    )
    expect(answer.body).toContain('href="/cases/new?about=month&amp;month=2026-06"')
    // JKK 0.54 %, JKM 0.3 %, JHT 5.7 %, JP 3 % of 6,000,000
    expect(text).toMatch(/JKK \(kecelakaan kerja\) 32\.400 27\.000 dikurangi - 5\.400/)
    expect(text).toMatch(/JP \(pensiun\) 180\.000 150\.000 dikurangi - 30\.000/)
    expect(answer.body).toContain('value="5.500.000"')
    await expectValid(answer.body)
  })

  test('what fits is said to fit, and offers no dispute', async () => {
    const { send } = await visit()
    const { body } = await send({ month: '2026-06', base: '5000000', jht: '100000', jp: '50000' })
    expect(seen(body)).toContain('Sesuai: upah yang dilaporkan sama dengan slip Anda')
    expect(body).not.toContain('/cases/new')
  })

  test('pasted text fills the form, and says what was not taken', async () => {
    const { send } = await visit()
    const slip = 'PT Sinar\nGaji Pokok 5.000.000\nTunjangan jabatan 400.000\nPotongan JHT 100.000'
    const { body } = await send({ month: '2026-06', slip, read: 'on' })
    expect(body).toContain('value="5.000.000"')
    expect(body).toContain('value="100.000"')
    const text = seen(body)
    expect(text).toContain(
      'Tunjangan jabatan 400.000 tidak diambil: tidak jelas apakah tunjangan ini tetap',
    )
    expect(text).toContain('1 baris lain tidak dikenali dan diabaikan')
    expect(text).not.toContain('Sesuai')
    await expectValid(body)
    const compared = seen((await send({ month: '2026-06', slip })).body)
    expect(compared).toContain('Sesuai')
  })

  test('two employers of a month: one has to be chosen; wrong fields are named and kept', async () => {
    const { send } = await visit()
    const { body } = await send({ month: '2026-10', base: 'lima juta', workplace: '' })
    const text = seen(body)
    expect(text).toContain('Pemberi kerja: pilih salah satu.')
    expect(text).toContain('Upah pokok: tulis rupiah bulat, misalnya 5.000.000.')
    expect(body).toContain('value="lima juta"')
    expect(body).toContain('CV Dua Saudara')
    const key = /value="(\d+\|12000999)"/.exec(body)?.[1] ?? ''
    const chosen = await send({ month: '2026-10', base: '4.000.000', workplace: key })
    expect(seen(chosen.body)).toContain('Upah yang dilaporkan Rp3.000.000 lebih rendah')
    for (const month of ['', '2999-12', 'x'])
      expect(seen((await send({ month, base: '1' })).body)).toContain('Bulan: pilih salah satu.')
  })

  test('a missing month is missing, one before July 2015 cannot be judged', async () => {
    const { send } = await visit()
    const missing = seen((await send({ month: '2026-09', base: '5000000', jht: '100000' })).body)
    expect(missing).toContain('Iuran September 2026 tidak tercatat')
    expect(missing).toContain(
      'Rp100.000 dipotong dari upah Anda untuk JHT, tetapi menurut catatan tidak disetor.',
    )
    const early = seen((await send({ month: '2015-06', base: '5000000' })).body)
    expect(early).toContain('Bulan ini tidak bisa dinilai')
  })

  test('the script reads the same facts of another month, without any amount of a payslip', async () => {
    const { get } = await visit()
    const answer = await get('/facts?month=2026-06')
    const facts = factsFrom(answer.json().facts)
    expect(facts.workplaces[0]).toMatchObject({ name: 'PT Sinar Cakra Boga', wage: 5_000_000n })
    expect((await get('/facts?month=x')).statusCode).toBe(404)
    const page = (await get('?month=2026-06', 'en')).body
    expect(page).toContain('Check your wage against a payslip')
    await expectValid(page)
  })

  test('a comparison leaves nothing behind, not even in the audit log', async () => {
    const { db, send } = await visit()
    const entries = async () =>
      (await sql<{ count: bigint }>`select count(*) from audit.entry`.execute(db)).rows[0]?.count
    const before = await entries()
    await send({ month: '2026-06', base: '5.500.000' })
    expect(await entries()).toBe(before)
  })
})
