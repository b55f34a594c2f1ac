import {
  type Answer,
  type Fields,
  type PostRoute,
  type Route,
  staffOf,
  type Visit,
} from '#platform/http'
import { isUuid } from '#values'
import type { NumberServices } from './actions/decide-on-number.ts'
import { type DeskAct, deskActs } from './actions/desk-acts.ts'
import { readDisputedNumbers } from './actions/read-disputed-numbers.ts'
import { readEvidenceForOfficer, readForOfficer } from './actions/read-for-officer.ts'
import { readGroupCases } from './actions/read-groups.ts'
import { LONGEST_TEXT } from './case.ts'
import { isCaseNumber, isGroupNumber } from './case-number.ts'
import { subjectText } from './case-text.ts'
import { casesToCarryOut, waitingCases } from './officer-case-store.ts'
import { groupDeskRoutes } from './officer-group-routes.tsx'
import { explainOfficer, type OfficerTrouble } from './officer-refusals.ts'
import { officerText as text } from './officer-text.ts'
import { evidenceAnswer } from './one-case-routes.tsx'
import { DisputedNumbersPage } from './pages/disputed-numbers-page.tsx'
import { OfficerCasePage } from './pages/officer-case-page.tsx'
import type { TypedDesk } from './pages/officer-forms.tsx'
import { QueuePage } from './pages/queue-page.tsx'
import { RefusedDeskPage } from './pages/refused-desk-page.tsx'

const PATH = '/staff/cases'
const ACCESS = { staff: 'cases' } as const
const LONGEST_SHOWN_AGAIN = 2 * LONGEST_TEXT
const MOST_LISTED = 100

/** The officers' desk: what awaits an answer, and the acts in a case. */
export const officerCaseRoutes = (services: NumberServices): readonly Route[] => [
  {
    method: 'GET',
    path: PATH,
    access: ACCESS,
    handle: (visit) => queue(services, visit, undefined),
  },
  {
    method: 'POST',
    path: PATH,
    access: ACCESS,
    handle: (visit, fields) => find(services, visit, fields),
    form: (visit) => queue(services, visit, undefined),
  },
  {
    method: 'GET',
    path: `${PATH}/numbers`,
    access: ACCESS,
    handle: (visit) => disputedNumbers(services, visit),
  },
  ...groupDeskRoutes(services),
  {
    method: 'GET',
    path: `${PATH}/:number`,
    access: ACCESS,
    handle: (visit) => show(services, visit, { fields: {}, troubles: [] }),
  },
  {
    method: 'GET',
    path: `${PATH}/:number/evidence/:evidenceId`,
    access: ACCESS,
    handle: (visit) => download(services, visit),
  },
  ...Object.entries(deskActs).map(([noun, act]) => acting(services, noun, act)),
]

/** Does something in a case and leads back to it; refused, the page comes back with what was typed. */
function acting(services: NumberServices, noun: string, act: DeskAct): PostRoute {
  return {
    method: 'POST',
    path: `${PATH}/:number/${noun}`,
    access: ACCESS,
    async handle(visit, fields) {
      const by = byIn(visit)
      if (by === undefined) return { kind: 'not-found' }
      const done = await act(services, by, fields)
      if (done.ok) return { kind: 'redirect', to: `${PATH}/${by.number}?done=${done.value}` }
      if (done.refusal === 'no-such-case') return { kind: 'not-found' }
      return show(services, visit, { fields, troubles: done.refusal })
    },
    form: (visit, fields, reason) =>
      show(services, visit, {
        fields: reason === 'stale' ? fields : {},
        troubles: ['not-done'],
      }),
  }
}

function byIn(visit: Visit) {
  const { number = '' } = visit.params
  return isCaseNumber(number) ? { number, staffId: staffOf(visit), now: visit.now } : undefined
}

async function find(services: NumberServices, visit: Visit, fields: Fields): Promise<Answer> {
  const number = (fields.number ?? '').trim().toUpperCase().slice(0, 20)
  if (isCaseNumber(number)) return { kind: 'redirect', to: `${PATH}/${number}` }
  return isGroupNumber(number)
    ? { kind: 'redirect', to: `${PATH}/groups/${number}` }
    : queue(services, visit, number)
}

async function queue(
  services: NumberServices,
  visit: Visit,
  unknown: string | undefined,
): Promise<Answer> {
  const { language } = visit
  const [waiting, toCarryOut, groups] = await Promise.all([
    waitingCases(services.db, MOST_LISTED),
    casesToCarryOut(services.db, MOST_LISTED),
    readGroupCases(services),
  ])
  const view = { language, waiting, toCarryOut, groups, unknown }
  const body = <QueuePage {...view} staffId={staffOf(visit)} csrf={visit.csrf()} />
  const status = unknown === undefined ? {} : { status: 422 }
  return { kind: 'page', page: { title: text.title[language], body }, ...status }
}

async function disputedNumbers({ db }: NumberServices, { language }: Visit): Promise<Answer> {
  const numbers = await readDisputedNumbers(db, MOST_LISTED)
  const body = <DisputedNumbersPage language={language} numbers={numbers} />
  return { kind: 'page', page: { title: text.disputed[language], body } }
}

type Shown = { readonly fields: Fields; readonly troubles: readonly OfficerTrouble[] }

async function show(
  services: NumberServices,
  visit: Visit,
  { fields, troubles }: Shown,
): Promise<Answer> {
  const by = byIn(visit)
  if (by === undefined) return { kind: 'not-found' }
  const { language, query } = visit
  const read = await readForOfficer(services, by)
  if (!read.ok) return read.refusal === 'no-such-case' ? { kind: 'not-found' } : notTheirs(visit)
  const explained = troubles.map(explainOfficer)
  const body = (
    <OfficerCasePage
      {...read.value}
      {...{ language, explained, staffId: by.staffId, typed: typedIn(fields) }}
      done={query.done}
      csrf={() => visit.csrf()}
      errorOf={(field) => explained.find((one) => one.field === field)?.cause[language]}
    />
  )
  const title = subjectText(read.value.found.subject, language)
  const status = troubles.length === 0 ? {} : { status: 422 }
  return { kind: 'page', page: { title, body }, ...status }
}

/** The case is there, and this officer reads nothing of it. */
function notTheirs({ language }: Visit): Answer {
  const body = <RefusedDeskPage language={language} refusal={explainOfficer('not-theirs')} />
  return { kind: 'page', status: 403, page: { title: text.title[language], body } }
}

function typedIn(fields: Fields): TypedDesk {
  const typed = (name: string) => (fields[name] ?? '').slice(0, LONGEST_SHOWN_AGAIN)
  return {
    reason: typed('reason'),
    nextStep: typed('nextStep'),
    until: typed('until'),
    question: typed('question'),
    grants: typed('grants'),
    rejection: typed('rejection'),
  }
}

async function download(services: NumberServices, visit: Visit): Promise<Answer> {
  const by = byIn(visit)
  const { evidenceId = '' } = visit.params
  if (by === undefined || !isUuid(evidenceId)) return { kind: 'not-found' }
  const file = await readEvidenceForOfficer(services, { ...by, evidenceId })
  if (file.ok) return evidenceAnswer(by.number, file.value)
  return file.refusal === 'no-such-case' ? { kind: 'not-found' } : notTheirs(visit)
}
