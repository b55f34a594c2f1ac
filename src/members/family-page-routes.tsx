import type { Route } from '#platform/http'
import type { FamilyServices } from './actions/family-services.ts'
import { FAMILY, familyChangeRoutes, readFamily } from './family-routes.tsx'
import { familyText as text } from './family-text.ts'
import { FamilyPage } from './pages/family-page.tsx'
import { RelativePage } from './pages/relative-page.tsx'

/** The member's family: to look at, and to say something new of. */
export const familyRoutes = (services: FamilyServices): readonly Route[] => [
  {
    method: 'GET',
    path: FAMILY,
    access: 'member',
    async handle({ memberId, language, query }) {
      const { relatives } = await readFamily(services, memberId)
      const body = <FamilyPage {...{ language, relatives }} isSaved={query.done === 'saved'} />
      return { kind: 'page', page: { title: text.title[language], section: '/profile', body } }
    },
  },
  {
    method: 'GET',
    path: `${FAMILY}/:relative`,
    access: 'member',
    async handle({ memberId, language, query, params }) {
      const { events, relatives } = await readFamily(services, memberId)
      const relative = relatives.find(({ relativeId }) => relativeId === params.relative)
      if (relative === undefined) return { kind: 'not-found' }
      const own = events.filter(({ relativeId }) => relativeId === relative.relativeId)
      const isSaved = query.done === 'saved'
      const body = <RelativePage {...{ language, relative, isSaved }} events={own} />
      return { kind: 'page', page: { title: text.title[language], section: '/profile', body } }
    },
  },
  ...familyChangeRoutes(services),
]
