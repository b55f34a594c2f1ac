import type { Answer, Fields, Route, Visit } from '#platform/http'
import { onward } from './actions/signed-in-answer.ts'
import { type StaffServices, signInStaff, signOutStaff } from './actions/staff-sign-in.ts'
import { destinationOf } from './destination.ts'
import { StaffHomePage } from './pages/staff-home-page.tsx'
import { StaffLoginPage } from './pages/staff-login-page.tsx'
import { explain, type SignInRefusal } from './refusals.ts'
import { hashOf } from './session-token.ts'
import { STAFF_SESSION_SECONDS, staffOfSession } from './staff-session-store.ts'
import { staffText as text } from './staff-text.ts'

const CONSOLE = '/staff'
const LONGEST_SHOWN_AGAIN = 320

/** The staff's own way in, and the page that says who one is. */
export const staffRoutes = (services: StaffServices): readonly Route[] => [
  ...staffSignInRoutes(services),
  ...staffHomeRoutes(services),
]

function staffSignInRoutes(services: StaffServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/staff/login',
      access: 'public',
      handle: (visit) =>
        visit.visitor.kind === 'staff' ? onward(undefined, CONSOLE) : form(visit, visit.query),
    },
    {
      method: 'POST',
      path: '/staff/login',
      access: 'public',
      async handle(visit, fields) {
        const { email = '', password = '', code = '' } = fields
        const { network, now } = visit
        const result = await signInStaff(services, { email, password, code, network, now })
        if (result.ok) {
          const value = result.value
          return {
            ...onward(consoleAddress(fields.next), CONSOLE),
            cookies: [{ name: 'staff', value, maxAgeSeconds: STAFF_SESSION_SECONDS }],
          }
        }
        return refusedForm(visit, fields, result.refusal)
      },
      form: (visit, fields) => form(visit, fields, text.stale[visit.language]),
    },
    {
      method: 'POST',
      path: '/staff/logout',
      access: 'public', // whose session is over already still wants to be signed out
      async handle(visit) {
        await signOutStaff(services, visit.cookie('staff'), visit.now)
        return {
          ...onward(undefined, '/staff/login'),
          cookies: [{ name: 'staff', value: null }],
          headers: { 'clear-site-data': '"storage"' },
        }
      },
      form: (visit) => form(visit, {}, text.stale[visit.language]),
    },
  ]
}

function refusedForm(visit: Visit, fields: Fields, refusal: SignInRefusal): Answer {
  const { language } = visit
  if (refusal.kind === 'no-match') {
    return { ...form(visit, fields, text.wrong[language]), status: 422 }
  }
  const { cause, fix, code } = explain(refusal)
  return {
    ...form(visit, fields, `${cause[language]} ${fix[language]} (${code})`),
    status: 503,
    headers: { 'retry-after': String(refusal.retryAfterSeconds) },
  }
}

function form(visit: Visit, fields: Fields, trouble?: string): Extract<Answer, { kind: 'page' }> {
  const { language } = visit
  const body = (
    <StaffLoginPage
      language={language}
      csrf={visit.csrf()}
      email={(fields.email ?? '').slice(0, LONGEST_SHOWN_AGAIN)}
      next={consoleAddress(fields.next)}
      trouble={trouble}
    />
  )
  const title = (trouble === undefined ? text.signIn : text.notSignedIn)[language]
  return { kind: 'page', page: { title, body } }
}

/** Only addresses of the console: a member's page would send staff to the members' sign-in. */
function consoleAddress(next: string | undefined): string | undefined {
  const own = destinationOf(next)
  return own !== undefined && /^\/staff(?:\/(?!log)|\?|$)/.test(own) ? own : undefined
}

function staffHomeRoutes({ db }: StaffServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: CONSOLE,
      access: { staff: 'console' },
      async handle(visit): Promise<Answer> {
        const { language, now } = visit
        const staff = await staffOfSession(db, hashOf(visit.cookie('staff') ?? ''), now)
        if (staff === undefined) return onward(undefined, '/staff/login')
        const { name, role } = staff
        const body = (
          <StaffHomePage language={language} csrf={visit.csrf()} name={name} role={role} />
        )
        return { kind: 'page', page: { title: text.console[language], body } }
      },
    },
  ]
}
