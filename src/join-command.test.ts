import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { caseRoutes, decideOnNumber, proposeOnNumber } from '#cases'
import { readBalance } from '#contributions'
import { createStaff, mayDecide, staffIdOf } from '#identity'
import { findByKpj } from '#members'
import { verifyChain } from '#platform/audit'
import type { Db } from '#platform/db'
import { enrol, installation, newKeys, PASSWORD } from '#test/accounts'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment, insertPostings } from '#test/ledger'
import { now, pageSite } from '#test/page-site'
import { type Kpj, parseKpj } from '#values'
import { membersMerge } from './join-command.ts'

const keys = newKeys()
const EMPLOYER = '12000345'
const WORDS = { reason: 'Cocok.', nextStep: 'Digabungkan.', until: undefined } as const
let made = 0

const kpjOf = (text: string): Kpj => {
  const kpj = parseKpj(text)
  if (kpj === undefined) throw new Error('no KPJ')
  return kpj
}

eachDatabase((_kind, database) => {
  /** Two records of one person, who asked in a case to have the second one's number in the first. */
  async function asked() {
    made += 1
    const opened = await database()
    const { db } = opened
    const where = installation(db, keys)
    if (made === 1) await insertEmployer(db, EMPLOYER, 'PT Contoh')
    const [into, kpj] = [`2100000${made}011`, `2200000${made}022`].map(kpjOf) as [Kpj, Kpj]
    const [to, from] = [await enrol(where, { kpj: into }), await enrol(where, { kpj })]
    for (const [memberId, own] of [
      [to, into],
      [from, kpj],
    ] as const) {
      await sql`
        insert into members.number (member_id, kpj, known_since, source)
        values (${memberId}, ${own}, '2026-01-01', 'test')
      `.execute(db)
      await insertEmployment(db, { memberId, kpj: own })
    }
    const old = { memberId: from, kpj }
    await insertPostings(db, [
      // numbered before whatever the ledger writes itself
      { memberId: to, kpj: into, month: '2026-02', postingId: -5n },
      { ...old, month: '2026-01', postingId: -4n },
      // February was corrected: a reversal and a new posting.
      { ...old, month: '2026-02', postingId: -3n, jhtWorker: 90_000n },
      {
        ...old,
        month: '2026-02',
        postingId: -2n,
        jhtWorker: 90_000n,
        revision: 1,
        reversal: true,
      },
      { ...old, month: '2026-02', postingId: -1n, revision: 2 },
    ])
    const emails = [`a${made}@example.com`, `b${made}@example.com`] as const
    for (const email of emails)
      await createStaff(where, { email, name: email, role: 'officer', password: PASSWORD, now })
    return {
      ...(await granted(db, { to, kpj, emails })),
      opened,
      db,
      where,
      to,
      from,
      into,
      kpj,
      emails,
    }
  }

  type Granting = { readonly to: bigint; readonly kpj: Kpj; readonly emails: readonly string[] }

  async function granted(db: Db, { to, kpj, emails }: Granting) {
    const services = { db, keys, answerDays: 10 }
    const pages = await pageSite(caseRoutes(services), keys)
    const fields = { about: 'number', want: 'join', kpj, text: 'Nomor lama saya.' }
    const sent = await pages.send('/cases', fields, [], String(to))
    const number = /K-[0-9A-Z-]{9}/.exec(String(sent.headers.location))?.[0] ?? ''
    const mayAct = async (tx: Db, act: Omit<Parameters<typeof mayDecide>[1], 'atBranch'>) =>
      (await mayDecide({ db: tx, keys }, { ...act, atBranch: false })).ok
    const [first, second] = await Promise.all(emails.map((one) => staffIdOf({ db, keys }, one)))
    const by = (staffId = '') => ({ number, staffId, now })
    const both = { ...services, mayAct, tellOfChange: async () => undefined }
    return {
      number,
      async grant() {
        expect((await proposeOnNumber(both, { ...by(first), grants: true, words: WORDS })).ok).toBe(
          true,
        )
        expect((await decideOnNumber(both, { ...by(second), approve: true })).ok).toBe(true)
      },
    }
  }

  const merge = (at: Awaited<ReturnType<typeof asked>>, ...more: string[]) =>
    inTerminal({ database: at.opened, keys, now: () => now }, membersMerge, {
      args: [
        ...['--kpj', at.kpj, '--into', at.into, '--case', at.number],
        ...['--officer', at.emails[0], '--second', at.emails[1], ...more],
      ],
    })
  const postings = async (db: Db, memberId: bigint) => {
    const { rows } = await sql<{ row: string }>`
      select concat_ws(' ', kpj, left(month::text, 7), revision, reversal, jht_worker_rupiah,
                       'from', moved_from, 'to', moved_to) as row
        from contributions.posting where member_id = ${memberId} order by posting_id
    `.execute(db)
    return rows.map(({ row }) => row)
  }

  test('a number moves by new rows alone: each keeps its origin, the sum is what it was', async () => {
    const at = await asked()
    const { db, from, to, kpj, into, where } = at
    await at.grant()
    const before = await postings(db, from)
    const said = await merge(at)
    expect(said.err).toBe('')
    expect(said.out.replaceAll('\u00a0', ' ')).toBe(
      `Moved:
postings 4, months 2 from January 2026 to February 2026
balances before: IDR 570,000 and IDR 285,000, together IDR 855,000
balances after: IDR 0 and IDR 855,000, together IDR 855,000
also paid under the other record: employer 12000345, February 2026
The old record has no number left: nobody signs in to it any more.
`,
    )
    expect(await postings(db, to)).toEqual([
      `${into} 2026-02 0 f 100000 from to`,
      ...[
        `2026-01 0 f 100000`,
        `2026-02 0 f 90000`,
        `2026-02 1 t -90000`,
        `2026-02 2 f 100000`,
      ].map((row) => `${kpj} ${row} from ${from} to`),
    ])
    expect(await postings(db, from)).toEqual([
      ...before,
      `${kpj} 2026-01 1 t -100000 from to ${to}`,
      `${kpj} 2026-02 3 t -100000 from to ${to}`,
    ])
    expect((await readBalance(db, to, { now })).numbers.map((one) => one.kpj)).toContain(kpj)
    expect(await findByKpj(db, keys, kpj)).toBe(to)
    for (const [memberId, action] of [
      [to, 'number-joined'],
      [from, 'number-moved'],
    ] as const) {
      const { rows } = await sql`
        select action from audit.entry where member_id = ${memberId} and action = ${action}
      `.execute(db)
      expect(rows).toHaveLength(1)
      expect((await verifyChain(db, memberId)).ok).toBe(true)
    }
    const { rows } = await sql`
      select member_id from identity.account where member_id = ${from} and closed_at is not null
    `.execute(db)
    expect(rows).toHaveLength(1)
    await where.passwords.stop()
    expect((await merge(at)).err).toBe('Both numbers are in one record already.\n')
  })

  test('a dry run says the same and changes nothing', async () => {
    const at = await asked()
    await at.grant()
    const before = [await postings(at.db, at.from), await postings(at.db, at.to)]
    const said = await merge(at, '--dry-run')
    expect(said.out).toContain('Nothing was changed. This would move:\npostings 4, months 2')
    expect([await postings(at.db, at.from), await postings(at.db, at.to)]).toEqual(before)
    expect(await findByKpj(at.db, keys, at.kpj)).toBe(at.from)
    expect((await merge(at)).exit).toBe(0)
    await at.where.passwords.stop()
  })

  test('without a decision, by other officers, or for another birth date or NIK nothing moves', async () => {
    const at = await asked()
    const { db, from, where } = at
    const before = await postings(db, from)
    expect((await merge(at)).err).toContain('have not granted it')
    await at.grant()
    expect((await merge(at, '--second', at.emails[0])).err).toContain('Other officers decided')
    await sql`update members.member set birth_date = '1991-01-01' where member_id = ${from}`.execute(
      db,
    )
    expect((await merge(at)).err).toContain('different birth dates')
    const other = keys.seal(`members.member.id_number_enc:${from}`, '3174015501900002')
    await sql`
      update members.member set birth_date = '1990-01-01', id_number_enc = ${other}::bytea
       where member_id = ${from}
    `.execute(db)
    expect((await merge(at)).err).toContain('different NIK')
    expect(await postings(db, from)).toEqual(before)
    await where.passwords.stop()
  })
})
