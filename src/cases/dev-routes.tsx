import type { Answer, Fields, Route, Visit } from '#platform/http'
import { parseLocalDate, type Result } from '#values'
import { answerCase, askInCase } from './actions/answer-case.ts'
import { readGroupCases } from './actions/read-groups.ts'
import type { CaseServices } from './actions/services.ts'
import type { MemberCase } from './case.ts'
import { devText as text } from './dev-text.ts'
import { OfficerPage } from './pages/officer-page.tsx'

const PATH = '/dev/cases'
/** Nobody: the demo's visitor plays the officer. */
const PLAYED = '00000000-0000-4000-8000-000000000000'
const LONGEST = 4000

/** In the demo the visitor answers cases as an officer would. */
export const devCaseRoutes = (services: CaseServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: 'public',
    handle: (visit) => page(services, visit, undefined),
  },
  {
    method: 'POST',
    path: PATH,
    access: 'public',
    async handle(visit, fields) {
      const done = await act(services, visit, fields)
      return page(services, visit, done.ok ? 'done' : 'refused')
    },
    form: (visit) => page(services, visit, undefined),
  },
]

function act(
  services: CaseServices,
  { now }: Visit,
  fields: Fields,
): Promise<Result<MemberCase, string>> {
  const by = { number: (fields.number ?? '').trim().toUpperCase(), staffId: PLAYED, now }
  const said = (name: string) => (fields[name] ?? '').trim().slice(0, LONGEST)
  if (said('question') !== '') return askInCase(services, { ...by, question: said('question') })
  const answer = {
    reason: said('reason'),
    nextStep: said('nextStep'),
    until: parseLocalDate(said('until')),
  }
  return answerCase(services, { ...by, answer })
}

async function page(
  { db }: CaseServices,
  visit: Visit,
  outcome: 'done' | 'refused' | undefined,
): Promise<Answer> {
  const { language } = visit
  const groups = await readGroupCases(db)
  return {
    kind: 'page',
    ...(outcome === 'refused' ? { status: 422 } : {}),
    page: {
      title: text.title[language],
      body: <OfficerPage {...{ language, outcome, groups }} csrf={visit.csrf()} />,
    },
  }
}
