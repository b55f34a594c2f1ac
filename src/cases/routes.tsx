import type { Route } from '#platform/http'
import { readCases } from './actions/read-case.ts'
import type { CaseServices } from './actions/services.ts'
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
      const cases = await readCases(services, visit)
      const body = <ListPage language={visit.language} cases={cases} />
      return { kind: 'page', page: { title: text.title[visit.language], section: '/cases', body } }
    },
  },
  ...newCaseRoutes(services),
  ...oneCaseRoutes(services),
  ...uploadRoutes(services),
]
