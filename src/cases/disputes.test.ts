import { expect, test } from 'vitest'
import { complainant } from '#test/case-site'
import { eachDatabase } from '#test/databases'
import { insertEmployment, insertPostings } from '#test/ledger'
import { now, seen } from '#test/page-site'
import { answerCase } from './index.ts'

const STAFF = '7b0d7a4e-0000-4000-8000-000000000001'
const ANSWER = { reason: 'Belum disetor.', nextStep: 'Kami tagih.', until: undefined } as const

eachDatabase((_kind, database) => {
  async function someone() {
    const one = await complainant((await database()).db)
    const june = { about: 'month', employer: one.ref, month: '2026-06', text: 'Lagi.' }
    return {
      ...{ ...one, june },
      async answer(address: string) {
        const number = address.slice('/cases/'.length)
        const by = { number, staffId: STAFF, now }
        expect((await answerCase(one.services, { ...by, answer: ANSWER })).ok).toBe(true)
      },
    }
  }

  test('an answered case is in the way by its own words, with the way to it', async () => {
    const { open, send, post, answer, june } = await someone()
    const address = await open()
    const running = await send('/cases', june)
    expect(seen(running.body)).toContain('ADUAN-08')
    expect(running.body).toContain(`href="${address}"`)
    await answer(address)
    const answered = await send('/cases', june)
    expect(seen(answered.body)).toContain('ADUAN-14')
    expect(answered.body).toContain(`href="${address}"`)
    await post(`${address}/closing`, {})
    expect((await send('/cases', june)).statusCode).toBe(303)
  })

  test('one case about three months marks each of them, and each is in the way of another', async () => {
    const { open, get, send, ref } = await someone()
    const address = await open({ also: '2026-08, 2026-07' })
    expect(seen((await get(address)).body)).toContain(
      'Iuran Juni 2026, Juli 2026, Agustus 2026, PT Contoh',
    )
    const july = { about: 'month', employer: ref, month: '2026-07', text: 'Lagi.' }
    const again = await send('/cases', july)
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain(`href="${address}"`)
    const wrong = await send('/cases', { ...july, month: '2026-09', also: 'Oktober' })
    expect(seen(wrong.body)).toContain('ADUAN-15')
    expect(wrong.body).toContain('value="Oktober"')
  })

  test('a closed case is not opened again while another disputes the same', async () => {
    const { open, post } = await someone()
    const address = await open()
    await post(`${address}/closing`, {})
    const other = await open()
    const answer = await post(`${address}/reopening`, { text: 'Masih salah.' })
    expect(seen(answer.body)).toContain('ADUAN-08')
    expect(answer.body).toContain(`href="${other}"`)
    await post(`${other}/closing`, {})
    expect((await post(`${address}/reopening`, { text: 'Masih salah.' })).statusCode).toBe(303)
  })

  test('twenty cases may wait for an answer; one that was answered waits no more', async () => {
    const { open, send, post, answer } = await someone()
    const addresses: string[] = []
    for (let count = 0; count < 20; count += 1) addresses.push(await open({ about: 'other' }))
    const [first = ''] = addresses
    const other = { about: 'other', text: 'Satu lagi.' }
    expect(seen((await send('/cases', other)).body)).toContain('ADUAN-09')
    await answer(first)
    expect((await send('/cases', other)).statusCode).toBe(303)
    const again = await post(`${first}/reopening`, { text: 'Belum tepat.' })
    expect(seen(again.body)).toContain('ADUAN-09')
  })

  test('a month that is not over is disputed once it is on record or due', async () => {
    const { send, june, services, memberId, employerNumber, get } = await someone()
    // Now is 22 November 2026: what the self-employed owe for November was due on the 16th.
    await insertEmployment(services.db, { memberId, employerNumber: '', segment: 'self-employed' })
    const form = (await get('/cases/new?about=month')).body
    const own = /<option value="([\w-]{12})">Kerja mandiri/.exec(form)?.[1] ?? ''
    const ofOwn = { ...june, employer: own, month: '2026-11' }
    expect((await send('/cases', ofOwn)).statusCode).toBe(303)
    expect(seen((await send('/cases', { ...ofOwn, month: '2026-12' })).body)).toContain('ADUAN-04')
    const future = { ...june, month: '2027-01' }
    expect(seen((await send('/cases', future)).body)).toContain('ADUAN-04')
    const posting = { memberId, employerNumber, month: '2027-01', postingId: 7_000_000n + memberId }
    await insertPostings(services.db, [{ ...posting, depositedOn: '2026-11-10' }])
    expect((await send('/cases', future)).statusCode).toBe(303)
  })

  test('a link fills in what of the record it is about, and nothing in the member’s name', async () => {
    const { get, ref } = await someone()
    // The address itself stands in the link to the other language.
    const main = async (query: string) =>
      /<main.+<\/main>/s.exec((await get(`/cases/new?${query}`)).body)?.[0]
    const month = await main(`about=month&employer=${ref}&month=2026-06&text=kata-orang`)
    expect(month).toContain('value="2026-06"')
    expect(month).not.toContain('kata-orang')
    const number = await main('about=number&kpj=21045678901&want=disown')
    expect(number).not.toContain('21045678901')
    expect(number).not.toMatch(/<option[^>]+selected[^>]*>Nomor itu bukan/)
  })
})
