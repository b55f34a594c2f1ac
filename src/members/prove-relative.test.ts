import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { householder } from '#test/family-site'
import { instant } from '#values'
import { decideProof, proposeProof, readFamily } from './index.ts'

const FIRST = '7b0d7a4e-0000-4000-8000-000000000001'
const SECOND = '7b0d7a4e-0000-4000-8000-000000000002'
const RELATED = '7b0d7a4e-0000-4000-8000-000000000003'
const WIFE = { relation: 'spouse', name: 'Ani', bornOn: '1992-01-01', marriedOn: '2014-05-01' }

type Act = { readonly staffId: string; readonly after: readonly string[] }

eachDatabase((_kind, database) => {
  async function stated() {
    const { db } = await database()
    const someone = await householder(db)
    const address = await someone.state(WIFE)
    const relativeId = address.slice('/profile/family/'.length)
    const { memberId, now } = someone
    const services = {
      ...someone.services,
      mayAct: async (_tx: unknown, { staffId, after }: Act) =>
        staffId !== RELATED && !after.includes(RELATED),
      fromOf: async (_tx: unknown, staffId: string, reference: string) => ({
        ...{ role: 'officer', office: staffId === FIRST ? 'Cabang Barat' : '', reference },
      }),
    }
    const by = (staffId: string) => ({ memberId, relativeId, staffId, now: instant(now + 60_000) })
    return {
      ...{ ...someone, address, services, db },
      propose: (staffId: string) =>
        proposeProof(services, { ...by(staffId), papers: ['marriage-book'] }),
      proposeNothing: () => proposeProof(services, { ...by(FIRST), papers: [] }),
      decide: (staffId: string, approve: boolean) =>
        decideProof(services, { ...by(staffId), approve }),
      async standing() {
        const [relative] = (await readFamily(services, memberId)).relatives
        return [relative?.evidence, relative?.papersSeen]
      },
    }
  }
  const refusal = (kind: string) => ({ ok: false, refusal: kind })

  test('one officer sees papers, another agrees, and only then is a relative proved', async () => {
    const { propose, decide, standing, told, get, address, memberId, db } = await stated()
    expect(await standing()).toEqual(['stated', []])
    expect(await decide(SECOND, true)).toEqual(refusal('nothing-proposed'))
    expect((await propose(FIRST)).ok).toBe(true)
    expect(await standing()).toEqual(['paper-seen', ['marriage-book']])
    expect(await propose(SECOND)).toEqual(refusal('proposed-already'))
    expect(await decide(FIRST, true)).toEqual(refusal('same-officer'))
    expect((await decide(SECOND, true)).ok).toBe(true)
    expect(await standing()).toEqual(['verified', ['marriage-book']])
    expect(told.map(({ kind }) => kind)).toEqual(['family-changed', 'family-verified'])
    expect((await get(address)).body).toContain('Terbukti, disetujui dua petugas')
    expect(await propose(FIRST)).toEqual(refusal('verified-already'))
    const { rows } = await sql<{ act: string; reference: string }>`
      select concat_ws(' ', action, role, office) as act, reference
        from audit.entry
       where member_id = ${memberId} and actor_kind = 'staff'
       order by seq
    `.execute(db)
    expect(rows.map(({ act }) => act.trim())).toEqual([
      'family-proof-proposed officer Cabang Barat',
      'family-proof-approved officer',
    ])
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(1) // one matter
  })

  test('who is related to the member neither proposes nor decides, nor does anyone after them', async () => {
    const { propose, decide } = await stated()
    expect(await propose(RELATED)).toEqual(refusal('not-theirs'))
    await propose(FIRST)
    expect(await decide(RELATED, true)).toEqual(refusal('not-theirs'))
  })

  test('a second officer who does not agree leaves it only stated, and it can be proposed anew', async () => {
    const { propose, decide, standing, told } = await stated()
    await propose(FIRST)
    expect((await decide(SECOND, false)).ok).toBe(true)
    expect(await standing()).toEqual(['stated', []])
    expect(told.map(({ kind }) => kind)).toEqual(['family-changed'])
    expect((await propose(SECOND)).ok).toBe(true)
  })

  test('what the member changed after the papers were seen is not proved by them', async () => {
    const { propose, decide, say, address, standing } = await stated()
    await propose(FIRST)
    const typed = { ...WIFE, what: 'correct', marriedOn: '2014-06-01' }
    expect((await say(address, typed)).statusCode).toBe(303)
    expect(await decide(SECOND, true)).toEqual(refusal('changed-since'))
    expect(await standing()).toEqual(['stated', []])
    expect((await decide(SECOND, false)).ok).toBe(true)
  })

  test('without a paper, and of nobody who counts, nothing is proposed', async () => {
    const { propose, proposeNothing, say, address } = await stated()
    expect(await proposeNothing()).toEqual(refusal('no-paper'))
    await say(address, { what: 'died', on: '2020-01-01' })
    expect(await propose(FIRST)).toEqual(refusal('no-such-relative'))
  })
})
