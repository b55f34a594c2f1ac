import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findByKpj } from '#members'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import { relate, rowsOf, twoRecords, unfinishedImport } from '#test/number-site'
import { now } from '#test/page-site'
import { membersMerge } from './merge-command.ts'

eachDatabase((_kind, database) => {
  /** Two officers granted it while an import ran: what the console left to be done. */
  async function granted() {
    const at = await twoRecords(await database())
    const number = await at.ask('join')
    return {
      ...{ ...at, number },
      async grant() {
        const ended = await unfinishedImport(at.db, now)
        expect((await at.propose(number, at.first)).ok).toBe(true)
        expect(await at.approve(number, at.second)).toEqual({ ok: true, value: 'waiting' })
        return ended
      },
    }
  }

  const merge = (at: Awaited<ReturnType<typeof granted>>, ...more: string[]) =>
    inTerminal({ database: at.opened, keys: at.keys, now: () => now }, membersMerge, {
      args: [
        ...['--kpj', at.kpj, '--into', at.into, '--case', at.number],
        ...['--officer', at.emails[0], '--second', at.emails[1], ...more],
      ],
    })

  test('what waited for an import is carried out once it has ended, as a dry run said before', async () => {
    const at = await granted()
    const ended = await at.grant()
    expect((await merge(at)).err).toContain('An import has not ended')
    await ended()
    const before = [await rowsOf(at.db, at.from), await rowsOf(at.db, at.to)]
    const dry = await merge(at, '--dry-run')
    expect(dry.out).toContain('Nothing was changed. This would move:\npostings 4, months 2')
    expect([await rowsOf(at.db, at.from), await rowsOf(at.db, at.to)]).toEqual(before)
    expect(await findByKpj(at.db, at.keys, at.kpj)).toBe(at.from)
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
    expect(await findByKpj(at.db, at.keys, at.kpj)).toBe(at.to)
    expect((await merge(at)).err).toBe('It was carried out before.\n')
    await at.where.passwords.stop()
  })

  test('without a decision, by other officers, for another birth date or NIK nothing moves', async () => {
    const at = await granted()
    const { db, from, keys, where } = at
    const before = await rowsOf(db, from)
    expect((await merge(at)).err).toContain('have not granted it')
    const ended = await at.grant()
    await ended()
    expect((await merge(at, '--second', at.emails[0])).err).toContain('Other officers decided')
    expect((await merge(at, '--second', at.emails[2])).err).toContain('Other officers decided')
    await sql`
      update members.member set birth_date = '1991-01-01' where member_id = ${from}
    `.execute(db)
    expect((await merge(at)).err).toContain('different birth dates')
    const other = keys.seal(`members.member.id_number_enc:${from}`, '3174015501900002')
    await sql`
      update members.member set birth_date = '1990-01-01', id_number_enc = ${other}::bytea
       where member_id = ${from}
    `.execute(db)
    expect((await merge(at)).err).toContain('different NIK')
    expect(await rowsOf(db, from)).toEqual(before)
    await where.passwords.stop()
  })

  test('a number that was in the record before does not come back', async () => {
    const at = await granted()
    const ended = await at.grant()
    await ended()
    await sql`
      insert into members.number (member_id, kpj, known_since, source, moved_to)
      values (${at.to}, ${at.kpj}, '2020-01-01', 'test', ${at.from})
    `.execute(at.db)
    expect((await merge(at)).err).toBe(
      'The record of --into had this number before: it does not come back.\n',
    )
    await at.where.passwords.stop()
  })

  test('an officer who was found to be a relative since does not carry it through', async () => {
    const at = await granted()
    const ended = await at.grant()
    await ended()
    await relate(at, at.second, at.kpj)
    expect((await merge(at)).err).toContain('may not decide here')
    expect(await findByKpj(at.db, at.keys, at.kpj)).toBe(at.from)
    await at.where.passwords.stop()
  })
})
