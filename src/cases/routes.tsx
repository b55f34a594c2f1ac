import type { Route } from '#platform/http'
import type { CaseServices } from './actions/case-services.ts'
import { readCases } from './actions/read-case.ts'
import { readJoined } from './actions/read-groups.ts'
import { groupRoutes } from './group-routes.tsx'
import { newCaseRoutes } from './new-case-routes.tsx'
import { oneCaseRoutes } from './one-case-routes.tsx'
import { ListPage } from './pages/list-page.tsx'
import { text } from './text.ts'
import { uploadRoutes } from './upload-routes.ts'

/** What a member disputes or asks, and what they are answered. */
export const caseRoutes = (services: CaseServices): readonly Route[] => [
  {
    method: 'GET',
    path: '/cases',
    access: 'member',
    async handle(visit) {
      const [cases, groups] = await Promise.all([
        readCases(services, visit),
        readJoined(services, visit.memberId),
      ])
      const body = <ListPage language={visit.language} cases={cases} groups={groups} />
      return { kind: 'page', page: { title: text.title[visit.language], section: '/cases', body } }
    },
  },
  ...groupRoutes(services),
  ...newCaseRoutes(services),
  ...oneCaseRoutes(services),
  ...uploadRoutes(services),
]
