import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import type { Keys } from '#platform/keys'
import { STAFF_REPORTS } from './addresses.ts'
import { reportText as text } from './fraud-text.ts'
import { StaffReportsPage, type StaffReportsProps } from './pages/staff-reports-page.tsx'
import { isReportNumber, parseReportNumber } from './report.ts'
import { newestReports, pictureOf, reportOf } from './report-store.ts'

type StaffReportServices = { readonly db: Db; readonly keys: Keys }

const REPORTS_A_PAGE = 50
const LONGEST_SHOWN_AGAIN = 40

/** What officers read of reports: the newest a page at a time, one by its number, and pictures. */
export const staffReportRoutes = (services: StaffReportServices): readonly Route[] => [
  {
    method: 'GET',
    path: STAFF_REPORTS,
    access: { staff: 'reports' },
    handle: ({ language, query }) => {
      const number = query.number?.slice(0, LONGEST_SHOWN_AGAIN).trim() || undefined
      return number === undefined
        ? newest(services, { language, before: parseReportNumber(query.before ?? '') })
        : one(services, { language, number })
    },
  },
  {
    method: 'GET',
    path: `${STAFF_REPORTS}/:number/picture`,
    access: { staff: 'reports' },
    async handle({ params }) {
      const { number = '' } = params
      const { db, keys } = services
      const picture = isReportNumber(number) ? await pictureOf(db, keys, number) : undefined
      if (picture === undefined) return { kind: 'not-found' }
      return {
        kind: 'file',
        contentType: `image/${picture.kind}`,
        fileName: `${number}.${picture.kind === 'jpeg' ? 'jpg' : 'png'}`,
        body: picture.bytes,
        headers: { 'content-security-policy': "default-src 'none'; sandbox" },
      }
    },
  },
]

type Asked = Pick<Visit, 'language'>

async function newest(
  { db, keys }: StaffReportServices,
  { language, before }: Asked & { readonly before: string | undefined },
): Promise<Answer> {
  const found = await newestReports(db, keys, { limit: REPORTS_A_PAGE + 1, before })
  const reports = found.slice(0, REPORTS_A_PAGE)
  const last = found.length > REPORTS_A_PAGE ? reports.at(-1)?.number : undefined
  const olderHref = last && `${STAFF_REPORTS}?before=${last}`
  return page({ language, reports, olderHref, part: before === undefined ? 'newest' : 'older' })
}

async function one(
  { db, keys }: StaffReportServices,
  { language, number: typed }: Asked & { readonly number: string },
): Promise<Answer> {
  const number = parseReportNumber(typed)
  const report = number === undefined ? undefined : await reportOf(db, keys, number)
  const reports = report === undefined ? [] : [report]
  return page({ language, reports, olderHref: undefined, part: 'one', typed })
}

const page = (props: StaffReportsProps): Answer => ({
  kind: 'page',
  page: { title: text.staffTitle[props.language], body: <StaffReportsPage {...props} /> },
  ...(props.part === 'one' && props.reports.length === 0 ? { status: 422 } : {}),
})
