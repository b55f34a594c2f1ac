import type { Answer, Fields, Route, Visit } from '#platform/http'
import { taskFor } from './actions/admit.ts'
import { type Attempt, type SignInServices, signIn } from './actions/sign-in.ts'
import { signOut } from './actions/sign-out.ts'
import { onward, signedInAnswer } from './actions/signed-in-answer.ts'
import { destinationOf } from './destination.ts'
import { factorRoutes } from './factor-routes.tsx'
import { openHalfToken } from './half-sign-in.ts'
import { LoggedOutPage } from './pages/logged-out-page.tsx'
import { LoginPage } from './pages/login-page.tsx'
import { SignOutPage } from './pages/sign-out-page.tsx'
import type { SignInTrouble } from './refusals.ts'
import { securityRoutes } from './security-routes.tsx'
import { staffRoutes } from './staff-routes.tsx'
import { text } from './text.ts'
import { verifyRoutes } from './verify-routes.tsx'

export type IdentityServices = SignInServices & {
  /** Our public origin, shown on the sign-in page. */
  readonly url: string
  /** What authenticator apps show beside the code. */
  readonly brandName: string
}

const WAIT_SCRIPT = 'src/identity/islands/wait.island.tsx'
const LONGEST_SHOWN_AGAIN = 320

/** Sign-in and sign-out, second factors, sessions; the staff's own sign-in. */
export function identityRoutes(services: IdentityServices): readonly Route[] {
  const { host } = new URL(services.url)

  async function form(visit: Visit, fields: Fields, trouble?: SignInTrouble): Promise<Answer> {
    const { language } = visit
    const task =
      trouble?.kind === 'work'
        ? trouble.task
        : await taskFor(services, { purpose: 'sign-in', network: visit.network, now: visit.now })
    const title = trouble ? text.notSignedIn[language] : text.signIn[language]
    const body = (
      <LoginPage
        language={language}
        csrf={visit.csrf()}
        identifier={(fields.identifier ?? '').slice(0, LONGEST_SHOWN_AGAIN)}
        publicComputer={fields.publicComputer === 'on'}
        next={destinationOf(fields.next)}
        trouble={trouble}
        task={task}
        host={host}
      />
    )
    const waits = task !== undefined || trouble?.kind === 'wait' || trouble?.kind === 'busy'
    const page = { title, body, ...(waits ? { scripts: [WAIT_SCRIPT] } : {}) }
    return { kind: 'page', page, ...standing(trouble) }
  }

  return [
    {
      method: 'GET',
      path: '/login',
      access: 'public',
      handle(visit) {
        const { next } = visit.query
        // Home whatever `next` says: a page that wants a fresh sign-in would send them back here in a circle.
        if (visit.visitor.kind === 'member') return onward(undefined)
        const cookie = visit.cookie('session')
        const isOver = cookie !== undefined && !openHalfToken(services.keys, cookie)
        return form(visit, next ? { next } : {}, isOver ? { kind: 'session-over' } : undefined)
      },
    },
    {
      method: 'POST',
      path: '/login',
      access: 'public',
      async handle(visit, fields) {
        const result = await signIn(services, attemptOf(visit, fields))
        if (!result.ok) return form(visit, fields, result.refusal)
        return signedInAnswer(result.value, fields.next)
      },
      form: (visit, fields, reason) =>
        form(visit, fields, { kind: reason === 'stale' ? 'stale-form' : 'other-site' }),
    },
    ...signOutRoutes(services),
    ...verifyRoutes(services),
    ...factorRoutes(services),
    ...securityRoutes(services),
    ...staffRoutes(services),
  ]
}

/** Ending a session, and what was cleared with it. */
function signOutRoutes(services: IdentityServices): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/logout',
      access: 'public', // whose session is over already still wants to be signed out
      async handle(visit) {
        const { publicComputer } = await signOut(services, visit.cookie('session'), visit.now)
        return {
          kind: 'redirect',
          status: 303,
          to: publicComputer ? '/logged-out' : '/',
          cookies: [{ name: 'session', value: null }],
          // Device and language outlive an ordinary sign-out. Never "cache": browsers freeze over it.
          headers: { 'clear-site-data': publicComputer ? '"cookies", "storage"' : '"storage"' },
        }
      },
      form: (visit) => ({
        kind: 'page',
        page: {
          title: text.signOut[visit.language],
          body: <SignOutPage language={visit.language} csrf={visit.csrf()} />,
        },
      }),
    },
    {
      method: 'GET',
      path: '/logged-out',
      access: 'public',
      handle: ({ language }) => ({
        kind: 'page',
        page: { title: text.signedOut[language], body: <LoggedOutPage language={language} /> },
      }),
    },
  ]
}

const attemptOf = (visit: Visit, fields: Fields): Attempt => ({
  identifier: fields.identifier ?? '',
  password: fields.password ?? '',
  publicComputer: fields.publicComputer === 'on',
  network: visit.network,
  userAgent: visit.userAgent,
  sessionCookie: visit.cookie('session'),
  deviceCookie: visit.cookie('device'),
  trustedCookie: visit.cookie('trusted'),
  effort: { ticket: fields.ticket ?? '', proof: fields.proof ?? '' },
  now: visit.now,
})

/** The status a page with this trouble has. */
function standing(trouble: SignInTrouble | undefined) {
  switch (trouble?.kind) {
    case 'no-match':
    case 'stale-form':
      return { status: 422 }
    case 'other-site':
      return { status: 403 }
    case 'busy':
      return { status: 503, headers: { 'retry-after': String(trouble.retryAfterSeconds) } }
    case 'wait':
    case 'work':
      return { status: 429, headers: { 'retry-after': String(trouble.retryAfterSeconds) } }
    default:
      return {}
  }
}
