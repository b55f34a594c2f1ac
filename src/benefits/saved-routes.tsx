import type { Answer, Fields, Route, Visit } from '#platform/http'
import { deleteSimulation } from './actions/save-simulation.ts'
import { keptFields, MOST_KEPT, SCENARIO } from './everywhere/scenarios.ts'
import { SIMULATORS } from './everywhere/simulators.ts'
import { SavedPage } from './pages/saved-page.tsx'
import type { Saved } from './saved.ts'
import { savedOf } from './saved-store.ts'
import { savedText as text } from './saved-text.ts'
import { type BenefitServices, SAVED, SECTION, showSimulation } from './simulation-routes.tsx'

type MemberVisit = Visit & { readonly memberId: bigint }

/** What a member keeps: to open, to compare, to delete. */
export function savedRoutes(services: BenefitServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: SAVED,
      access: 'member',
      handle: (visit) => list(services, visit, noteOf(visit.query.done)),
    },
    {
      method: 'POST',
      path: SAVED,
      access: 'member',
      handle: (visit, fields) => act(services, visit, fields),
      form: (visit) => list(services, visit, undefined),
    },
  ]
}

type Note = 'done' | 'deleted' | 'gone' | 'fewer'

const noteOf = (done: string | undefined): Note | undefined =>
  done === 'saved' ? 'done' : done === 'deleted' ? 'deleted' : undefined

async function act(services: BenefitServices, visit: MemberVisit, fields: Fields): Promise<Answer> {
  const { db, keys } = services
  const { memberId, now } = visit
  const all = await savedOf(db, keys, memberId)
  const of = (savedId: string | undefined) => all.find((saved) => saved.savedId === savedId)
  if (fields.remove !== undefined) {
    const saved = of(fields.remove)
    const isGone =
      saved !== undefined &&
      (await deleteSimulation(services, { memberId, savedId: saved.savedId, now }))
    return isGone
      ? { kind: 'redirect', to: `${SAVED}?done=deleted` }
      : list(services, visit, 'gone')
  }
  if (fields.open !== undefined) {
    const saved = of(fields.open)
    return saved === undefined ? list(services, visit, 'gone') : show(services, visit, [saved])
  }
  const picked = all.filter(
    ({ savedId, simulator }) =>
      fields[`pick.${savedId}`] === 'on' && simulator === fields.simulator,
  )
  if (picked.length < 2 || picked.length > MOST_KEPT + 1) return list(services, visit, 'fewer')
  return show(services, visit, picked)
}

/** The first in the form, the others beside it. */
async function show(
  services: BenefitServices,
  visit: Visit,
  [first, ...others]: readonly Saved[],
): Promise<Answer> {
  const simulator = SIMULATORS.find(({ slug }) => slug === first?.simulator)
  if (first === undefined || simulator === undefined) return { kind: 'redirect', to: SAVED }
  const typed = ({ form }: Saved) => ({ ...form.typed, [SCENARIO]: form.name })
  const kept = Object.fromEntries(keptFields(others.map(typed)))
  return showSimulation(services, simulator, { visit, fields: { ...typed(first), ...kept } })
}

async function list(
  { db, keys }: BenefitServices,
  visit: MemberVisit,
  note: Note | undefined,
): Promise<Answer> {
  const { language, memberId } = visit
  const saved = await savedOf(db, keys, memberId)
  return {
    kind: 'page',
    ...(note === 'gone' || note === 'fewer' ? { status: 422 } : {}),
    page: {
      title: text.title[language],
      section: SECTION,
      body: <SavedPage {...{ language, saved, note }} csrf={visit.csrf()} />,
    },
  }
}
