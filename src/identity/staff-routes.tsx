import type { Answer, Fields, Route, Visit } from '#platform/http'
import type { Language } from '#values'
import { taskShown } from './actions/admit.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { onward } from './actions/signed-in-answer.ts'
import { consoleAddress, staffCookies } from './actions/staff-answer.ts'
import {
  type StaffAttempt,
  type StaffServices,
  signInStaff,
  signOutStaff,
} from './actions/staff-sign-in.ts'
import { branchText } from './branch-text.ts'
import { signInCrowd } from './crowd-routes.tsx'
import { letterText } from './letter-text.ts'
import { StaffHomePage } from './pages/staff-home-page.tsx'
import { StaffLoginPage } from './pages/staff-login-page.tsx'
import type { RelyingParty } from './passkey.ts'
import { newChallenge } from './passkey-challenge.ts'
import { assertionOptions } from './passkey-response.ts'
import { relationText } from './relation-text.ts'
import { hashOf } from './session-token.ts'
import { accountText } from './staff-account-text.ts'
import { staffPasskeyLoginRoutes } from './staff-passkey-routes.tsx'
import type { StaffTrouble } from './staff-refusals.ts'
import { permissionsOf, type StaffRole } from './staff-role.ts'
import { staffOfSession } from './staff-session-store.ts'
import { staffText as text } from './staff-text.ts'
import { standing } from './standing.ts'

const CONSOLE = '/staff'
const LONGEST_SHOWN_AGAIN = 320

type Services = StaffServices & {
  readonly rp: RelyingParty
  /** The members' public origin. */
  readonly url: string
  /** The staff's own, where they have one. */
  readonly staffUrl?: string | undefined
}

/** The staff's own way in, and the page that says who one is. */
export const staffRoutes = (services: Services): readonly Route[] => [
  ...staffSignInRoutes(services),
  ...staffHomeRoutes(services),
]

function staffSignInRoutes(services: Services): readonly Route[] {
  const form = loginForm(services)
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
      crowd: signInCrowd(services.passwords, '/staff/login'),
      async handle(visit, fields) {
        const result = await signInStaff(services, attemptOf(visit, fields))
        if (!result.ok) return form(visit, fields, result.refusal)
        return {
          ...onward(consoleAddress(fields.next), CONSOLE),
          cookies: staffCookies(result.value),
        }
      },
      form: (visit, fields, reason) => form(visit, fields, notProcessed(reason)),
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
      form: (visit, _fields, reason) => form(visit, {}, notProcessed(reason)),
    },
    ...staffPasskeyLoginRoutes(services, form),
  ]
}

async function passkeyOffer({ keys, rp }: Services, { now }: Visit, trouble?: StaffTrouble) {
  return {
    options: await assertionOptions(rp, newChallenge(keys, 'staff-sign-in', now)),
    unknownCredential: trouble?.kind === 'passkey-unknown' ? trouble.credentialId : undefined,
  }
}

const notProcessed = (reason: 'stale' | 'other-site'): StaffTrouble => ({
  kind: reason === 'stale' ? 'stale-form' : 'other-site',
})

const attemptOf = (visit: Visit, fields: Fields): StaffAttempt => ({
  email: fields.email ?? '',
  password: fields.password ?? '',
  code: fields.code ?? '',
  network: visit.network,
  deviceCookie: visit.cookie('device'),
  effort: { ticket: fields.ticket ?? '', proof: fields.proof ?? '' },
  now: visit.now,
})

const loginForm =
  (services: Services) =>
  async (visit: Visit, fields: Fields, trouble?: StaffTrouble): Promise<Answer> => {
    const { language, network, now } = visit
    const task = await taskShown(services, trouble, { purpose: 'staff-sign-in', network, now })
    const body = (
      <StaffLoginPage
        language={language}
        memberSignIn={services.staffUrl === undefined ? '/login' : `${services.url}/login`}
        csrf={visit.csrf()}
        email={(fields.email ?? '').slice(0, LONGEST_SHOWN_AGAIN)}
        next={consoleAddress(fields.next)}
        passkey={await passkeyOffer(services, visit, trouble)}
        trouble={trouble}
        task={task}
      />
    )
    const title = (trouble === undefined ? text.signIn : text.notSignedIn)[language]
    return {
      kind: 'page',
      page: { title, body, scripts: [ACCOUNT_SCRIPT] },
      ...standing(trouble),
    }
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
          <StaffHomePage
            language={language}
            csrf={visit.csrf()}
            name={name}
            role={role}
            works={worksOf(role, language)}
          />
        )
        return { kind: 'page', page: { title: text.console[language], body } }
      },
    },
  ]
}

const worksOf = (role: StaffRole, language: Language) => {
  const permissions = permissionsOf(role)
  return [
    { needs: 'cases', href: '/staff/cases', label: text.cases[language] },
    { needs: 'reports', href: '/staff/reports', label: text.reports[language] },
    { needs: 'branch', href: '/staff/activations', label: branchText.activations[language] },
    { needs: 'branch', href: '/staff/recoveries', label: branchText.recoveries[language] },
    { needs: 'branch', href: '/staff/thaws', label: branchText.thaws[language] },
    { needs: 'branch', href: '/staff/letters', label: letterText.title[language] },
    { needs: 'console', href: '/staff/relations', label: relationText.title[language] },
    { needs: 'console', href: '/staff/passkeys', label: text.passkeys[language] },
    { needs: 'accounts', href: '/staff/accounts', label: accountText.accounts[language] },
  ].filter(({ needs }) => permissions.includes(needs))
}
