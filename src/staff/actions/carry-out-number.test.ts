import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { importContributions, readBalance } from '#contributions'
import { signIn } from '#identity'
import { findByKpj } from '#members'
import { verifyChain } from '#platform/audit'
import { PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { contributionFile, ImportFolder } from '#test/importing'
import { insertPostings } from '#test/ledger'
import {
  actsOf,
  giveNumber,
  kpjOf,
  postingsOf,
  relate,
  rowsOf,
  twoRecords,
} from '#test/number-site'
import { now, seen } from '#test/page-site'
import { attempt } from '#test/sign-in'

type At = Awaited<ReturnType<typeof twoRecords>>

/** A second number of the one who asks, with the same postings as the other record has. */
async function withSecond(at: At) {
  const kpj = kpjOf(at.into.replace(/011$/, '033'))
  await giveNumber(at.db, { memberId: at.to, kpj })
  const { hash, keyVersion } = at.keys.lookupHash('kpj', kpj)
  await sql`
    insert into members.number_lookup (hash, key_version, member_id)
    values (${hash}::bytea, ${keyVersion}, ${at.to})
  `.execute(at.db)
  await insertPostings(at.db, postingsOf(at.to, kpj))
  return kpj
}

const balanceOf = async (at: At, memberId: bigint) =>
  (await readBalance(at.db, memberId, { now })).total
const inbox = async (at: At, memberId: bigint) =>
  seen((await at.pages.get('/messages', String(memberId))).body)

eachDatabase((_kind, database) => {
  test('approved by a second officer, a number moves at once: by new rows alone, with their origin and the same sum', async () => {
    const at = await twoRecords(await database())
    const { db, from, to, kpj, into, keys } = at
    const number = await at.ask('join')
    const before = await rowsOf(db, from)
    await at.propose(number, at.first)
    expect(await rowsOf(db, from)).toEqual(before)
    expect(await at.approve(number, at.second)).toEqual({ ok: true, value: 'carried-out' })
    expect(await rowsOf(db, to)).toEqual([
      `${into} 2026-02 0 f 100000 from to`,
      ...[
        `2026-01 0 f 100000`,
        `2026-02 0 f 90000`,
        `2026-02 1 t -90000`,
        `2026-02 2 f 100000`,
      ].map((row) => `${kpj} ${row} from ${from} to`),
    ])
    expect(await rowsOf(db, from)).toEqual([
      ...before,
      `${kpj} 2026-01 1 t -100000 from to ${to}`,
      `${kpj} 2026-02 3 t -100000 from to ${to}`,
    ])
    // 3 months × (185,000 + 100,000)
    expect([await balanceOf(at, from), await balanceOf(at, to)]).toEqual([0n, 855_000n])
    expect(await findByKpj(db, keys, kpj)).toBe(to)
    expect(await actsOf(db, to)).toEqual([
      `number-proposed staff ${at.first}`,
      `number-approved staff ${at.second}`,
      `number-joined staff ${at.second}`,
    ])
    expect(await actsOf(db, from)).toEqual([
      `number-moved staff ${at.second}`,
      `account-closed staff ${at.second}`,
    ])
    for (const memberId of [from, to]) expect((await verifyChain(db, memberId)).ok).toBe(true)
    expect(await inbox(at, to)).toContain('Nomor KPJ Anda sudah digabungkan')
    expect(await inbox(at, from)).toContain('Nomor KPJ Anda dipindahkan ke catatan lain')
    const page = seen((await at.pages.get(`/cases/${number}`, String(to))).body)
    expect(page).toContain('Alasan. Cocok.')
    await at.where.passwords.stop()
  })

  test('records of another birth date or NIK are not joined, and nothing of the approval is kept', async () => {
    const at = await twoRecords(await database())
    const { db, from } = at
    const number = await at.ask('join')
    const before = await rowsOf(db, from)
    await at.propose(number, at.first)
    await sql`
      update members.member set birth_date = '1991-01-01' where member_id = ${from}
    `.execute(db)
    expect(await at.approve(number, at.second)).toEqual({ ok: false, refusal: 'birth-date' })
    const other = at.keys.seal(`members.member.id_number_enc:${from}`, '3174015501900002')
    await sql`
      update members.member set birth_date = '1990-01-01', id_number_enc = ${other}::bytea
       where member_id = ${from}
    `.execute(db)
    expect(await at.approve(number, at.second)).toEqual({ ok: false, refusal: 'id-number' })
    expect(await rowsOf(db, from)).toEqual(before)
    expect(await actsOf(db, at.to)).toEqual([`number-proposed staff ${at.first}`])
    expect((await at.reject(number, at.second, 'NIK berbeda.')).ok).toBe(true)
    await at.where.passwords.stop()
  })

  test('whoever declared a number of either record as a relative’s neither proposes nor decides', async () => {
    const at = await twoRecords(await database())
    const number = await at.ask('join')
    await relate(at, at.second, at.kpj)
    expect(await at.propose(number, at.second)).toEqual({ ok: false, refusal: 'not-theirs' })
    await at.propose(number, at.first)
    expect(await at.approve(number, at.second)).toEqual({ ok: false, refusal: 'not-theirs' })
    expect(await at.reject(number, at.second)).toEqual({ ok: false, refusal: 'not-theirs' })
    await relate(at, at.third, at.into)
    expect(await at.approve(number, at.third)).toEqual({ ok: false, refusal: 'not-theirs' })
    await at.where.passwords.stop()
  })

  test('a disowned number leaves the record: reversed there, kept whole in a record of nobody, and it signs in nowhere', async () => {
    const at = await twoRecords(await database())
    const { db, to, keys } = at
    const kpj = await withSecond(at)
    expect((await signIn(at.where, attempt({ identifier: kpj, password: PASSWORD }))).ok).toBe(true)
    const number = await at.ask('disown', kpj)
    const before = await rowsOf(db, to)
    await at.propose(number, at.first)
    expect(await at.approve(number, at.second)).toEqual({ ok: true, value: 'carried-out' })
    const { rows } = await sql<{ member_id: bigint }>`
      select member_id from members.number where kpj = ${kpj} and unclaimed_since is not null
    `.execute(db)
    const nobody = rows[0]?.member_id ?? 0n
    expect(await rowsOf(db, to)).toEqual([
      ...before,
      `${kpj} 2026-01 1 t -100000 from to ${nobody}`,
      `${kpj} 2026-02 3 t -100000 from to ${nobody}`,
    ])
    expect(await rowsOf(db, nobody)).toHaveLength(4)
    expect([await balanceOf(at, to), await balanceOf(at, nobody)]).toEqual([285_000n, 570_000n])
    expect(await findByKpj(db, keys, kpj)).toBeUndefined()
    const again = await signIn(at.where, attempt({ identifier: kpj, password: PASSWORD }))
    expect(again.ok).toBe(false)
    const other = await signIn(at.where, attempt({ identifier: at.into, password: PASSWORD }))
    expect(other.ok).toBe(true)
    expect(await actsOf(db, nobody)).toEqual([`number-unclaimed staff ${at.second}`])
    expect((await actsOf(db, to)).at(-1)).toBe(`number-disowned staff ${at.second}`)
    for (const memberId of [nobody, to]) expect((await verifyChain(db, memberId)).ok).toBe(true)
    expect(await inbox(at, to)).toContain('Nomor KPJ yang bukan milik Anda sudah dilepas')
    await at.where.passwords.stop()
  })

  test('an import writes nothing under a number in dispute, until it is joined to its holder', async () => {
    const at = await twoRecords(await database())
    const { db, to, from } = at
    const kpj = await withSecond(at)
    const number = await at.ask('disown', kpj)
    await at.propose(number, at.first)
    await at.approve(number, at.second)
    const folder = new ImportFolder(at.keys)
    const row = { kpj, nik: '3174015501900001', birth_date: '1990-01-01', month: '2026-03' }
    const ran = await folder.importText(importContributions, at.opened, contributionFile(row))
    folder.remove()
    expect(ran.rejected).toContain('kpj is in dispute')

    // The holder turns out to be the person of the other record.
    const sent = await at.pages.send(
      '/cases',
      { about: 'number', want: 'join', kpj, text: 'Nomor saya.' },
      [],
      String(from),
    )
    const wanted = /K-[0-9A-Z-]{9}/.exec(String(sent.headers.location))?.[0] ?? ''
    expect((await at.propose(wanted, at.first)).ok).toBe(true)
    expect(await at.approve(wanted, at.second)).toEqual({ ok: true, value: 'carried-out' })
    expect(await findByKpj(db, at.keys, kpj)).toBe(from)
    expect(await balanceOf(at, from)).toBe(1_140_000n) // 570,000 of its own and 570,000
    expect((await rowsOf(db, from)).filter((one) => one.startsWith(kpj))).toEqual(
      expect.arrayContaining([expect.stringContaining(`from ${to}`)]),
    )
    await at.where.passwords.stop()
  })

  test('the only number of a record, and one that is not in it, are not disowned', async () => {
    const at = await twoRecords(await database())
    const own = await at.ask('disown', at.into)
    await at.propose(own, at.first)
    expect(await at.approve(own, at.second)).toEqual({ ok: false, refusal: 'last-number' })
    const others = await at.ask('disown', at.kpj)
    await at.propose(others, at.first)
    expect(await at.approve(others, at.second)).toEqual({ ok: false, refusal: 'not-in-record' })
    await at.where.passwords.stop()
  })

  test('answers to findings and saved simulations go along, and say where they were', async () => {
    const at = await twoRecords(await database())
    const { db, from, to, kpj, keys } = at
    const place = (memberId: bigint) =>
      `contributions.finding_answer.words_enc:${memberId}:${'a'.repeat(32)}`
    const words = keys.seal(place(from), 'Cuti di luar tanggungan.')
    await sql`
      insert into contributions.finding_answer
        (member_id, kpj, employer_number, month, kind, fingerprint, reason, words_enc, answered_at)
      values (${from}, ${kpj}, '12000345', '2026-03-01', 'missing', ${'a'.repeat(32)}, 'other',
              ${words}::bytea, '2026-05-01')
    `.execute(db)
    await save(at)
    const number = await at.ask('join')
    await at.propose(number, at.first)
    await at.approve(number, at.second)
    const { rows } = await sql<{ words_enc: Uint8Array; moved_from: bigint }>`
      select words_enc, moved_from from contributions.finding_answer where member_id = ${to}
    `.execute(db)
    expect(rows.map((row) => [keys.open(place(to), row.words_enc), row.moved_from])).toEqual([
      ['Cuti di luar tanggungan.', from],
    ])
    const kept = await sql<{ moved_from: bigint; record_version: bigint }>`
      select moved_from, record_version from benefits.saved_simulation where member_id = ${to}
    `.execute(db)
    expect(kept.rows).toEqual([{ moved_from: from, record_version: 0n }])
    await at.where.passwords.stop()
  })

  /** A simulation that the person of the old record saved. */
  async function save({ db, keys, from }: At) {
    const savedId = '7b0d7a4e-0000-4000-8000-000000000009'
    const seal = (column: string, value: unknown) =>
      keys.seal(`benefits.saved_simulation.${column}:${from}:${savedId}`, JSON.stringify(value))
    const form = seal('form_enc', { name: 'JHT', typed: {}, fromRecord: {}, language: 'id' })
    const sentence = { id: 'Perkiraan.', en: 'An estimate.' }
    const outcome = seal('outcome_enc', {
      ...{ sentence, amounts: [], fingerprint: '{}', rules: [], ruleVersion: '' },
    })
    await sql`
      insert into benefits.saved_simulation
        (member_id, saved_id, simulator, form_enc, outcome_enc, rule_version, record_version,
         saved_at, checked_at)
      values (${from}, ${savedId}::uuid, 'jht', ${form}::bytea, ${outcome}::bytea, '', 5,
              '2026-05-01', '2026-05-01')
    `.execute(db)
  }
})
