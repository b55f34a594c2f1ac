import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import type { Keys } from '#platform/keys'
import { readRadar } from './actions/read-radar.ts'
import { RadarPage } from './pages/radar-page.tsx'
import { radarText } from './radar/page-text.ts'

export type RadarServices = { readonly db: Db; readonly keys: Keys }

export const SECTION = '/contributions'

/** What the radar found, and every month with its answer. */
export const radarRoutes = (services: RadarServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/contributions/radar',
    access: 'member',
    handle: (visit) => radar(services, visit),
  },
]

async function radar(services: RadarServices, visit: Visit): Promise<Answer> {
  const { memberId, language, now } = visit
  const view = await readRadar(services, { memberId, now })
  return {
    kind: 'page',
    page: {
      title: radarText.title[language],
      section: SECTION,
      body: <RadarPage language={language} view={view} />,
    },
  }
}
