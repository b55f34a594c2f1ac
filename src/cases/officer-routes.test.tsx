import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { complainant, PNG } from '#test/case-site'
import { eachDatabase } from '#test/databases'
import { employerInArrears, NEXT_NIGHT } from '#test/group-site'
import { relate, twoRecords, unfinishedImport } from '#test/number-site'
import { expectValid, now, OFFICER, seen } from '#test/page-site'
import { sweepGroups } from './index.ts'

const FIRST = `${OFFICER}7b0d7a4e-0000-4000-8000-000000000001`
const OTHER = `${OFFICER}7b0d7a4e-0000-4000-8000-000000000002`
const ANSWER = { reason: 'Belum disetor.', nextStep: 'Kami tagih.', until: '2026-12-04' }

/** Which proposal a page shows for deciding. */
const proposalIn = (body: string): string => /name="proposal" value="([^"]+)"/.exec(body)?.[1] ?? ''

eachDatabase((_kind, database) => {
  async function disputed() {
    const someone = await complainant((await database()).db)
    const address = await someone.open({}, { name: 'slip.png', bytes: PNG })
    const number = address.slice('/cases/'.length)
    return { ...someone, number, desk: `/staff/cases/${number}` }
  }

  test('members and visitors do not learn that there is a desk', async () => {
    const { where, member, desk } = await disputed()
    for (const url of ['/staff/cases', desk])
      expect((await where.get(url, member)).statusCode).toBe(404)
  })

  test('the queue names no member and nothing of the record', async () => {
    const { where, number, desk } = await disputed()
    const { body } = await where.get('/staff/cases', FIRST)
    await expectValid(body)
    expect(body).toContain(`href="${desk}"`)
    expect(seen(body)).toContain(number)
    for (const secret of ['Peserta Rekaan', 'PT Contoh', 'Juni 2026'])
      expect(seen(body)).not.toContain(secret)
    const found = await where.post('/staff/cases', { number: ` ${number.toLowerCase()} ` }, FIRST)
    expect(found.headers.location).toBe(desk)
    const unknown = await where.post('/staff/cases', { number: 'K-1' }, FIRST)
    expect(unknown.statusCode).toBe(422)
    expect(seen(unknown.body)).toContain('Tidak ada pengaduan dengan nomor itu')
  })

  test('an officer reads, takes, asks and answers; the member sees each look in their history', async () => {
    const { where, desk, number, get, post, memberId, services } = await disputed()
    const page = await where.get(desk, FIRST)
    await expectValid(page.body)
    expect(seen(page.body)).toContain('Iuran Juni 2026, PT Contoh')
    expect(seen(page.body)).toContain('Tidak ada pemindai virus di sini.')
    expect((await where.post(`${desk}/taking`, {}, FIRST)).headers.location).toBe(
      `${desk}?done=taken`,
    )
    expect(seen((await where.get('/staff/cases', OTHER)).body)).toContain('petugas lain')
    expect((await where.post(`${desk}/questions`, { question: ' ' }, FIRST)).body).toContain(
      'MEJA-19',
    )
    await where.post(`${desk}/questions`, { question: 'Ada slip gaji?' }, FIRST)
    expect(seen((await get(`/cases/${number}`)).body)).toContain('Ada slip gaji?')
    await post(`/cases/${number}/messages`, { text: 'Ada.' })
    const wrong = { reason: 'Karena <b>.', nextStep: ' ', until: '2026-11-21' }
    const again = await where.post(`${desk}/answers`, wrong, FIRST)
    expect(again.statusCode).toBe(422)
    await expectValid(again.body)
    expect(again.body).toContain('Karena &lt;b>.')
    for (const code of ['MEJA-18', 'MEJA-03']) expect(again.body).toContain(code)
    const done = await where.post(`${desk}/answers`, ANSWER, FIRST)
    expect(done.headers.location).toBe(`${desk}?done=answered`)
    expect(seen((await get(`/cases/${number}`)).body)).toContain('Batas waktu: 4 Desember 2026')
    expect((await where.post(`${desk}/answers`, ANSWER, FIRST)).body).toContain('MEJA-07')
    const { rows } = await sql<{ action: string }>`
      select distinct action from audit.entry where member_id = ${memberId} and actor_kind = 'staff'
       order by action
    `.execute(services.db)
    expect(rows.map(({ action }) => action)).toEqual([
      ...['case-answered', 'case-asked', 'case-seen', 'case-taken'],
    ])
  })

  test('evidence is only ever downloaded, and the download stands in the history', async () => {
    const { where, desk, memberId, services } = await disputed()
    const href = /href="(\/staff\/cases\/[\w-]+\/evidence\/[\w-]+)"/.exec(
      (await where.get(desk, FIRST)).body,
    )?.[1]
    const file = await where.get(href ?? '', FIRST)
    expect(file.headers['content-disposition']).toContain('attachment')
    expect(file.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    const { rows } = await sql`
      select from audit.entry where member_id = ${memberId} and action = 'case-evidence-seen'
    `.execute(services.db)
    expect(rows).toHaveLength(1)
  })

  test('who is excluded reads nothing of it, and does nothing in it', async () => {
    const at = await twoRecords(await database())
    const number = await at.ask('join')
    await relate(at, at.first, at.kpj)
    const officer = `${OFFICER}${at.first}`
    const desk = `/staff/cases/${number}`
    const page = await at.pages.get(desk, officer)
    expect(page.statusCode).toBe(403)
    await expectValid(page.body)
    expect(seen(page.body)).toContain('MEJA-05')
    expect(seen(page.body)).not.toContain('Peserta Rekaan')
    const words = { ...ANSWER, grants: 'yes' }
    const proposed = await at.pages.post(`${desk}/proposals`, words, officer)
    expect(proposed.statusCode).toBe(403)
    await at.where.passwords.stop()
  })

  test('two officers grant a number at the desk: the second sees what would move, and it moves with the approval', async () => {
    const at = await twoRecords(await database())
    const desk = `/staff/cases/${await at.ask('join')}`
    const [first, second] = [`${OFFICER}${at.first}`, `${OFFICER}${at.second}`]
    const empty = await at.pages.post(`${desk}/proposals`, { reason: 'x' }, first)
    for (const code of ['MEJA-04', 'MEJA-18']) expect(empty.body).toContain(code)
    await at.pages.post(`${desk}/proposals`, { ...ANSWER, grants: 'yes' }, first)
    const own = await at.pages.get(desk, first)
    expect(seen(own.body)).toContain('Petugas lain yang memutuskan')
    expect(own.body).not.toContain('/approval"')
    const { body } = await at.pages.get(desk, second)
    await expectValid(body)
    for (const fact of ['di catatan Peserta Rekaan', 'Baris yang ditulis ulang 4', 'Rp570.000'])
      expect(seen(body)).toContain(fact)
    const missing = await at.pages.post(`${desk}/rejection`, { rejection: '' }, second)
    expect(missing.body).toContain('MEJA-20')
    const done = await at.pages.post(`${desk}/approval`, { proposal: proposalIn(body) }, second)
    expect(done.headers.location).toBe(`${desk}?done=carried-out`)
    expect(seen((await at.pages.get(desk, second)).body)).toContain('Dijalankan:')
    await at.where.passwords.stop()
  })

  test('what an import kept waiting stands in the queue, and is carried out from its page', async () => {
    const at = await twoRecords(await database())
    const number = await at.ask('join')
    const desk = `/staff/cases/${number}`
    const third = `${OFFICER}${at.third}`
    const ended = await unfinishedImport(at.db, now)
    await at.propose(number, at.first)
    const second = `${OFFICER}${at.second}`
    const proposal = proposalIn((await at.pages.get(desk, second)).body)
    await at.pages.post(`${desk}/approval`, { proposal }, second)
    expect(seen((await at.pages.get('/staff/cases', third)).body)).toContain(
      'Dikabulkan, belum dijalankan',
    )
    expect((await at.pages.post(`${desk}/carrying-out`, {}, third)).body).toContain('MEJA-09')
    await ended()
    const done = await at.pages.post(`${desk}/carrying-out`, {}, third)
    expect(done.headers.location).toBe(`${desk}?done=carried-out`)
    expect((await at.pages.post(`${desk}/carrying-out`, {}, third)).body).toContain('MEJA-07')
    await at.where.passwords.stop()
  })

  test('a complaint of several is answered once, and each who took part reads it', async () => {
    const { where, worker, services } = await employerInArrears((await database()).db)
    const workers = [await worker(), await worker(), await worker(), await worker(), await worker()]
    for (const one of workers) await one.join()
    const signal = new AbortController().signal
    await sweepGroups(services, { now: NEXT_NIGHT, signal })
    const [one] = workers
    const number = /G-[0-9A-Z-]{9}/.exec((await one?.see())?.body ?? '')?.[0] ?? ''
    const desk = `/staff/cases/groups/${number}`
    const { body } = await where.get(desk, FIRST)
    await expectValid(body)
    expect(seen(body)).toContain('iuran belum tercatat')
    expect(seen(body)).not.toContain('Peserta Rekaan')
    const wrong = await where.post(`${desk}/answers`, { reason: '', nextStep: 'x' }, FIRST)
    expect(wrong.body).toContain('MEJA-01')
    await where.post(`${desk}/answers`, ANSWER, FIRST)
    expect((await where.post(`${desk}/answers`, ANSWER, OTHER)).body).toContain('MEJA-07')
    for (const each of workers) {
      expect(seen((await each.see()).body)).toContain('Alasan. Belum disetor.')
      expect(seen((await each.inbox()).body)).toContain('Pengaduan bersama sudah dijawab')
    }
    expect((await where.get('/staff/cases/groups/G-0000-0000', FIRST)).statusCode).toBe(404)
  })
})
