import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { readRecord } from './actions/read-record.ts'
import { keptFields } from './everywhere/scenarios.ts'
import type { Simulator } from './everywhere/simulator.ts'
import { SIMULATORS } from './everywhere/simulators.ts'
import { SimulationPage } from './pages/simulation-page.tsx'
import { SimulationsPage } from './pages/simulations-page.tsx'
import { text } from './text.ts'
import { addressOf, sharedAddress, simulationView, titleOf } from './view.ts'

export type BenefitServices = {
  readonly db: Db
  /** Our public origin, for links that are shared. */
  readonly url: string
}

const SECTION = '/simulations'

/** Each simulator's own script: the browser loads the law that it asks, and no more. */
const scriptOf = ({ slug }: Simulator): string => `src/benefits/islands/${slug}.island.tsx`

/** The simulators: open to everyone, each at an address of its own. */
export const benefitRoutes = (services: BenefitServices): readonly Route[] => [
  {
    method: 'GET',
    path: SECTION,
    access: 'public',
    handle: ({ language }) => ({
      kind: 'page',
      page: {
        title: text.title[language],
        section: SECTION,
        robots: true,
        body: <SimulationsPage language={language} simulators={SIMULATORS} />,
      },
    }),
  },
  ...SIMULATORS.flatMap((simulator) => routesOf(services, simulator)),
]

function routesOf(services: BenefitServices, simulator: Simulator): readonly Route[] {
  const path = `${SECTION}/${simulator.slug}`
  const show = (visit: Visit, fields: Fields, notes: readonly string[] = []) =>
    simulation(services, simulator, { visit, fields, notes })
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

type Request = {
  readonly visit: Visit
  readonly fields: Fields
  readonly notes: readonly string[]
}

async function simulation(
  { db, url }: BenefitServices,
  simulator: Simulator,
  { visit, fields, notes }: Request,
): Promise<Answer> {
  const { language, visitor } = visit
  const today = dayOfInstant(visit.now)
  const record = await recordOf(db, visit, simulator)
  const view = simulationView({ simulator, fields, record, today })
  const isMember = visitor.kind === 'member'
  // Signed out the address is what was asked: the buttons that change it leave it clean.
  if (!isMember && (fields.keep !== undefined || fields.drop !== undefined))
    return { kind: 'redirect', to: addressOf(view, Object.fromEntries(keptFields(view.kept))) }
  const isProvisional = isMember && visitor.grade === 'provisional'
  return {
    kind: 'page',
    page: {
      title: titleOf(view, language),
      section: SECTION,
      robots: Object.keys(fields).length === 0,
      scripts: [scriptOf(simulator)],
      body: (
        <SimulationPage
          language={language}
          view={view}
          today={today}
          csrf={isMember ? visit.csrf() : undefined}
          link={isMember && fields.link ? `${url}${sharedAddress(view, fields)}` : undefined}
          notes={isProvisional ? [...notes, text.provisional[language]] : notes}
        />
      ),
    },
  }
}

/** What the record fills in, of proved members alone. */
async function recordOf(db: Db, { visitor, now, language }: Visit, simulator: Simulator) {
  if (visitor.kind !== 'member' || visitor.grade !== 'proved') return {}
  return readRecord(db, { memberId: visitor.memberId, now, language, simulator })
}
