import type { Db } from '#platform/db'
import type { Answer, Fields, Route, SentFile, Visit } from '#platform/http'
import type { Keys } from '#platform/keys'
import type { Guard } from './actions/guard.ts'
import { MOST_PICTURE_BYTES, takeReport } from './actions/take-report.ts'
import { FRAUD, REPORT } from './addresses.ts'
import { fraudText, reportText as text } from './fraud-text.ts'
import type { Guarded } from './guarded.ts'
import { FraudPage } from './pages/fraud-page.tsx'
import { ReportedPage, ReportPage } from './pages/report-page.tsx'
import { isReportNumber, LONGEST, type ReportTrouble } from './report.ts'
import { staffReportRoutes } from './staff-report-routes.tsx'
import type { SiteFacts } from './steps.ts'

export type ReportServices = {
  readonly db: Db
  readonly keys: Keys
  readonly guard: Guard
  readonly facts: SiteFacts
}

const DONE = `${REPORT}/done`

/** How to tell who pretends to be us, the form that reports it, and what officers read of it. */
export const reportRoutes = (services: ReportServices): readonly Route[] => [
  {
    method: 'GET',
    path: FRAUD,
    access: 'public',
    handle: ({ language }) => ({
      kind: 'page',
      page: {
        title: fraudText.title[language],
        robots: true,
        body: <FraudPage language={language} facts={services.facts} />,
      },
    }),
  },
  { method: 'GET', path: REPORT, access: 'public', handle: (visit) => page(services, visit, {}) },
  {
    method: 'POST',
    path: REPORT,
    access: 'public',
    files: { most: 1, mostBytes: MOST_PICTURE_BYTES },
    handle: (visit, fields, files) => take(services, visit, { fields, files }),
    form: (visit, fields, reason) =>
      page(services, visit, { trouble: 'not-done', ...(reason === 'stale' ? { fields } : {}) }),
  },
  {
    method: 'GET',
    path: DONE,
    access: 'public',
    handle({ language, query }) {
      const { number = '' } = query
      if (!isReportNumber(number)) return { kind: 'redirect', to: REPORT }
      const body = <ReportedPage language={language} number={number} />
      return { kind: 'page', page: { title: text.done[language], body } }
    },
  },
  ...staffReportRoutes(services),
]

type Sent = { readonly fields: Fields; readonly files: readonly SentFile[] }

async function take(
  services: ReportServices,
  visit: Visit,
  { fields, files }: Sent,
): Promise<Answer> {
  const name = ['link', 'phone', 'words'].map((field) => (fields[field] ?? '').trim()).join(' ')
  const asked = { form: 'report', name: name.slice(0, 200), visit, fields } as const
  const admitted = await services.guard.admit(asked)
  if ('notNow' in admitted) return page(services, visit, { fields, guarded: admitted.notNow })
  const file = files.find(({ bytes, isTooLarge }) => isTooLarge || bytes.length > 0)
  const taken = await takeReport(services, { fields, file, now: visit.now })
  if (!taken.ok) {
    await admitted.settle('unchecked')
    return page(services, visit, { fields, trouble: taken.refusal })
  }
  // The more come from one network, the more work each is; never longer than half a minute.
  await admitted.settle('wrong')
  return { kind: 'redirect', status: 303, to: `${DONE}?number=${taken.value}` }
}

type Shown = {
  readonly fields?: Fields
  readonly trouble?: ReportTrouble
  readonly guarded?: Guarded
}

async function page(
  { guard }: ReportServices,
  visit: Visit,
  { fields = {}, trouble, guarded: given }: Shown,
): Promise<Answer> {
  const { language } = visit
  const guarded = given ?? (await guard.begin('report', visit))
  const { scripts, headers } = guarded
  const typed = {
    link: (fields.link ?? '').slice(0, 2 * LONGEST.link),
    words: (fields.words ?? '').slice(0, 2 * LONGEST.words),
    phone: (fields.phone ?? '').slice(0, 2 * LONGEST.phone),
  }
  const body = <ReportPage {...{ language, guarded, typed, trouble }} csrf={visit.csrf()} />
  const status = guarded.status ?? (trouble === undefined ? undefined : 422)
  return {
    kind: 'page',
    page: { title: text.title[language], body, scripts, robots: true },
    ...(status === undefined ? {} : { status }),
    ...(headers === undefined ? {} : { headers }),
  }
}
