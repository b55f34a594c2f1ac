import type { Route } from '#platform/http'
import { SIMULATORS } from './everywhere/simulators.ts'
import { SimulationsPage } from './pages/simulations-page.tsx'
import { passportRoutes } from './passport-routes.tsx'
import { savedRoutes } from './saved-routes.tsx'
import { type BenefitServices, SECTION, simulationRoutes } from './simulation-routes.tsx'
import { text } from './text.ts'

/** The simulators: open to everyone, each at an address of its own; what members keep of them. */
export const benefitRoutes = (services: BenefitServices): readonly Route[] => [
  {
    method: 'GET',
    path: SECTION,
    access: 'public',
    handle: ({ language, visitor }) => ({
      kind: 'page',
      page: {
        title: text.title[language],
        section: SECTION,
        robots: true,
        body: (
          <SimulationsPage
            language={language}
            simulators={SIMULATORS}
            maySave={visitor.kind === 'member' && visitor.grade === 'proved'}
          />
        ),
      },
    }),
  },
  ...SIMULATORS.flatMap((simulator) => simulationRoutes(services, simulator)),
  ...savedRoutes(services),
  ...passportRoutes(services),
]
