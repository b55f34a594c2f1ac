import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { eachDatabase } from '#test/databases'
import { householder } from '#test/family-site'
import { expectValid, seen } from '#test/page-site'
import { RELATIONS } from './family.ts'
import { FAMILY_ACTS } from './family-acts.ts'
import { readFamily } from './index.ts'

const WIFE = {
  relation: 'spouse',
  name: 'Ani Lestari',
  bornOn: '1992-01-01',
  marriedOn: '2014-05-01',
}
const CHILD = { relation: 'child', name: 'Budi Lestari', bornOn: '2015-03-31' }

eachDatabase((_kind, database) => {
  const opened = async () => householder((await database()).db)

  test('without a family the page says what to begin with', async () => {
    const { get } = await opened()
    const { body } = await get('/profile/family')
    expect(seen(body)).toContain('Belum ada keluarga yang dicatat')
    await expectValid(body)
  })

  test('somebody new is asked for by relation, shown before and after, and only then saved', async () => {
    const { get, post, say, told, memberId, services } = await opened()
    const choice = await get('/profile/family/new')
    expect(choice.body).toContain('/profile/family/new?relation=stepchild')
    const form = await get('/profile/family/new?relation=spouse')
    expect(form.body).toContain('name="marriedOn"')
    expect(form.body).not.toContain('name="level"')
    await expectValid(form.body)

    const check = await post('/profile/family', WIFE)
    expect(check.statusCode).toBe(200)
    expect(seen(check.body)).toContain('Tanggal menikah dengan Anda – 1 Mei 2014')
    expect((await readFamily(services, memberId)).events).toEqual([])
    await expectValid(check.body)

    const saved = await say('/profile/family', WIFE)
    expect(saved.statusCode).toBe(303)
    const page = await get(String(saved.headers.location))
    expect(seen(page.body)).toContain('Tersimpan')
    expect(seen(page.body)).toContain('Dinyatakan, belum dibuktikan')
    await expectValid(page.body)
    expect(told).toMatchObject([{ memberId, kind: 'family-changed' }])
    expect(await verifyChain(services.db, memberId)).toEqual({ ok: true, entries: 1n })
  })

  test('what is wrong stands beside its field, and what was typed stays', async () => {
    const { post } = await opened()
    const answer = await post('/profile/family', { ...WIFE, name: 'Ani 2', marriedOn: '' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('value="Ani 2"')
    expect(answer.body).toContain('id="field-name-error"')
    expect(answer.body).toContain('id="field-marriedOn-error"')
    await expectValid(answer.body)
  })

  test('a divorce ends the marriage, and the history keeps both', async () => {
    const { state, say, get } = await opened()
    const address = await state(WIFE)
    const form = await get(`${address}/change?what=divorced`)
    expect(form.body).toContain('name="on"')
    const saved = await say(address, { what: 'divorced', on: '2020-02-02' })
    expect(saved.statusCode).toBe(303)
    const page = seen((await get(address)).body)
    expect(page).toContain('Menikah 1 Mei 2014')
    expect(page).toContain('Bercerai 2 Februari 2020')
    expect(seen((await get('/profile/family')).body)).toContain('Dahulu')
  })

  test('going back from before and after keeps what was typed', async () => {
    const { post } = await opened()
    const again = await post('/profile/family', { ...CHILD, edit: 'on' })
    expect(again.body).toContain('value="Budi Lestari"')
    expect(again.body).not.toContain('name="confirmed"')
  })

  test('what was changed elsewhere meanwhile is shown again before it is saved', async () => {
    const { post, state, memberId, services } = await opened()
    const early = { ...CHILD, seen: '0', confirmed: 'on' }
    await state(WIFE)
    const late = await post('/profile/family', early)
    expect(late.statusCode).toBe(409)
    expect(seen(late.body)).toContain('KELUARGA-17')
    expect(late.body).toContain('name="seen" value="3"')
    for (const seenCount of ['99', 'x', ''])
      expect((await post('/profile/family', { ...early, seen: seenCount })).statusCode).toBe(409)
    expect((await readFamily(services, memberId)).relatives).toHaveLength(1)
  })

  test('two at once: one is saved, the other looks again', async () => {
    const { post, memberId, services } = await opened()
    const confirmed = { seen: '0', confirmed: 'on' }
    const answers = await Promise.all([
      post('/profile/family', { ...WIFE, ...confirmed }),
      post('/profile/family', { ...CHILD, ...confirmed }),
    ])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409])
    expect((await readFamily(services, memberId)).relatives).toHaveLength(1)
  })

  test('a second husband or wife, and a NIK of another birth date, are worth a second look', async () => {
    const { state, post } = await opened()
    await state(WIFE)
    const check = await post('/profile/family', {
      ...{ ...WIFE, name: 'Dewi', idNumber: '3174011111800001' },
    })
    expect(check.statusCode).toBe(200)
    expect(seen(check.body)).toContain('Sudah ada suami atau istri yang tercatat')
    expect(seen(check.body)).toContain('Tanggal lahir di dalam NIK tidak sama')
  })

  test('nobody else sees or changes it', async () => {
    const first = await opened()
    const other = await opened()
    const address = await first.state(WIFE)
    expect((await other.get(address)).statusCode).toBe(404)
    expect((await other.get(`${address}/change?what=died`)).statusCode).toBe(404)
    const tried = await other.say(address, { what: 'died', on: '2020-01-01' })
    expect(tried.statusCode).toBe(404)
    expect(seen((await other.get('/profile/family')).body)).not.toContain('Ani')
    expect((await first.where.get('/profile/family', `${first.member}p`)).statusCode).toBe(403)
  })

  test('an act that cannot be is no page, and a stale form comes back filled', async () => {
    const { state, get, where, member } = await opened()
    const address = await state(WIFE)
    expect((await get(`${address}/change?what=fly`)).statusCode).toBe(404)
    const stale = await where.postStale(address, { what: 'died', on: '2020-01-01' }, member)
    expect(stale.body).toContain('value="2020-01-01"')
    expect(seen(stale.body)).toContain('KELUARGA-19')
  })

  test('at rest nothing of a relative can be read', async () => {
    const { state, services, memberId } = await opened()
    await state({ ...WIFE, idNumber: '3174014101920001' })
    const { rows } = await sql<{ body: string }>`
      select encode(body_enc, 'escape') as body
        from members.family_event
       where member_id = ${memberId}
    `.execute(services.db)
    expect(rows).toHaveLength(3)
    expect(rows.map(({ body }) => body).join()).not.toMatch(/Ani|spouse|1992|3174/)
  })

  test('whatever is sent: no fault, and nothing half-written', async () => {
    const { post, state, memberId, services } = await opened()
    const address = await state(CHILD)
    const text = fc.oneof(
      fc.constantFrom(
        '2015-03-31',
        '2026-02-30',
        '1992-01-01',
        '3174014101920001',
        'primary',
        'on',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    const fields = fc.dictionary(
      fc.constantFrom(
        ...['name', 'bornOn', 'marriedOn', 'sex', 'nationality', 'idNumber', 'level', 'untilYear'],
        ...['on', 'seen', 'confirmed', 'edit', 'paper.family-card', '__proto__'],
      ),
      text,
    )
    const sent = fc.record({
      fields,
      isNew: fc.boolean(),
      relation: fc.constantFrom<string>(...RELATIONS, 'x'),
      what: fc.constantFrom<string>(...FAMILY_ACTS, 'x'),
    })
    const runs = process.env.PAYUNG_TEST_LONG === '1' ? 20_000 : 120
    await fc.assert(
      fc.asyncProperty(sent, async ({ fields: typed, isNew, relation, what }) => {
        const before = (await readFamily(services, memberId)).events.length
        const answer = isNew
          ? await post('/profile/family', { ...typed, relation })
          : await post(address, { ...typed, what })
        expect(answer.statusCode).toBeLessThan(500)
        const { events } = await readFamily(services, memberId)
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
        if (answer.statusCode !== 303) expect(events).toHaveLength(before)
      }),
      { seed: 20261130, numRuns: runs },
    )
  })
})
