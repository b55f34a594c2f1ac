import type { Answer, Fields, Route, Visit } from '#platform/http'
import { taskShown } from './actions/admit.ts'
import type { OpenFrozenCase } from './actions/freeze.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { type Afterwards, type Attempt, type SignInServices, signIn } from './actions/sign-in.ts'
import { onward, signedInAnswer } from './actions/signed-in-answer.ts'
import { activationRoutes } from './activation-routes.tsx'
import { branchActivationRoutes } from './branch-activation-routes.tsx'
import { branchRecoveryRoutes } from './branch-recovery-routes.tsx'
import { isWarned } from './branch-recovery-store.ts'
import { cancelChangeRoutes } from './cancel-change-routes.tsx'
import type { CommonPasswords } from './common-passwords.ts'
import { signInCrowd } from './crowd-routes.tsx'
import { destinationOf } from './destination.ts'
import { deviceSecrets } from './device.ts'
import { factorRoutes } from './factor-routes.tsx'
import { forgotRoutes } from './forgot-routes.tsx'
import { freezeRoutes } from './freeze-routes.tsx'
import { unlessFrozen } from './frozen-routes.tsx'
import { openHalfToken } from './half-sign-in.ts'
import { heldMoneyRoutes } from './held-money-routes.tsx'
import { letterRoutes } from './letter-routes.tsx'
import { messageStepRoutes } from './message-step-routes.tsx'
import { newAccountRoutes } from './new-account-routes.tsx'
import { notMeRoutes } from './not-me-routes.tsx'
import { ownFreezeRoutes } from './own-freeze-routes.tsx'
import { LoginPage } from './pages/login-page.tsx'
import { relyingParty } from './passkey.ts'
import { passkeyLoginRoutes, passkeyOffer } from './passkey-login-routes.tsx'
import { passkeyRoutes } from './passkey-routes.tsx'
import { passwordRoutes } from './password-routes.tsx'
import { recoverRoutes } from './recover-routes.tsx'
import type { SignInTrouble } from './refusals.ts'
import { relationRoutes } from './relation-routes.tsx'
import { resetRoutes } from './reset-routes.tsx'
import { securityRoutes } from './security-routes.tsx'
import { sessionRoutes } from './session-routes.tsx'
import { hashOf } from './session-token.ts'
import { signOutRoutes } from './sign-out-routes.tsx'
import { staffAccountRoutes } from './staff-account-routes.tsx'
import { staffEnrolRoutes } from './staff-enrol-routes.tsx'
import { staffPasskeyRoutes } from './staff-passkey-routes.tsx'
import { staffRoutes } from './staff-routes.tsx'
import { standing } from './standing.ts'
import { stepUpRoutes } from './step-up-routes.tsx'
import { text } from './text.ts'
import { thawRoutes } from './thaw-routes.tsx'
import { verifyRoutes } from './verify-routes.tsx'

export type IdentityServices = SignInServices & {
  /** What a new password is held against. */
  readonly commonPasswords: CommonPasswords
  readonly afterwards: Afterwards
  readonly openFrozenCase: OpenFrozenCase
  /** Our public origin, shown on the sign-in page. */
  readonly url: string
  /** The staff's own public origin; the same as `url` when absent. */
  readonly staffUrl?: string | undefined
  /** The portal's name: authenticator apps show it beside the code, and no password is made of it. */
  readonly brandName: string
}

const LONGEST_SHOWN_AGAIN = 320

/** Sign-in and sign-out, second factors and passkeys, sessions; the staff's own sign-in. */
export function identityRoutes(services: IdentityServices): readonly Route[] {
  const { host } = new URL(services.url)
  const withPasskeys = { ...services, rp: relyingParty(services.url) }

  async function form(visit: Visit, fields: Fields, trouble?: SignInTrouble): Promise<Answer> {
    const { language } = visit
    const asked = { purpose: 'sign-in', network: visit.network, now: visit.now } as const
    // In a crowd a refusal asks the database nothing.
    const isCrowd = trouble?.kind === 'busy'
    const task = isCrowd ? undefined : await taskShown(services, trouble, asked)
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
        passkey={await passkeyOffer(withPasskeys, visit, trouble)}
        recoveryBegun={!isCrowd && (await isRecoveryBegun(services, visit))}
      />
    )
    return {
      kind: 'page',
      page: { title, body, scripts: [ACCOUNT_SCRIPT] },
      ...standing(trouble?.kind === 'session-over' ? undefined : trouble),
    }
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
      crowd: signInCrowd(services.passwords, '/login'),
      async handle(visit, fields) {
        const result = await signIn(services, attemptOf(visit, fields))
        if (!result.ok) return form(visit, fields, result.refusal)
        return signedInAnswer(result.value, fields.next)
      },
      form: (visit, fields, reason) =>
        form(visit, fields, { kind: reason === 'stale' ? 'stale-form' : 'other-site' }),
    },
    ...sessionRoutes,
    ...signOutRoutes(services),
    ...verifyRoutes(services),
    ...stepUpRoutes(withPasskeys),
    ...forgotRoutes(services),
    ...activationRoutes(services),
    ...newAccountRoutes(services),
    ...resetRoutes(withPasskeys),
    ...passwordRoutes(services),
    ...unlessFrozen(services.db, factorRoutes(services)),
    ...unlessFrozen(services.db, messageStepRoutes(services)),
    ...securityRoutes(services),
    ...passkeyLoginRoutes(withPasskeys, form),
    ...unlessFrozen(services.db, passkeyRoutes(withPasskeys)),
    ...stoppingRoutes(services),
    ...consoleRoutes(services),
  ]
}

/** "Bukan saya", the freeze and its thaw, recovery and activation at a branch. */
const stoppingRoutes = (services: IdentityServices): readonly Route[] => [
  ...notMeRoutes(services),
  ...cancelChangeRoutes(services),
  ...heldMoneyRoutes(services),
  ...freezeRoutes(services),
  ...ownFreezeRoutes(services),
  ...thawRoutes(services),
  ...branchRecoveryRoutes(services),
  ...branchActivationRoutes(services),
  ...recoverRoutes(services),
]

/** The staff's own way in, their accounts, and the page that says who one is. */
const consoleRoutes = (services: IdentityServices): readonly Route[] => {
  const staffUrl = services.staffUrl ?? services.url
  const rp = relyingParty(staffUrl)
  return [
    ...staffRoutes({ ...services, rp }),
    ...staffPasskeyRoutes({ ...services, rp }),
    ...staffEnrolRoutes(services),
    ...staffAccountRoutes({ ...services, staffUrl }),
    ...relationRoutes(services),
    ...letterRoutes(services),
  ]
}

const isRecoveryBegun = ({ db }: IdentityServices, visit: Visit): Promise<boolean> =>
  isWarned(db, deviceSecrets(visit.cookie('device')).map(hashOf), visit.now)

const attemptOf = (visit: Visit, fields: Fields): Attempt => ({
  identifier: fields.identifier ?? '',
  password: fields.password ?? '',
  publicComputer: fields.publicComputer === 'on',
  network: visit.network,
  userAgent: visit.userAgent,
  language: visit.language,
  sessionCookie: visit.cookie('session'),
  deviceCookie: visit.cookie('device'),
  trustedCookie: visit.cookie('trusted'),
  effort: { ticket: fields.ticket ?? '', proof: fields.proof ?? '' },
  now: visit.now,
})
