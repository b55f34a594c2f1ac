import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { complainant } from '#test/case-site'
import { eachDatabase, everyRow } from '#test/databases'
import { TEST_KPJ } from '#test/ledger'
import { expectValid, now, seen } from '#test/page-site'
import { instant, month } from '#values'
import { answerCase, askInCase, readDisputes } from './index.ts'

const STAFF = '7b0d7a4e-0000-4000-8000-000000000001'
const ANSWER = {
  reason: 'Perusahaan belum menyetor.',
  nextStep: 'Kami menagihnya.',
  until: undefined,
} as const

eachDatabase((_kind, database) => {
  const someone = async () => complainant((await database()).db)
  const numberOf = (address: string) => address.slice('/cases/'.length)

  test('a month is disputed: number, clock, mark, message, and no balance changed', async () => {
    const { open, get, services, memberId, employerNumber } = await someone()
    const before = await sql`select * from contributions.posting`.execute(services.db)
    const address = await open()
    expect(address).toMatch(/^\/cases\/K-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const { body } = await get(`${address}?done=opened`)
    const text = seen(body)
    expect(text).toContain('Pengaduan Anda sudah kami terima')
    expect(text).toContain('Iuran Juni 2026, PT Contoh')
    // 22 November 2026 is a Sunday; ten working days later is 4 December
    expect(text).toContain('Dijawab paling lambat 4 Desember 2026 Tinggal 10 hari kerja.')
    expect(text).toContain('Ini janji kami, bukan batas dari peraturan.')
    await expectValid(body)
    const disputes = await readDisputes(services, memberId)
    const place = { employerNumber, kpj: TEST_KPJ }
    expect(disputes.ofMonth({ ...place, month: month('2026-06') })).toBe(address)
    expect(disputes.ofMonth({ ...place, month: month('2026-07') })).toBeUndefined()
    expect(disputes.ofEmployer(place)).toBeUndefined()
    expect(disputes.monthsIn(place, 2026)).toEqual([{ month: '2026-06', href: address }])
    expect(disputes.monthsIn(place, 2025)).toEqual([])
    const after = await sql`select * from contributions.posting`.execute(services.db)
    expect(after.rows).toEqual(before.rows)
    expect(seen((await get('/messages')).body)).toContain('Pengaduan Anda kami terima')
  })

  test('the list is empty at first, and then names each case once, valid in both languages', async () => {
    const { open, get, where, member } = await someone()
    expect(seen((await get('/cases')).body)).toContain('Belum ada pengaduan')
    const address = await open({ about: 'balance' })
    const { body } = await get('/cases')
    expect(seen(body)).toContain(`Saldo ${numberOf(address)} Kami periksa 4 Desember 2026`)
    for (const url of [
      '/cases',
      '/cases/new',
      '/cases/new?about=number',
      address,
      `${address}/print`,
    ])
      for (const language of ['id', 'en'])
        await expectValid((await where.get(url, member, language)).body)
  })

  test('what is missing is named beside its field, and what was typed comes back', async () => {
    const { send } = await someone()
    const fields = { about: 'month', employer: '', month: '2026-12', text: 'Kata <b>saya</b>' }
    const answer = await send('/cases', fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#field-employer"')
    expect(answer.body).toContain('href="#field-month"')
    expect(answer.body).toContain('Kata &lt;b>saya&lt;/b>')
    expect(seen(answer.body)).toContain('ADUAN-04')
    await expectValid(answer.body)
  })

  test('the same is disputed once; another month, or the same after closing, again', async () => {
    const { open, send, post, ref } = await someone()
    const address = await open()
    const same = { about: 'month', employer: ref, month: '2026-06', text: 'Lagi.' }
    expect(seen((await send('/cases', same)).body)).toContain('ADUAN-08')
    expect((await send('/cases', { ...same, month: '2026-05' })).statusCode).toBe(303)
    await post(`${address}/closing`, {})
    expect((await send('/cases', same)).statusCode).toBe(303)
  })

  test('another member’s case is not there, nor its file, nor can anything be done in it', async () => {
    const [one, other] = [await someone(), await someone()]
    const address = await one.open()
    for (const url of [
      address,
      `${address}/print`,
      `${address}/evidence/${STAFF}`,
      '/cases/K-0000-0000',
    ])
      expect((await other.get(url)).statusCode).toBe(404)
    for (const noun of ['messages', 'closing', 'reopening'])
      expect((await other.post(`${address}/${noun}`, { text: 'x' })).statusCode).toBe(404)
    expect((await one.where.get(address, `${one.member}p`)).statusCode).toBe(403)
  })

  test('asked and answered, closed, opened again once: each in the messages and the history', async () => {
    const { open, get, post, services, memberId } = await someone()
    const address = await open()
    const by = { number: numberOf(address), staffId: STAFF, now: instant(now + 60_000) }
    expect((await askInCase(services, { ...by, question: 'Ada slip gaji?' })).ok).toBe(true)
    expect(seen((await get(address)).body)).toContain('Kami menunggu balasan Anda')
    expect((await post(`${address}/messages`, { text: 'Ada.' })).statusCode).toBe(303)
    expect(seen((await get(address)).body)).toContain('Tinggal 10 hari kerja.')
    expect((await answerCase(services, { ...by, answer: ANSWER })).ok).toBe(true)
    const answered = seen((await get(address)).body)
    expect(answered).toContain('Alasan. Perusahaan belum menyetor.')
    expect(answered).toContain('Langkah berikutnya. Kami menagihnya.')
    expect((await post(`${address}/messages`, { text: 'x' })).body).toContain('ADUAN-11')
    expect((await post(`${address}/reopening`, { text: 'Belum tepat.' })).statusCode).toBe(303)
    expect((await answerCase(services, { ...by, answer: ANSWER })).ok).toBe(true)
    expect(seen((await post(`${address}/reopening`, { text: 'x' })).body)).toContain('ADUAN-12')
    expect((await post(`${address}/closing`, {})).statusCode).toBe(303)
    const inbox = seen((await get('/messages')).body)
    expect(inbox.match(/Pengaduan Anda sudah dijawab/g)).toHaveLength(2)
    expect(inbox).toContain('Kami bertanya tentang pengaduan Anda')
    const answers = await Promise.all(
      [...(await get('/messages')).body.matchAll(/href="(\/messages\/[\w-]+)"/g)].map(
        async ([, href = '']) => seen((await get(href)).body),
      ),
    )
    expect(answers.filter((one) => one.includes('lagi satu kali'))).toHaveLength(1)
    expect(answers.filter((one) => one.includes('sudah pernah dibuka lagi'))).toHaveLength(1)
    const { rows } = await sql<{ action: string }>`
      select action from audit.entry where member_id = ${memberId} order by seq
    `.execute(services.db)
    expect(rows.map(({ action }) => action)).toEqual([
      ...['case-opened', 'case-asked', 'case-message-added', 'case-answered'],
      ...['case-reopened', 'case-answered', 'case-closed'],
    ])
  })

  test('a case that nobody has is answered by nobody, and no answer lacks its next step', async () => {
    const { services } = await someone()
    const empty = { ...ANSWER, nextStep: ' ' }
    const without = { number: 'K-0000-0000', staffId: STAFF, now, answer: empty }
    expect(await answerCase(services, without)).toEqual({ ok: false, refusal: 'step-missing' })
    const by = { number: 'K-0000-0000', staffId: STAFF, now, answer: ANSWER }
    expect(await answerCase(services, by)).toEqual({ ok: false, refusal: 'no-such-case' })
  })

  test('twenty cases may be open at once', async () => {
    const { open, send } = await someone()
    for (let count = 0; count < 20; count += 1)
      expect(await open({ about: 'other' })).toMatch(/^\/cases\/K-/)
    const answer = await send('/cases', { about: 'other', text: 'Satu lagi.' })
    expect(seen(answer.body)).toContain('ADUAN-09')
  })

  test('what was written lies nowhere in the database as it was written', async () => {
    const { open, services } = await someone()
    await open({ about: 'other', text: 'kalimat-yang-dicari' })
    const rows = await everyRow(services.db)
    const hex = Buffer.from('kalimat-yang-dicari').toString('hex')
    expect(rows.filter((row) => row.includes('kalimat-yang-dicari') || row.includes(hex))).toEqual(
      [],
    )
  })
})
