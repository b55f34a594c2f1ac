import { readAttention, readOverview } from '#contributions'
import { deviceText, fewCodesLeft, previousSignIn } from '#identity'
import { personOf } from '#members'
import { unreadCount } from '#messages'
import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import { CODES_PATH, codeAreas } from './codes.ts'
import { codesText } from './codes-text.ts'
import { dashboardView, type EarlierSignIn } from './dashboard.ts'
import { offlineRoutes } from './offline-routes.tsx'
import { CodesPage } from './pages/codes-page.tsx'
import { DashboardPage } from './pages/dashboard-page.tsx'
import { type DemoSignIn, FrontPage } from './pages/front-page.tsx'
import { ProvisionalPage } from './pages/provisional-page.tsx'
import { provisionalView } from './provisional.ts'
import { text } from './text.ts'

export type HomeServices = {
  readonly db: Db
  /** Our public origin. */
  readonly url: string
  readonly brandName: string
  /** Shown on the front page of a demo. */
  readonly demo: DemoSignIn | undefined
}

/** The public front page, what the codes mean, and the member's dashboard. */
export const homeRoutes = (services: HomeServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/',
    access: 'public',
    handle: (visit) => ({
      kind: 'page',
      page: {
        title: services.brandName,
        robots: true,
        body: (
          <FrontPage
            language={visit.language}
            signedIn={visit.visitor.kind === 'member'}
            host={new URL(services.url).host}
            demo={services.demo}
          />
        ),
      },
    }),
  },
  {
    method: 'GET',
    path: CODES_PATH,
    access: 'public',
    handle: ({ language }) => ({
      kind: 'page',
      page: {
        title: codesText.title[language],
        robots: true,
        body: <CodesPage language={language} areas={codeAreas} />,
      },
    }),
  },
  ...offlineRoutes,
  {
    method: 'GET',
    path: '/home',
    access: 'provisional',
    handle: (visit) =>
      isProvisional(visit) ? maskedRecord(services.db, visit) : dashboard(services.db, visit),
  },
]

async function dashboard(db: Db, visit: Visit): Promise<Answer> {
  const { memberId, now, language } = visit
  const [person, overview, attention, earlierSignIn, unread, codesLeft] = await Promise.all([
    personOf(db, memberId),
    readOverview(db, memberId, now),
    readAttention(db, { memberId, now }),
    earlierSignInOf(db, visit),
    unreadCount(db, memberId),
    fewCodesLeft(db, memberId),
  ])
  const view = dashboardView({
    ...{ now, person, overview, attention, earlierSignIn, unread, codesLeft },
  })
  return {
    kind: 'page',
    page: {
      title: text.home[language],
      section: '/home',
      body: <DashboardPage language={language} view={view} />,
    },
  }
}

const isProvisional = ({ visitor }: Visit): boolean =>
  visitor.kind === 'member' && visitor.grade === 'provisional'

async function maskedRecord(db: Db, { memberId, now, language }: Visit): Promise<Answer> {
  const [person, overview] = await Promise.all([
    personOf(db, memberId),
    readOverview(db, memberId, now),
  ])
  const body = <ProvisionalPage language={language} view={provisionalView(person, overview)} />
  return { kind: 'page', page: { title: text.home[language], section: '/home', body } }
}

async function earlierSignInOf(db: Db, visit: Visit): Promise<EarlierSignIn | undefined> {
  const { visitor, language } = visit
  if (visitor.kind !== 'member') return undefined
  const earlier = await previousSignIn(db, {
    memberId: visitor.memberId,
    tokenHash: visitor.sessionId,
  })
  return earlier && { at: earlier.at, device: deviceText(earlier.deviceName, language) }
}
