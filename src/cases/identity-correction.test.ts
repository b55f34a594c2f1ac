import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { holdMoney, personOf } from '#members'
import { verifyChain } from '#platform/audit'
import { at } from '#platform/db'
import { complainant } from '#test/case-site'
import { eachDatabase } from '#test/databases'
import { expectValid, now, OFFICER, pageSite, seen } from '#test/page-site'
import { instant } from '#values'
import { answerCase, caseRoutes, decideOnNumber, devCaseRoutes, proposeOnNumber } from './index.ts'

const FIRST = '7b0d7a4e-0000-4000-8000-000000000001'
const SECOND = '7b0d7a4e-0000-4000-8000-000000000002'
const WORDS = { reason: 'KTP cocok.', nextStep: 'Sudah dibetulkan.', until: undefined } as const

eachDatabase((_kind, database) => {
  async function asked() {
    const someone = await complainant((await database()).db)
    const { services, memberId, desk } = someone
    const address = await someone.open({
      ...{
        about: 'identity',
        name: 'Peserta Rekaam',
        birthDate: '1990-01-10',
        text: 'Salah ketik.',
      },
    })
    const number = address.slice('/cases/'.length)
    const by = (staffId: string) => ({ number, staffId, now: instant(now + 60_000) })
    return {
      ...{ ...someone, address, number, by },
      person: () => personOf(services.db, memberId),
      propose: (grants: boolean) => proposeOnNumber(desk, { ...by(FIRST), grants, words: WORDS }),
      decide: (staffId: string, approve = true) =>
        decideOnNumber(desk, {
          ...by(staffId),
          ...(approve ? { approve } : { approve, reason: 'Belum jelas.' }),
        }),
    }
  }

  test('the case shows letter by letter what would change, and changes nothing yet', async () => {
    const { get, address, person } = await asked()
    const { body } = await get(address)
    expect(body).toContain('Peserta Rekaa<del>n</del>')
    expect(body).toContain('Peserta Rekaa<ins>m</ins>')
    expect(seen(body)).toContain('Nama: hilang “n”; baru “m”.')
    await expectValid(body)
    expect(await person()).toMatchObject({ name: 'Peserta Rekaan', birthDate: '1990-01-01' })
  })

  test('one officer alone decides nothing; two correct it, and the member is told', async () => {
    const { by, person, propose, decide, get, memberId, services } = await asked()
    const alone = await answerCase(services, { ...by(FIRST), answer: WORDS })
    expect(alone).toEqual({ ok: false, refusal: 'needs-two' })
    expect((await propose(true)).ok).toBe(true)
    expect(await decide(FIRST)).toEqual({ ok: false, refusal: 'same-officer' })
    expect(await person()).toMatchObject({ name: 'Peserta Rekaan' })
    const both = await Promise.all([decide(SECOND), decide(SECOND)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await person()).toMatchObject({ name: 'Peserta Rekaam', birthDate: '1990-01-10' })
    expect(seen((await get('/messages')).body)).toContain('Data Anda sudah diubah')
    expect((await verifyChain(services.db, memberId)).ok).toBe(true)
  })

  test('what two officers do not grant, or reject, changes nothing', async () => {
    const refusing = await asked()
    await refusing.propose(false)
    expect((await refusing.decide(SECOND)).ok).toBe(true)
    expect(await refusing.person()).toMatchObject({ name: 'Peserta Rekaan' })
    const rejecting = await asked()
    await rejecting.propose(true)
    expect((await rejecting.decide(SECOND, false)).ok).toBe(true)
    expect(await rejecting.person()).toMatchObject({ birthDate: '1990-01-01' })
  })

  test('a record that changed meanwhile is not overwritten: the officers are told', async () => {
    const { propose, decide, person, memberId, services, where, number } = await asked()
    await propose(true)
    await sql`
      update members.member set name = 'Peserta Rekaan, S.E.' where member_id = ${memberId}
    `.execute(services.db)
    expect(await decide(SECOND)).toEqual({ ok: false, refusal: 'record-changed' })
    expect(await person()).toMatchObject({ name: 'Peserta Rekaan, S.E.', birthDate: '1990-01-01' })
    const { rows } = await sql`
      select action from audit.entry
       where member_id = ${memberId} and action in ('identity-corrected', 'number-approved')
    `.execute(services.db)
    expect(rows).toEqual([])
    const desk = `/staff/cases/${number}`
    const { body } = await where.get(desk, `${OFFICER}${SECOND}`)
    const proposal = /name="proposal" value="([\w-]{36})"/.exec(body)?.[1] ?? ''
    const answer = await where.post(`${desk}/approval`, { proposal }, `${OFFICER}${SECOND}`)
    expect(answer.body).toContain('data peserta sudah berubah sejak permintaan ini dibuat')
    expect((await decide(SECOND, false)).ok).toBe(true)
  })

  test('while changes of money wait, so does a correction of identity', async () => {
    const { propose, decide, person, memberId, services } = await asked()
    await propose(true)
    const held = { memberId, reason: 'factor-changed', since: now } as const
    await holdMoney(services.db, { ...held, until: instant(now + 72 * 3_600_000) })
    expect(await decide(SECOND)).toEqual({ ok: false, refusal: 'held-yet' })
    expect(await person()).toMatchObject({ name: 'Peserta Rekaan' })
    await sql`update members.money_hold set until = ${at(now)} where member_id = ${memberId}`.execute(
      services.db,
    )
    expect((await decide(SECOND)).ok).toBe(true)
    expect(await person()).toMatchObject({ name: 'Peserta Rekaam' })
  })

  test('its form and what it sends want a strong factor of the last five minutes', async () => {
    const { services, get } = await asked()
    const own = caseRoutes(services).filter(({ path }) => /identity$/.test(path))
    expect(own.map(({ method, path, access }) => [method, path, access])).toEqual([
      ['GET', '/cases/new/identity', { freshWithinMinutes: 5, byStrongFactor: true }],
      ['POST', '/cases/identity', { freshWithinMinutes: 5, byStrongFactor: true }],
    ])
    const way = await get('/cases/new?about=identity')
    expect(way.headers.location).toBe('/cases/new/identity')
  })

  test('at the desk two officers see the difference, propose and approve it', async () => {
    const { number, propose, where, person } = await asked()
    const desk = `/staff/cases/${number}`
    const before = await where.get(desk, `${OFFICER}${SECOND}`)
    expect(before.body).toContain('Rekaa<ins>m</ins>')
    expect(before.body).toContain('name="grants"')
    await expectValid(before.body)
    await propose(true)
    const { body } = await where.get(desk, `${OFFICER}${SECOND}`)
    const proposal = /name="proposal" value="([\w-]{36})"/.exec(body)?.[1] ?? ''
    const other = { proposal: FIRST }
    await where.post(`${desk}/approval`, other, `${OFFICER}${SECOND}`)
    expect(await person()).toMatchObject({ name: 'Peserta Rekaan' })
    await where.post(`${desk}/approval`, { proposal }, `${OFFICER}${SECOND}`)
    expect(await person()).toMatchObject({ name: 'Peserta Rekaam' })
    expect((await where.get('/staff/cases', `${OFFICER}${SECOND}`)).body).not.toContain(number)
    expect(seen((await where.get(desk, `${OFFICER}${SECOND}`)).body)).toContain('Dijalankan:')
  })

  test('the desk of the demo shows the difference to who decides', async () => {
    const { desk, number } = await asked()
    const { get } = await pageSite(devCaseRoutes(desk), desk.keys)
    expect((await get(`/dev/cases?number=${number}`)).body).toContain('Rekaa<ins>m</ins>')
    expect((await get('/dev/cases?number=K-0000-0000')).body).not.toContain('<ins>')
  })

  test('what is wrong is named beside its field', async () => {
    const { send } = await complainant((await database()).db)
    const fields = { about: 'identity', name: 'X', birthDate: '2027-01-01', text: '' }
    const { body, statusCode } = await send('/cases/identity', fields)
    expect(statusCode).toBe(422)
    for (const part of ['#field-name', '#field-birthDate', '#field-text', 'value="X"'])
      expect(body).toContain(part)
    await expectValid(body)
  })
})
