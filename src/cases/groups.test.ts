import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { employerInArrears, NEXT_NIGHT } from '#test/group-site'
import { expectValid, now, seen } from '#test/page-site'
import { readGroupCases, sweepGroups } from './index.ts'

const signal = new AbortController().signal
type Worker = Awaited<ReturnType<Awaited<ReturnType<typeof employerInArrears>>['worker']>>

/** All that a member is shown of it, without the token that differs each time. */
const shown = async (worker: Worker): Promise<string> => {
  const joined = await worker.join()
  const pages = [await worker.see(), await worker.list(), await worker.inbox()]
  const bytes = [String(joined.headers.location), ...pages.map(({ body }) => body)]
  return bytes.join('\n').replace(/name="_csrf" value="[^"]*"/g, '')
}

eachDatabase((_kind, database) => {
  const employer = async () => employerInArrears((await database()).db)
  const several = async (count: number) => {
    const where = await employer()
    const workers: Worker[] = []
    for (let made = 0; made < count; made += 1) workers.push(await where.worker())
    return { ...where, workers }
  }
  const joinAll = async (workers: readonly Worker[]) => {
    for (const worker of workers) expect((await worker.join()).statusCode).toBe(303)
  }

  test('a lone member reads and gets the same bytes as one of four, and as the fifth', async () => {
    const { workers, services } = await several(5)
    const [one, ...others] = workers as [Worker, ...Worker[]]
    expect(seen((await one.see()).body)).toContain('Saya ikut mengadukan')
    const alone = await shown(one)
    expect(seen(alone)).toContain('Anda ikut')
    for (const other of others) {
      await one.leave()
      await other.join()
      expect(await shown(one)).toBe(alone)
    }
    expect(await sweepGroups(services, { now: NEXT_NIGHT, signal })).toBe(1)
  })

  test('four make nothing; five make one complaint, and each is told once, after midnight', async () => {
    const { workers, services, worker, kept, employerNumber } = await several(4)
    await joinAll(workers)
    expect(await sweepGroups(services, { now: NEXT_NIGHT, signal })).toBe(0)
    expect(await kept()).toEqual([])
    const fifth = await worker()
    await fifth.join()
    expect(await sweepGroups(services, { now, signal })).toBe(0) // the day is not over
    expect(await sweepGroups(services, { now: NEXT_NIGHT, signal })).toBe(1)
    expect(await sweepGroups(services, { now: NEXT_NIGHT, signal })).toBe(0)
    const all = await readGroupCases(services)
    const found = all.find((one) => one.employerNumber === employerNumber)
    expect(found).toEqual({
      ...{ employerNumber, employerName: 'PT Contoh', members: 5, sentOn: '2026-11-23' },
      answer: undefined,
      number: expect.stringMatching(/^G-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      shared: [{ kind: 'missing', months: ['2026-08', '2026-09', '2026-10'] }],
    })
    for (const one of [...workers, fifth]) {
      const page = await one.see()
      expect(seen(page.body)).toContain(
        `Dikirim pada 23 November 2026 dengan nomor ${found?.number}`,
      )
      expect(seen((await one.inbox()).body).match(/Pengaduan bersama sudah dikirim/g)).toHaveLength(
        1,
      )
      expect((await one.leave()).body).toContain('BERSAMA-02')
    }
    await expectValid((await fifth.see()).body)
    await expectValid((await fifth.list()).body)
  })

  test('what is sent holds no value of any member, and no month that fewer than five share', async () => {
    const { workers, services, worker, kept } = await several(4)
    const early = await worker(6) // July is missing for this one alone
    await joinAll([...workers, early])
    await sweepGroups(services, { now: NEXT_NIGHT, signal })
    const [row = ''] = await kept()
    expect(row).toContain('2026-08')
    expect(row).not.toContain('2026-07')
    expect(row).not.toContain('Peserta Rekaan')
    expect(row).not.toContain('3174015501900001')
    for (const { kpj, wage, memberId } of [...workers, early]) {
      expect(row).not.toContain(kpj)
      expect(row).not.toContain(String(wage))
      expect(row).not.toMatch(new RegExp(`(?<![-\\d])${memberId}(?![-\\d])`))
    }
  })

  test('who leaves before the sweep is not counted, nor who answered what was found', async () => {
    const { workers, services, kept, db } = await several(5)
    const [one] = workers as [Worker]
    await joinAll(workers)
    expect((await one.leave()).headers.location).toContain('done=left')
    expect(await sweepGroups(services, { now: NEXT_NIGHT, signal })).toBe(0)
    await one.join()
    await sql`
      insert into contributions.finding_answer
        (member_id, kpj, employer_number, month, kind, fingerprint, reason, answered_at)
      select member_id, kpj, employer_number, month, kind, fingerprint, 'agreed', '2026-11-22'
        from contributions.finding where member_id = ${one.memberId}
    `.execute(db)
    expect(await sweepGroups(services, { now: NEXT_NIGHT, signal })).toBe(0)
    expect(await kept()).toEqual([])
  })

  test('who joins after it was sent waits for four others', async () => {
    const { workers, services, worker, kept } = await several(5)
    await joinAll(workers)
    await sweepGroups(services, { now: NEXT_NIGHT, signal })
    const late = await worker()
    await late.join()
    expect(await sweepGroups(services, { now: NEXT_NIGHT, signal })).toBe(0)
    expect(seen((await late.see()).body)).toContain('Anda ikut')
    expect(await kept()).toHaveLength(1)
  })

  test('two sweeps at once send it once', async () => {
    const { workers, services, kept } = await several(5)
    await joinAll(workers)
    const sweep = () => sweepGroups(services, { now: NEXT_NIGHT, signal })
    const sent = await Promise.all([sweep(), sweep()])
    expect(sent.reduce((sum, one) => sum + one)).toBe(1)
    expect(await kept()).toHaveLength(1)
  })

  test('nothing owed, nothing to join; another’s reference is nothing', async () => {
    const { worker, where, db } = await employer()
    const [one, paid] = [await worker(), await worker(9)]
    await sql`
      update contributions.employment set ended_on = '2026-09-30' where member_id = ${paid.memberId}
    `.execute(db)
    expect(seen((await paid.see()).body)).toContain('Tidak ada temuan upah atau iuran')
    expect((await paid.join()).body).toContain('BERSAMA-01')
    const url = `/cases/group?employer=${one.employer}`
    expect((await where.get(url, String(paid.memberId))).statusCode).toBe(404)
    expect((await where.get(url, `${one.memberId}p`)).statusCode).toBe(403)
    await expectValid((await one.see()).body)
    await expectValid((await paid.see()).body)
    const stale = await where.postStale(
      '/cases/group',
      { employer: one.employer },
      String(one.memberId),
    )
    expect(stale.body).toContain('BERSAMA-03')
  })
})
