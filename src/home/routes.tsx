import { readOverview } from '#contributions'
import { deviceText, previousSignIn } from '#identity'
import { personOf } from '#members'
import { unreadCount } from '#messages'
import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import { dashboardView, type EarlierSignIn } from './dashboard.ts'
import { DashboardPage } from './pages/dashboard-page.tsx'
import { type DemoSignIn, FrontPage } from './pages/front-page.tsx'
import { text } from './text.ts'

export type HomeServices = {
  readonly db: Db
  /** Our public origin. */
  readonly url: string
  readonly brandName: string
  /** Shown on the front page of a demo. */
  readonly demo: DemoSignIn | undefined
}

/** The public front page and the member's dashboard. */
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
    path: '/home',
    access: 'member',
    handle: (visit) => dashboard(services.db, visit),
  },
]

async function dashboard(db: Db, visit: Visit): Promise<Answer> {
  const { memberId, now, language } = visit
  const [person, overview, earlierSignIn, unread] = await Promise.all([
    personOf(db, memberId),
    readOverview(db, memberId, now),
    earlierSignInOf(db, visit),
    unreadCount(db, memberId),
  ])
  const view = dashboardView({ now, person, overview, earlierSignIn, unread })
  return {
    kind: 'page',
    page: {
      title: text.home[language],
      section: '/home',
      body: <DashboardPage language={language} view={view} />,
    },
  }
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
