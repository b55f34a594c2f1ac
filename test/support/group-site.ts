import { sql } from 'kysely'
import { caseRoutes, type FromOf, type MayAct, officerCaseRoutes } from '#cases'
import { ownDataPorts } from '#identity'
import { messageRoutes } from '#messages'
import type { Db } from '#platform/db'
import { carryOutNumber } from '#staff'
import { installation, newKeys, newMember } from '#test/accounts'
import { insertEmployer, insertEmployment, insertPostings } from '#test/ledger'
import { now, pageSite } from '#test/page-site'
import { instant } from '#values'

/** What the law asks of Rp6,000,000, and of a few rupiah more. */
const SHARES = {
  ...{ jkk: 32_400n, jkm: 18_000n, jhtEmployer: 222_000n, jhtWorker: 120_000n },
  ...{ jpEmployer: 120_000n, jpWorker: 60_000n },
} as const
const keys = newKeys()
let made = 0

/** The hour after the next midnight: who joined at `now` counts. */
export const NEXT_NIGHT = instant(now + 15 * 3_600_000)

/** An employer that paid until July 2026 and not since, with its workers. */
export async function employerInArrears(db: Db) {
  made += 1
  const employerNumber = `1300${String(made).padStart(4, '0')}`
  const mayAct: MayAct = async () => true
  const fromOf: FromOf = async (_tx, _staffId, reference) => ({
    ...{ role: 'officer', office: 'Cabang Barat', reference },
  })
  const services = {
    ...{ db, keys, answerDays: 10, mayAct, fromOf, ...ownDataPorts(keys) },
    carryOut: carryOutNumber({ keys, mayAct }),
  }
  const where = await pageSite(
    [...caseRoutes(services), ...officerCaseRoutes(services), ...messageRoutes(services)],
    keys,
  )
  await insertEmployer(db, employerNumber, 'PT Contoh')
  let workers = 0
  return {
    ...{ db, keys, employerNumber, where, services: { db, keys, groupOf: 5 } },
    /** One who was paid through that month of 2026 and whose later months are missing. */
    async worker(paidThrough = 7) {
      workers += 1
      const kpj = `3${String(made).padStart(4, '0')}${String(workers).padStart(6, '0')}`
      const memberId = await newMember(installation(db, keys), { kpj })
      const wage = 6_000_000n + BigInt(workers)
      await insertEmployment(db, { memberId, kpj, employerNumber, startedOn: '2026-06-01' })
      const months = Array.from({ length: paidThrough - 5 }, (_, index) => `2026-0${index + 6}`)
      await insertPostings(
        db,
        months.map((month, index) => ({
          ...{ memberId, kpj, employerNumber, month, wage },
          ...SHARES,
          postingId: BigInt(index + 1),
        })),
      )
      const member = String(memberId)
      const ref = async () => {
        const { body } = await where.get('/cases/new?about=employer', member)
        return /<option value="([\w-]{12})">PT Contoh/.exec(body)?.[1] ?? ''
      }
      const employer = await ref()
      return {
        ...{ memberId, kpj, wage, employer },
        see: () => where.get(`/cases/group?employer=${employer}`, member),
        list: () => where.get('/cases', member),
        inbox: () => where.get('/messages', member),
        join: () => where.post('/cases/group', { employer }, member),
        leave: () => where.post('/cases/group/leaving', { employer }, member),
      }
    },
    /** Every complaint of several about this employer, as it is kept. */
    async kept(): Promise<readonly string[]> {
      const { rows } = await sql<{ row: string }>`
        select row_to_json(g)::text as row
          from cases.group_case g
         where employer_number = ${employerNumber}
      `.execute(db)
      return rows.map(({ row }) => row)
    },
  }
}
