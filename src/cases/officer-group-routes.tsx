import { dayOfInstant } from '#platform/clock'
import { type Answer, type Fields, type Route, staffOf, type Visit } from '#platform/http'
import { answerGroup, type GroupServices } from './actions/answer-group.ts'
import { typedAnswer } from './actions/desk-acts.ts'
import { readGroupCase } from './actions/read-groups.ts'
import { employerName } from './case-text.ts'
import { answerIn } from './officer-answer.ts'
import { explainOfficer, type OfficerTrouble } from './officer-refusals.ts'
import { OfficerGroupPage } from './pages/officer-group-page.tsx'

const PATH = '/staff/cases/groups/:number'
const ACCESS = { staff: 'cases' } as const

/** Complaints of several, as officers read and answer them. */
export const groupDeskRoutes = (services: GroupServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: ACCESS,
    handle: (visit) => show(services, visit, { fields: {}, troubles: [] }),
  },
  {
    method: 'POST',
    path: `${PATH}/answers`,
    access: ACCESS,
    handle: (visit, fields) => answer(services, visit, fields),
    form: (visit, fields, reason) =>
      show(services, visit, { fields: reason === 'stale' ? fields : {}, troubles: ['not-done'] }),
  },
]

async function answer(services: GroupServices, visit: Visit, fields: Fields): Promise<Answer> {
  const { now, params } = visit
  const { number = '' } = params
  const checked = answerIn(typedAnswer(fields), dayOfInstant(now))
  if (!checked.ok) return show(services, visit, { fields, troubles: checked.refusal })
  const by = { number, staffId: staffOf(visit), now }
  const done = await answerGroup(services, { ...by, answer: checked.value })
  if (done.ok) return { kind: 'redirect', to: `/staff/cases/groups/${number}?done=answered` }
  if (done.refusal === 'no-such-case') return { kind: 'not-found' }
  return show(services, visit, { fields, troubles: [done.refusal] })
}

type Shown = { readonly fields: Fields; readonly troubles: readonly OfficerTrouble[] }

async function show(
  services: GroupServices,
  visit: Visit,
  { fields, troubles }: Shown,
): Promise<Answer> {
  const { language, params, query } = visit
  const group = await readGroupCase(services, params.number ?? '')
  if (group === undefined) return { kind: 'not-found' }
  const view = { language, group, typed: typedAnswer(fields) }
  const body = (
    <OfficerGroupPage
      {...view}
      csrf={visit.csrf()}
      explained={troubles.map(explainOfficer)}
      isDone={query.done === 'answered' && group.answer !== undefined}
    />
  )
  const status = troubles.length === 0 ? {} : { status: 422 }
  return { kind: 'page', page: { title: employerName(group, language), body }, ...status }
}
