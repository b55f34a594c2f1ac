import type { Db } from '#platform/db'
import type { Answer, Route, Visit } from '#platform/http'
import type { Keys } from '#platform/keys'
import { readRadar } from './actions/read-radar.ts'
import type { Disputes } from './disputes.ts'
import { RadarPage } from './pages/radar-page.tsx'
import { radarText } from './radar/page-text.ts'

export type RadarServices = {
  readonly db: Db
  readonly keys: Keys
  /** What the member disputes of the record, from whoever keeps that. */
  disputesOf(memberId: bigint): Promise<Disputes>
}

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
  const [view, disputes] = await Promise.all([
    readRadar(services, { memberId, now }),
    services.disputesOf(memberId),
  ])
  return {
    kind: 'page',
    page: {
      title: radarText.title[language],
      section: SECTION,
      body: <RadarPage language={language} view={view} disputes={disputes} />,
    },
  }
}
