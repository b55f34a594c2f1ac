import { describe, expect, test } from 'vitest'
import type { Db } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { insertPostings } from '#test/ledger'
import { mailboxOf } from '#test/mailbox'
import { now, seen } from '#test/page-site'
import { saver } from '#test/saver'
import { instant } from '#values'
import { recheckSaved } from './actions/recheck-saved.ts'
import type { Simulator } from './everywhere/simulator.ts'
import { contributionsSimulator } from './everywhere/simulators/contributions.ts'
import { savedOf } from './saved-store.ts'

type Saver = Awaited<ReturnType<typeof saver>>

const LATER = instant(now + 86_400_000)
/** With spaces as they are typed. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const never = new AbortController().signal

/** The same simulator under a law of another version, by which employers pay one rupiah more. */
const underAnotherLaw = (ruleVersion?: string): Simulator => ({
  ...contributionsSimulator,
  calculation: {
    ...contributionsSimulator.calculation,
    answer(json) {
      const answer = contributionsSimulator.calculation.answer(json)
      if (answer.kind !== 'result') return answer
      const result = structuredClone(answer.result) as { total: { employer: bigint } }
      result.total.employer += 1n
      const { explanation } = answer
      const told = { ...explanation, ruleVersion: ruleVersion ?? explanation.ruleVersion }
      return { ...answer, result, explanation: told }
    },
  },
})

describe('a check of saved simulations', () => {
  eachDatabase((_kind, database) => {
    const check = (db: Db, { keys }: Saver, simulators?: readonly Simulator[]) =>
      recheckSaved({ db, keys }, { now: LATER, signal: never, ...(simulators && { simulators }) })
    const kept = (db: Db, { keys, memberId }: Saver) => savedOf(db, keys, memberId)
    const mails = (db: Db, { keys, email }: Saver) =>
      mailboxOf({ db, keys, now: () => LATER, idle: async () => undefined })(email)

    test('that finds the same tells nobody', async () => {
      const { db } = await database()
      const at = await saver(db)
      await check(db, at) // what earlier tests left
      await at.save()
      expect(await check(db, at)).toMatchObject({ changed: 0, told: 0 })
      expect((await kept(db, at))[0]).toMatchObject({ correction: undefined, checkedAt: LATER })
      expect(await mails(db, at)).toEqual([])
    })

    test('after the record was mended tells old, new and why, once', async () => {
      const { db } = await database()
      const at = await saver(db)
      await check(db, at) // what earlier tests left
      await at.save()
      await at.save({ scenario: 'Sendiri', wage: '7.000.000' }) // their own figure: no record changes it
      await at.mend(6_000_000n)
      expect(await check(db, at)).toMatchObject({ changed: 1, told: 1 })
      const [mail, ...more] = await mails(db, at)
      expect(more).toEqual([])
      expect(mail?.subject).toMatch(/^Hasil simulasi Anda berubah \(/)
      for (const words of [
        'Gaji sekarang: Dulu: Pemberi kerja membayar Rp197.000, pekerja Rp100.000.',
        'Sekarang: Pemberi kerja membayar Rp236.400, pekerja Rp120.000.',
        'Catatan Anda berubah: Upah sebulan, dulu Rp5.000.000, sekarang Rp6.000.000.',
      ])
        expect(mail?.text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')).toContain(words)
      const body = seen(await at.list())
      for (const words of ['Hasilnya berubah', 'Rp197.000', 'Rp236.400', 'sekarang Rp6.000.000'])
        expect(body).toContain(words)
      expect(await check(db, at)).toMatchObject({ changed: 0, told: 0 })
      expect(await mails(db, at)).toEqual([])
    })

    test('at a later day takes nothing that was deposited since', async () => {
      const { db } = await database()
      const at = await saver(db)
      await check(db, at) // what earlier tests left
      await at.save()
      await at.saveOf('jp', {
        ...{ birthDate: '1990-01-01', wage: '5.000.000', contributionMonths: '1' },
        ...{ from: '2026-11', wageGrowth: '0', inflation: '0' },
      })
      await at.saveOf('jkp', {
        ...{ dismissedOn: '2026-11-22', reason: 'dismissal', lastWage: '5.000.000' },
        contributionMonthsInLast24: '1',
      })
      const later = { ...at.posting, wage: 6_000_000n }
      const key = at.posting.postingId
      await insertPostings(db, [
        // a month that was owed already, the running one, and the next
        { ...later, postingId: key + 3n, month: '2026-09', depositedOn: '2026-11-23' },
        { ...later, postingId: key + 4n, month: '2026-11', depositedOn: '2026-12-10' },
        { ...later, postingId: key + 5n, month: '2026-12', depositedOn: '2026-11-22' },
      ])
      expect(await check(db, at)).toMatchObject({ changed: 0, told: 0 })
      expect((await kept(db, at)).map(({ form }) => form.fromRecord)).toEqual(
        expect.arrayContaining([
          { wage: '5.000.000', segment: 'wage-earner' },
          { birthDate: '1990-01-01', wage: '5.000.000', contributionMonths: '1' },
          { lastWage: '5.000.000', contributionMonthsInLast24: '1' },
        ]),
      )
    })

    test('follows an answer that the record takes back, until it is there again', async () => {
      const { db } = await database()
      const at = await saver(db)
      await check(db, at) // what earlier tests left
      await at.save()
      await at.takeBack()
      expect(await check(db, at)).toMatchObject({ changed: 1, told: 1 })
      const [taken] = await kept(db, at)
      expect(taken?.outcome).toMatchObject({ amounts: [], rules: [] })
      expect(taken?.outcome.sentence.id).toMatch(/^Tidak dapat dihitung: sebagian isian/)
      expect(taken?.correction?.why.map(({ id }) => plain(id))).toEqual([
        'Catatan Anda berubah: Jenis peserta, dulu Penerima upah, sekarang tidak tercatat.',
        'Catatan Anda berubah: Upah sebulan, dulu Rp5.000.000, sekarang tidak tercatat.',
      ])
      expect(await check(db, at)).toMatchObject({ changed: 0, told: 0 })
      await insertPostings(db, [
        { ...at.posting, postingId: at.posting.postingId + 2n, revision: 2 },
      ])
      expect(await check(db, at)).toMatchObject({ changed: 1, told: 1 })
      expect((await kept(db, at))[0]?.outcome.fingerprint).toContain('197000')
    })

    test('counts what it recomputed alone', async () => {
      const { db } = await database()
      const at = await saver(db)
      await at.save()
      expect(await check(db, at, [])).toEqual({ checked: 0, changed: 0, told: 0 })
    })

    test('under another law names the rule; a fault of our own is owned', async () => {
      const { db } = await database()
      const at = await saver(db)
      await check(db, at) // what earlier tests left
      await at.save()
      await check(db, at, [underAnotherLaw('jht/rate@2026-12')])
      expect((await kept(db, at))[0]?.correction?.why.map(({ id }) => plain(id))).toEqual([
        'Aturan yang dipakai berubah: Iuran pemberi kerja dan pekerja, berlaku sejak Desember 2026.',
      ])
      await at.act({ remove: (await kept(db, at))[0]?.savedId ?? '' })
      await at.save()
      await check(db, at, [underAnotherLaw()])
      const [saved] = await kept(db, at)
      expect(saved?.correction?.why.map(({ id }) => id)).toEqual([
        'Perhitungan kami diperbaiki: hasil yang dulu keliru.',
      ])
      expect(saved?.outcome.fingerprint).toContain('197001')
    })

    test('two at once tell a member once', async () => {
      const { db } = await database()
      const at = await saver(db)
      await check(db, at) // what earlier tests left
      await at.save()
      await at.mend(6_000_000n)
      const sums = await Promise.all([check(db, at), check(db, at)])
      expect(sums[0].told + sums[1].told).toBe(1)
      expect(await mails(db, at)).toHaveLength(1)
    })
  })
})
