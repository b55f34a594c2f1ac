import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { lockImports } from '#platform/imports'
import { eachDatabase } from '#test/databases'
import { insertPostings } from '#test/ledger'
import { giveNumber, kpjOf, postingsOf, relate, twoRecords } from '#test/number-site'
import { expectValid, OFFICER, seen } from '#test/page-site'

type At = Awaited<ReturnType<typeof twoRecords>>

/** A second number of the one who asks, granted not to be theirs. */
async function disowned(at: At) {
  const kpj = kpjOf(at.into.replace(/011$/, '044'))
  await giveNumber(at.db, { memberId: at.to, kpj })
  const { hash, keyVersion } = at.keys.lookupHash('kpj', kpj)
  await sql`
    insert into members.number_lookup (hash, key_version, member_id)
    values (${hash}::bytea, ${keyVersion}, ${at.to})
  `.execute(at.db)
  await insertPostings(at.db, postingsOf(at.to, kpj))
  const number = await at.ask('disown', kpj)
  await at.propose(number, at.first)
  expect((await at.approve(number, at.second)).ok).toBe(true)
  return { kpj, number }
}

/** The holder of the other record asks for a number; answers the case. */
async function wantedByOther(at: At, kpj: string): Promise<string> {
  const fields = { about: 'number', want: 'join', kpj, text: 'Nomor saya.' }
  const sent = await at.pages.send('/cases', fields, [], String(at.from))
  return /K-[0-9A-Z-]{9}/.exec(String(sent.headers.location))?.[0] ?? ''
}

eachDatabase((kind, database) => {
  test('whose relative declared a number acts nowhere about it, also while it lies with nobody', async () => {
    const at = await twoRecords(await database())
    const { kpj } = await disowned(at)
    const wanted = await wantedByOther(at, kpj)
    await relate(at, at.third, kpj)
    const desk = `/staff/cases/${wanted}`
    expect((await at.pages.get(desk, `${OFFICER}${at.third}`)).statusCode).toBe(403)
    expect(await at.propose(wanted, at.third)).toEqual({ ok: false, refusal: 'not-theirs' })
    expect((await at.pages.get(desk, `${OFFICER}${at.first}`)).statusCode).toBe(200)
    await at.where.passwords.stop()
  })

  test('numbers without a holder are listed by the cases they came from, until they are joined', async () => {
    const at = await twoRecords(await database())
    const officer = `${OFFICER}${at.first}`
    const { kpj, number } = await disowned(at)
    const { body } = await at.pages.get('/staff/cases/numbers', officer)
    await expectValid(body)
    expect(body).toContain(`href="/staff/cases/${number}"`)
    expect(body).not.toContain(kpj)
    const wanted = await wantedByOther(at, kpj)
    await at.propose(wanted, at.first)
    expect((await at.approve(wanted, at.second)).ok).toBe(true)
    expect((await at.pages.get('/staff/cases/numbers', officer)).body).not.toContain(number)
    await at.where.passwords.stop()
  })

  test('both histories say in which role, from where and in which case an officer moved a number', async () => {
    const at = await twoRecords(await database())
    const number = await at.ask('join')
    await at.pages.get(`/staff/cases/${number}`, `${OFFICER}${at.first}`)
    await at.propose(number, at.first)
    await at.approve(number, at.second)
    const { rows } = await sql<{ action: string; role: string; reference: string }>`
      select action, role, reference from audit.entry
       where member_id in (${at.from}, ${at.to}) and actor_kind = 'staff'
       order by action
    `.execute(at.db)
    const by = { role: 'officer', reference: number }
    expect(rows).toEqual([
      { action: 'account-closed', ...by },
      { action: 'case-seen', ...by },
      { action: 'number-approved', ...by },
      { action: 'number-compared', ...by },
      { action: 'number-joined', ...by },
      { action: 'number-moved', ...by },
      { action: 'number-proposed', ...by },
    ])
    await at.where.passwords.stop()
  })

  // The embedded database has one connection: whoever holds a transaction there holds up everybody.
  test.runIf(kind === 'postgres')(
    'an officer who opens a case about a number does not wait for a block of an import',
    async () => {
      const at = await twoRecords(await database())
      const number = await at.ask('join')
      await at.db.transaction().execute(async (tx) => {
        await lockImports(tx)
        const page = await at.pages.get(`/staff/cases/${number}`, `${OFFICER}${at.first}`)
        expect(seen(page.body)).toContain('Permintaan tentang nomor')
      })
      await at.where.passwords.stop()
    },
  )
})
