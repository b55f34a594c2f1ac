import type { Db } from '#platform/db'
import {
  type Answer,
  type Fields,
  type PostRoute,
  type Route,
  staffOf,
  type Visit,
} from '#platform/http'
import type { Keys } from '#platform/keys'
import type { Language } from '#values'
import { staffEmailPlace } from './actions/create-staff.ts'
import {
  type AskRefusal,
  askForStaff,
  type Decided,
  decideOnStaff,
  type StaffWish,
} from './actions/staff-requests.ts'
import { type AccountRefusal, explainAccount } from './branch-refusals.ts'
import { type BranchNote, branchStanding } from './pages/branch-form.tsx'
import { EnrolmentCodePage } from './pages/enrolment-code-page.tsx'
import type { TypedFacts } from './pages/new-staff-form.tsx'
import { StaffAccountsPage } from './pages/staff-accounts-page.tsx'
import type { ShownRequest } from './pages/staff-request-list.tsx'
import { accountText as text } from './staff-account-text.ts'
import { codeUntil, decidedUntil, requestEmailPlace } from './staff-request.ts'
import { openStaffRequests, type StaffRequest } from './staff-request-store.ts'
import { allStaff, type ListedStaff } from './staff-store.ts'

const PATH = '/staff/accounts'
const ACCESS = { staff: 'accounts' } as const
const LONGEST_SHOWN_AGAIN = 320

type Services = {
  readonly db: Db
  readonly keys: Keys
  /** Our public origin for staff. */
  readonly staffUrl: string
}

/** What was done, or why it was not. */
type Outcome = keyof typeof text.notes | AccountRefusal

/** Where administrators make and change staff accounts, two together. */
export function staffAccountRoutes(services: Services): readonly Route[] {
  const ask = (path: string, wishOf: (fields: Fields) => StaffWish): PostRoute => ({
    method: 'POST',
    path: `${PATH}/${path}`,
    access: ACCESS,
    async handle(visit, fields) {
      const wish = wishOf(fields)
      const asked = { administrator: staffOf(visit), now: visit.now, wish }
      const done = await askForStaff(services, asked)
      if (done.ok) return shown(services, visit, { note: 'asked' })
      const note = kindOf(done.refusal)
      return shown(services, visit, { note, ...(wish.kind === 'create' ? { fields } : {}) })
    },
    form: (visit, fields) => shown(services, visit, { note: 'stale', fields }),
  })
  return [
    {
      method: 'GET',
      path: PATH,
      access: ACCESS,
      handle: (visit) => shown(services, visit, {}),
    },
    ask('new', (fields) => ({ kind: 'create', typed: typedFacts(fields) })),
    ask('role', ({ staff = '', role = '' }) => ({ kind: 'role', staffId: staff, role })),
    ask('reset', ({ staff = '' }) => ({ kind: 'reset', staffId: staff })),
    decisionRoute(services),
  ]
}

const decisionRoute = (services: Services): PostRoute => ({
  method: 'POST',
  path: `${PATH}/decision`,
  access: ACCESS,
  async handle(visit, { request = '', decision }) {
    const { now } = visit
    // Anything but a clear yes is a no.
    const approve = decision === 'approve'
    const asked = { administrator: staffOf(visit), now, requestId: request, approve }
    const done = await decideOnStaff(services, asked)
    if (!done.ok) return shown(services, visit, { note: done.refusal.kind })
    return decided(services, visit, done.value)
  },
  form: (visit) => shown(services, visit, { note: 'stale' }),
})

const kindOf = (refusal: AskRefusal): AccountRefusal =>
  refusal.kind === 'facts-wrong' ? refusal.field : refusal.kind

const typedFacts = ({ email = '', name = '', role = '', branch = '' }: Fields): TypedFacts => ({
  email: email.slice(0, LONGEST_SHOWN_AGAIN + 1),
  name: name.slice(0, LONGEST_SHOWN_AGAIN),
  branch: branch.slice(0, LONGEST_SHOWN_AGAIN),
  role,
})

/** The code is in this answer and nowhere else. */
async function decided(
  services: Services,
  visit: Visit,
  { staffId, code }: Decided,
): Promise<Answer> {
  const { language, now } = visit
  if (code === undefined) return shown(services, visit, { note: 'decided' })
  const person = (await allStaff(services.db)).find((one) => one.staffId === staffId)
  const body = (
    <EnrolmentCodePage
      language={language}
      name={person?.name ?? ''}
      code={code.replace(/.{4}(?=.)/g, '$&-')}
      until={codeUntil(now)}
      address={`${services.staffUrl}/staff/enrol`}
    />
  )
  return { kind: 'page', page: { title: text.codeTitle[language], body } }
}

function noteOf(outcome: Outcome, language: Language): BranchNote {
  if (outcome === 'asked' || outcome === 'decided')
    return { kind: 'done', words: text.notes[outcome][language] }
  return { kind: 'refused', refusal: explainAccount(outcome) }
}

async function shown(
  services: Services,
  visit: Visit,
  { note, fields = {} }: { readonly note?: Outcome; readonly fields?: Fields },
): Promise<Answer> {
  const { language, now } = visit
  const own = staffOf(visit)
  const [staff, requests] = await Promise.all([
    allStaff(services.db),
    openStaffRequests(services.db, now),
  ])
  const told = note && noteOf(note, language)
  const body = (
    <StaffAccountsPage
      language={language}
      csrf={() => visit.csrf()}
      requests={requests.map((request) => shownRequest(services.keys, request, { staff, own }))}
      accounts={staff.filter(isShown).map((person) => ({
        ...person,
        email: services.keys.open(staffEmailPlace(person.staffId), person.email),
        isOwn: person.staffId === own,
      }))}
      typed={typedFacts(fields)}
      note={told}
    />
  )
  return { kind: 'page', page: { title: text.accounts[language], body }, ...branchStanding(told) }
}

const isShown = ({ isClosed }: ListedStaff): boolean => !isClosed

function shownRequest(
  keys: Keys,
  request: StaffRequest,
  { staff, own }: { readonly staff: readonly ListedStaff[]; readonly own: string },
): ShownRequest {
  const { requestId, kind, staffId, facts, role, askedBy, askedAt } = request
  const nameOf = (id: string) => staff.find((person) => person.staffId === id)?.name ?? ''
  return {
    ...{ requestId, kind, role, askedAt },
    name: facts?.name ?? nameOf(staffId),
    email: facts && keys.open(requestEmailPlace(requestId), facts.email),
    branch: facts?.branch,
    askedBy: nameOf(askedBy),
    until: decidedUntil(askedAt),
    closed: closedTo(own, request),
  }
}

function closedTo(own: string, { askedBy, staffId }: StaffRequest): ShownRequest['closed'] {
  if (askedBy === own) return 'own'
  return staffId === own ? 'about-you' : undefined
}
