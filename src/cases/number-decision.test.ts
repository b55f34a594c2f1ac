import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { complainant } from '#test/case-site'
import { eachDatabase } from '#test/databases'
import { now, seen } from '#test/page-site'
import { instant } from '#values'
import { answerCase, decideOnNumber, proposeOnNumber } from './index.ts'

const FIRST = '7b0d7a4e-0000-4000-8000-000000000001'
const SECOND = '7b0d7a4e-0000-4000-8000-000000000002'
const RELATED = '7b0d7a4e-0000-4000-8000-000000000003'
const WORDS = {
  reason: 'Kartu cocok.',
  nextStep: 'Nomor kami gabungkan.',
  until: undefined,
} as const

eachDatabase((_kind, database) => {
  async function asked(want: 'join' | 'disown' = 'join') {
    const someone = await complainant((await database()).db)
    const address = await someone.open({ about: 'number', want, kpj: '29000000017', text: 'Ini.' })
    const number = address.slice('/cases/'.length)
    const services = {
      ...someone.services,
      mayAct: async (_tx: unknown, act: Act) => mayAct(act),
      tellOfChange: async () => undefined,
    }
    const by = (staffId: string) => ({ number, staffId, now: instant(now + 60_000) })
    return {
      ...{ ...someone, services, address, by },
      propose: (staffId: string, grants = true) =>
        proposeOnNumber(services, { ...by(staffId), grants, words: WORDS }),
      decide: (staffId: string, approve: boolean) =>
        decideOnNumber(services, { ...by(staffId), approve }),
    }
  }
  type Act = { readonly staffId: string; readonly after: readonly string[] }
  const mayAct = ({ staffId, after }: Act) => staffId !== RELATED && !after.includes(RELATED)

  test('one officer alone answers nothing about a number', async () => {
    const { services, by } = await asked()
    expect(await answerCase(services, { ...by(FIRST), answer: WORDS })).toEqual({
      ok: false,
      refusal: 'needs-two',
    })
  })

  test('one proposes, another approves, and that is the answer that the member reads', async () => {
    const { propose, decide, get, address, memberId, services } = await asked()
    expect(await decide(SECOND, true)).toEqual({ ok: false, refusal: 'nothing-proposed' })
    expect((await propose(FIRST)).ok).toBe(true)
    expect(await propose(SECOND)).toEqual({ ok: false, refusal: 'proposed-already' })
    expect(seen((await get(address)).body)).not.toContain('Kartu cocok.')
    expect(await decide(FIRST, true)).toEqual({ ok: false, refusal: 'same-officer' })
    expect((await decide(SECOND, true)).ok).toBe(true)
    expect(seen((await get(address)).body)).toContain('Alasan. Kartu cocok.')
    expect(seen((await get('/messages')).body)).toContain('Pengaduan Anda sudah dijawab')
    const { rows } = await sql<{ action: string; actor: string }>`
      select action, actor from audit.entry
       where member_id = ${memberId} and action like 'number-%' order by seq
    `.execute(services.db)
    expect(rows).toEqual([
      { action: 'number-proposed', actor: FIRST },
      { action: 'number-approved', actor: SECOND },
    ])
  })

  test('what was rejected answers nothing; the next proposal may', async () => {
    const { propose, decide, get, address } = await asked('disown')
    await propose(FIRST, false)
    expect((await decide(SECOND, false)).ok).toBe(true)
    expect(seen((await get(address)).body)).toContain('Kami periksa')
    expect((await propose(SECOND)).ok).toBe(true)
    expect((await decide(FIRST, true)).ok).toBe(true)
  })

  test('whom the check of officers excludes neither proposes nor decides', async () => {
    const { propose, decide } = await asked()
    expect(await propose(RELATED)).toEqual({ ok: false, refusal: 'not-theirs' })
    await propose(FIRST)
    expect(await decide(RELATED, true)).toEqual({ ok: false, refusal: 'not-theirs' })
    expect(await decide(RELATED, false)).toEqual({ ok: false, refusal: 'not-theirs' })
  })

  test('a month is no matter of two officers', async () => {
    const { services, open } = await asked()
    const number = (await open()).slice('/cases/'.length)
    const by = { number, staffId: FIRST, now: instant(now + 60_000) }
    expect(await proposeOnNumber(services, { ...by, grants: true, words: WORDS })).toEqual({
      ok: false,
      refusal: 'not-about-number',
    })
  })
})
