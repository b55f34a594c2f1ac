import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Answer, Fields, Route, Visit } from '#platform/http'
import { readRecord } from './actions/read-record.ts'
import { type SavedServices, saveSimulation } from './actions/save-simulation.ts'
import { keptFields } from './everywhere/scenarios.ts'
import type { Simulator } from './everywhere/simulator.ts'
import { SimulationPage } from './pages/simulation-page.tsx'
import { savedText } from './saved-text.ts'
import { text } from './text.ts'
import { addressOf, sharedAddress, simulationView, titleOf } from './view.ts'

export type BenefitServices = SavedServices & {
  /** Our public origin, for links that are shared. */
  readonly url: string
}

export const SECTION = '/simulations'
export const SAVED = `${SECTION}/saved`

/** Each simulator's own script: the browser loads the law that it asks, and no more. */
const scriptOf = ({ slug }: Simulator): string => `src/benefits/islands/${slug}.island.tsx`

export type Shown = {
  readonly visit: Visit
  readonly fields: Fields
  /** Above the form: why it is shown again. */
  readonly notes?: readonly string[]
  /** Whether the form was sent, and as one of ours: an address or a form of before saves nothing. */
  readonly isSent?: boolean
}

/** A simulator at its address: asked for, and sent. */
export function simulationRoutes(
  services: BenefitServices,
  simulator: Simulator,
): readonly Route[] {
  const path = `${SECTION}/${simulator.slug}`
  const show = (shown: Shown) => showSimulation(services, simulator, shown)
  return [
    {
      method: 'GET',
      path,
      access: 'public',
      handle: (visit) => show({ visit, fields: visit.query }),
    },
    {
      method: 'POST',
      path,
      access: 'public',
      handle: (visit, fields) => show({ visit, fields, isSent: true }),
      form: (visit, fields) => show({ visit, fields, notes: [text.again[visit.language]] }),
    },
  ]
}

/** A simulator's page with what was asked; a form that a proved member sent to be saved is saved instead. */
export async function showSimulation(
  services: BenefitServices,
  simulator: Simulator,
  { visit, fields, notes = [], isSent = false }: Shown,
): Promise<Answer> {
  const { db, url } = services
  const { language, visitor, now } = visit
  const today = dayOfInstant(now)
  const record = await recordOf(db, visit, simulator)
  const view = simulationView({ simulator, fields, record, today })
  const isMember = visitor.kind === 'member'
  // Signed out the address is what was asked: the buttons that change it leave it clean.
  if (!isMember && (fields.keep !== undefined || fields.drop !== undefined))
    return { kind: 'redirect', to: addressOf(view, Object.fromEntries(keptFields(view.kept))) }
  const isProved = isMember && visitor.grade === 'proved'
  const told = isMember && !isProved ? [...notes, text.provisional[language]] : [...notes]
  if (isProved && isSent && fields.save !== undefined) {
    const { memberId } = visitor
    const saved = await saveSimulation(services, { memberId, view, language, now })
    if (saved.ok) return { kind: 'redirect', to: `${SAVED}?done=saved` }
    if (saved.refusal === 'full') told.push(savedText.full[language])
  }
  return {
    kind: 'page',
    page: {
      title: titleOf(view, language),
      section: SECTION,
      robots: Object.keys(fields).length === 0,
      scripts: [scriptOf(simulator)],
      body: (
        <SimulationPage
          {...{ language, view, today, notes: told, maySave: isProved }}
          csrf={isMember ? visit.csrf() : undefined}
          link={isMember && fields.link ? `${url}${sharedAddress(view, fields)}` : undefined}
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
