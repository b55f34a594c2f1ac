import type { Fields, Route, Visit } from '#platform/http'
import type { Simulator } from './everywhere/simulator.ts'
import { SIMULATORS } from './everywhere/simulators.ts'
import { SimulationsPage } from './pages/simulations-page.tsx'
import { passportRoutes } from './passport-routes.tsx'
import { savedRoutes } from './saved-routes.tsx'
import { type BenefitServices, SECTION, showSimulation } from './simulation-routes.tsx'
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
  ...SIMULATORS.flatMap((simulator) => routesOf(services, simulator)),
  ...savedRoutes(services),
  ...passportRoutes(services),
]

function routesOf(services: BenefitServices, simulator: Simulator): readonly Route[] {
  const path = `${SECTION}/${simulator.slug}`
  const show = (visit: Visit, fields: Fields, notes: readonly string[] = []) =>
    showSimulation(services, simulator, { visit, fields, notes })
  return [
    { method: 'GET', path, access: 'public', handle: (visit) => show(visit, visit.query) },
    {
      method: 'POST',
      path,
      access: 'public',
      handle: (visit, fields) => show(visit, fields),
      form: (visit, fields) => show(visit, fields, [text.again[visit.language]]),
    },
  ]
}
