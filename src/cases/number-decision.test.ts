import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { complainant } from '#test/case-site'
import { eachDatabase } from '#test/databases'
import { twoRecords, WORDS } from '#test/number-site'
import { now, seen } from '#test/page-site'
import { answerCase, proposeOnNumber } from './index.ts'

const FIRST = '7b0d7a4e-0000-4000-8000-000000000001'

eachDatabase((_kind, database) => {
  async function asked(want: 'join' | 'disown' = 'join') {
    const at = await twoRecords(await database())
    const number = await at.ask(want)
    const member = String(at.to)
    return {
      ...{ ...at, number },
      page: async () => seen((await at.pages.get(`/cases/${number}`, member)).body),
      inbox: async () => seen((await at.pages.get('/messages', member)).body),
    }
  }

  test('one officer alone answers nothing about a number', async () => {
    const { services, number, first } = await asked()
    const answer = { number, staffId: first, now, answer: WORDS }
    expect(await answerCase(services, answer)).toEqual({ ok: false, refusal: 'needs-two' })
  })

  test('one proposes, another approves, and that is the answer that the member reads', async () => {
    const at = await asked()
    const { number, first, second } = at
    expect(await at.approve(number, second)).toEqual({ ok: false, refusal: 'nothing-proposed' })
    expect((await at.propose(number, first, false)).ok).toBe(true)
    expect(await at.propose(number, second)).toEqual({ ok: false, refusal: 'proposed-already' })
    expect(await at.page()).not.toContain('Cocok.')
    expect(await at.approve(number, first)).toEqual({ ok: false, refusal: 'same-officer' })
    expect(await at.approve(number, second)).toEqual({ ok: true, value: 'approved' })
    expect(await at.page()).toContain('Alasan. Cocok.')
    expect(await at.inbox()).toContain('Pengaduan Anda sudah dijawab')
    const { rows } = await sql<{ action: string; actor: string }>`
      select action, actor from audit.entry
       where member_id = ${at.to} and action like 'number-%' order by seq
    `.execute(at.db)
    expect(rows).toEqual([
      { action: 'number-proposed', actor: first },
      { action: 'number-approved', actor: second },
    ])
  })

  test('what was rejected answers nothing and says why; the next proposal may', async () => {
    const at = await asked('disown')
    const { number, first, second } = at
    await at.propose(number, first, false)
    expect(await at.reject(number, second, ' ')).toEqual({
      ok: false,
      refusal: 'rejection-missing',
    })
    expect((await at.reject(number, second)).ok).toBe(true)
    expect(await at.page()).toContain('Kami periksa')
    expect(await at.page()).not.toContain('Belum jelas.')
    expect((await at.propose(number, second, false)).ok).toBe(true)
    expect((await at.approve(number, first)).ok).toBe(true)
  })

  test('a month is no matter of two officers', async () => {
    const someone = await complainant((await database()).db)
    const number = (await someone.open()).slice('/cases/'.length)
    const by = { number, staffId: FIRST, now }
    expect(await proposeOnNumber(someone.services, { ...by, grants: true, words: WORDS })).toEqual({
      ok: false,
      refusal: 'not-about-number',
    })
  })
})
