import { expect, test } from 'vitest'
import { runLaw } from '#law'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { importDemoPeople } from '#test/demo-record'
import { localDate, type Month, month, type Rupiah, rupiah } from '#values'
import { lawfulPassport } from '../everywhere/lawful-passport.ts'
import type { Share } from '../everywhere/right-amounts.ts'
import { standing } from '../posting.ts'
import { asIfOf, owedOf, passportOf } from './as-if.ts'
import { radarOf } from './radar.ts'
import { radarRecordsOf } from './radar-record-store.ts'
import { sumOfMoney, totalMoney } from './sighting.ts'

/** The shares of `payung law contributions`, by the names of the record. */
function sharesOf(json: string): Readonly<Record<Share, number>> {
  const { exit, out, err } = runLaw(['contributions'], json)
  expect(exit, err).toBe(0)
  const { jkk, jkm, jht, jp } = JSON.parse(out).result
  return {
    jkk: jkk.employer ?? jkk.worker,
    jkm: jkm.employer ?? jkm.worker,
    ...{ jhtEmployer: jht.employer, jhtWorker: jht.worker },
    ...{ jpEmployer: jp.employer, jpWorker: jp.worker },
  }
}

eachDatabase((_kind, database) => {
  test('every posting of the demo people has an input of the law that says all its amounts', async () => {
    const opened = await database()
    const keys = newKeys()
    const { folder, memberOf } = await importDemoPeople(opened, keys)
    const kpjs = ['21045678901', '21051000202', '21052000303', '21053000404', '21054000505']
    const others = ['21055000606', '21056000707', '21057000808', '21060001010', '21061001111']
    const ids = await Promise.all([...kpjs, ...others].map(memberOf))
    const records = await radarRecordsOf(opened.db, ids)
    folder.remove()
    let [said, asIf] = [0, 0]
    for (const record of records.values()) {
      for (const posting of standing(record.postings)) {
        const owed = owedOf(posting, record)
        if (owed === undefined) continue
        const passport = passportOf(posting, record)
        expect(passport, `${posting.month} ${posting.segment}`).toBeDefined()
        const shares = sharesOf(passport?.json ?? '')
        for (const [share, amount] of owed) expect(shares[share]).toBe(Number(amount))
        said += 1
      }
      for (const finding of radarOf(record, localDate('2026-11-22'))) {
        if (finding.kind !== 'missing') continue
        const here = (one: { kpj: string; employerNumber: string }) =>
          one.kpj === finding.kpj && one.employerNumber === finding.employerNumber
        const own = { ...record, postings: standing(record.postings).filter(here) }
        const [passport] = asIfOf(finding, own)
        const money = totalMoney(sumOfMoney(finding.sightings.map((one) => one.money)))
        expect(passport?.explanation.value).toBe(money)
        asIf += 1
      }
    }
    expect(said).toBeGreaterThan(700)
    expect(asIf).toBeGreaterThanOrEqual(5)
  })
})

const owed = (amounts: Partial<Record<Share, bigint>>): ReadonlyMap<Share, Rupiah> =>
  new Map(
    (Object.entries(amounts) as [Share, bigint][]).map(([share, amount]) => [
      share,
      rupiah(amount),
    ]),
  )
const SAVINGS = {
  jhtEmployer: 370_000n,
  jhtWorker: 200_000n,
  jpEmployer: 178_794n,
  jpWorker: 89_397n,
}
const wage = (at: Month) =>
  ({ kind: 'wage', month: at, wage: rupiah(10_000_000n), riskClass: 1 }) as const

test('a relief that was left is asked for, for one programme or both', () => {
  const at = (jkk: bigint, jkm: bigint) =>
    JSON.parse(lawfulPassport(wage(month('2020-09')), owed({ jkk, jkm, ...SAVINGS }))?.json ?? '{}')
      .reliefLeft
  expect(at(240n, 300n)).toBeUndefined()
  expect(at(24_000n, 300n)).toEqual(['jkk'])
  expect(at(240n, 30_000n)).toEqual(['jkm'])
  expect(at(24_000n, 30_000n)).toEqual(['jkk', 'jkm'])
})

test('a programme that was left out and may be is not asked for', () => {
  const passport = lawfulPassport(
    wage(month('2020-09')),
    owed({ jkk: 240n, jkm: 300n, jhtEmployer: 0n, jhtWorker: 0n, jpEmployer: 0n, jpWorker: 0n }),
  )
  expect(JSON.parse(passport?.json ?? '{}').programmes).toEqual(['jkk', 'jkm'])
})

test('amounts that no single input gives have none', () => {
  const halves = owed({ jkk: 240n, jkm: 300n, ...SAVINGS, jhtWorker: 0n })
  expect(lawfulPassport(wage(month('2020-09')), halves)).toBeUndefined()
  expect(lawfulPassport(wage(month('2015-06')), owed({ jkk: 0n }))).toBeUndefined()
})

test('by their amounts the self-employed have an occupation, and a budget that pays', () => {
  const inputFor = (jkk: bigint, jkm: bigint) =>
    JSON.parse(
      lawfulPassport(
        { kind: 'income', month: month('2026-02'), income: rupiah(3_200_000n) },
        owed({ jkk, jkm, jhtEmployer: 0n, jhtWorker: 69_000n, jpEmployer: 0n, jpWorker: 0n }),
      )?.json ?? '{}',
    )
  expect(inputFor(17_250n, 3_400n).occupation).toBe('transport')
  expect(inputFor(34_500n, 6_800n).occupation).toBe('other')
  expect(inputFor(17_250n, 6_800n)).toMatchObject({ occupation: 'transport', reliefLeft: ['jkm'] })
})
