import type { Answer, Fields, Route, Visit } from '#platform/http'
import { parseLocalDate, type Result } from '#values'
import { answerCase, askInCase } from './actions/answer-case.ts'
import { decideOnNumber, type NumberServices, proposeOnNumber } from './actions/decide-on-number.ts'
import { subjectByNumber } from './actions/read-case.ts'
import { readGroupCases } from './actions/read-groups.ts'
import { devText as text } from './dev-text.ts'
import { OfficerPage } from './pages/officer-page.tsx'

const PATH = '/dev/cases'
/** Nobody: the demo's visitor plays the officer. */
const PLAYED = '00000000-0000-4000-8000-000000000000'
/** And the second officer, where two decide. */
const PLAYED_TOO = '00000000-0000-4000-8000-000000000001'
const LONGEST = 4000

/** In the demo the visitor answers cases as an officer would: the same acts, without signing in as one. */
export const devCaseRoutes = (services: NumberServices): readonly Route[] => [
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

async function act(
  services: NumberServices,
  { now }: Visit,
  fields: Fields,
): Promise<Result<unknown, string>> {
  const by = { number: (fields.number ?? '').trim().toUpperCase(), staffId: PLAYED, now }
  const said = (name: string) => (fields[name] ?? '').trim().slice(0, LONGEST)
  if (said('question') !== '') return askInCase(services, { ...by, question: said('question') })
  const answer = {
    reason: said('reason'),
    nextStep: said('nextStep'),
    until: parseLocalDate(said('until')),
  }
  const answered = await answerCase(services, { ...by, answer })
  if (answered.ok || answered.refusal !== 'needs-two') return answered
  // About a number two decide: the visitor plays both.
  const grants = said('grants') === 'yes'
  const proposed = await proposeOnNumber(services, { ...by, grants, words: answer })
  if (!proposed.ok) return proposed
  return decideOnNumber(services, { ...by, staffId: PLAYED_TOO, approve: true })
}

async function page(
  services: NumberServices,
  visit: Visit,
  outcome: 'done' | 'refused' | undefined,
): Promise<Answer> {
  const { language } = visit
  const groups = await readGroupCases(services)
  const asked = await subjectByNumber(services, visit.query.number ?? '')
  return {
    kind: 'page',
    ...(outcome === 'refused' ? { status: 422 } : {}),
    page: {
      title: text.title[language],
      body: <OfficerPage {...{ language, outcome, groups, asked }} csrf={visit.csrf()} />,
    },
  }
}
