import type { Db } from '#platform/db'
import type { Answer, GetRoute, Route, Visit } from '#platform/http'
import { exportCsv, exportXlsx } from './actions/export-record.ts'
import { explainBalance } from './actions/read-balance.ts'
import { readEmployers } from './actions/read-employers.ts'
import { readHistory } from './actions/read-history.ts'
import { employersText } from './employers-text.ts'
import { type MonthServices, monthRoutes } from './month-routes.tsx'
import { BalancePage } from './pages/balance-page.tsx'
import { EmployersPage } from './pages/employers-page.tsx'
import { HistoryPage } from './pages/history-page.tsx'
import { radarRoutes, SECTION } from './radar-routes.tsx'
import { balanceText, exportText, historyText } from './text.ts'
import { wageCheckRoutes } from './wage-check-routes.tsx'

export type ContributionServices = MonthServices

/** The member's record: history by year, its files, the balance and its reasons. */
export const contributionRoutes = ({
  db,
  keys,
  disputesOf,
}: ContributionServices): readonly Route[] => [
  memberRoute('/contributions', (visit) => history(db, disputesOf, visit)),
  memberRoute('/contributions.csv', (visit) => csv(db, visit)),
  memberRoute('/contributions.xlsx', (visit) => xlsx(db, visit)),
  memberRoute('/contributions/balance', (visit) => balance(db, visit)),
  memberRoute('/contributions/employers', (visit) => employers(db, disputesOf, visit)),
  ...radarRoutes({ db, keys, disputesOf }),
  ...monthRoutes({ db, keys, disputesOf }),
  ...wageCheckRoutes(db),
]

async function history(
  db: Db,
  disputesOf: ContributionServices['disputesOf'],
  visit: Visit,
): Promise<Answer> {
  const wish = wishedYear(visit)
  if (!wish.ok) return { kind: 'not-found' }
  const [view, disputes] = await Promise.all([
    readHistory(db, visit.memberId, { year: wish.year, now: visit.now }),
    disputesOf(visit.memberId),
  ])
  const body = <HistoryPage language={visit.language} view={view} disputes={disputes} />
  return page(historyText.title[visit.language], body)
}

async function balance(db: Db, { memberId, language, now }: Visit): Promise<Answer> {
  const explanation = await explainBalance(db, memberId, { now })
  const body = <BalancePage language={language} explanation={explanation} />
  return page(balanceText.title[language], body)
}

async function employers(
  db: Db,
  disputesOf: ContributionServices['disputesOf'],
  { memberId, language, now }: Visit & { memberId: bigint },
): Promise<Answer> {
  const [all, disputes] = await Promise.all([
    readEmployers(db, memberId, now),
    disputesOf(memberId),
  ])
  const body = <EmployersPage language={language} employers={all} disputes={disputes} />
  return page(employersText.title[language], body)
}

function csv(db: Db, visit: Visit): Answer {
  const wish = wishedYear(visit)
  if (!wish.ok) return { kind: 'not-found' }
  const { memberId, language } = visit
  return {
    kind: 'file',
    contentType: 'text/csv; charset=utf-8; header=present',
    fileName: fileName(visit, wish.year, 'csv'),
    body: exportCsv(db, { memberId, language, year: wish.year }),
  }
}

async function xlsx(db: Db, visit: Visit): Promise<Answer> {
  const wish = wishedYear(visit)
  if (!wish.ok) return { kind: 'not-found' }
  const { memberId, language } = visit
  return {
    kind: 'file',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: fileName(visit, wish.year, 'xlsx'),
    body: await exportXlsx(db, { memberId, language, year: wish.year }),
  }
}

const memberRoute = (path: string, answer: GetRoute['handle']): Route => ({
  method: 'GET',
  path,
  access: 'member',
  handle: answer,
})

const page = (title: string, body: ReturnType<typeof HistoryPage>): Answer => ({
  kind: 'page',
  page: { title, section: SECTION, body },
})

type WishedYear = { readonly ok: true; readonly year: number | undefined } | { readonly ok: false }

/** No year, an empty one, or four digits of the calendar that months know; anything else is no page of ours. */
function wishedYear({ query }: Visit): WishedYear {
  const text = query.year ?? ''
  if (text === '') return { ok: true, year: undefined }
  return /^(?:19|2\d)\d{2}$/.test(text) ? { ok: true, year: Number(text) } : { ok: false }
}

function fileName({ language }: Visit, year: number | undefined, ending: string): string {
  const name = exportText.fileName[language]
  return year === undefined ? `${name}.${ending}` : `${name}-${year}.${ending}`
}
