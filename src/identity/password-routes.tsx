import type { Answer, Fields, Route, Visit } from '#platform/http'
import { openActivation } from './actions/activate.ts'
import { judgePassword } from './actions/judge-password.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { openReset } from './actions/reset-password.ts'
import {
  hasFactorBeside,
  leastLength,
  type PasswordServices,
  setPassword,
} from './actions/set-password.ts'
import { onward } from './actions/signed-in-answer.ts'
import { createAllowance } from './allowance.ts'
import { codeText as text } from './code-text.ts'
import { type Factors, factorsOf } from './factor-store.ts'
import { NewPasswordPage } from './pages/new-password-page.tsx'
import { suggestPassphrase } from './passphrase.ts'
import { passwordText } from './password-text.ts'
import { explainPassword, type PasswordTrouble } from './refusals.ts'
import { securityText } from './security-text.ts'
import { standing } from './standing.ts'

const CHANGE = '/security/password'
const AFTER = '/security'

/** Changing the password while signed in, where password managers find that, and how strong one being typed is. */
export const passwordRoutes = (services: PasswordServices): readonly Route[] => [
  ...changeRoutes(services),
  strengthRoute(services),
  {
    method: 'GET',
    path: '/.well-known/change-password',
    access: 'public',
    handle: () => ({ kind: 'redirect', status: 302, to: CHANGE }),
  },
]

function changeRoutes(services: PasswordServices): readonly Route[] {
  async function form(visit: Visit, fault?: PasswordTrouble): Promise<Answer> {
    const { language } = visit
    const factors = await factorsOf(services.db, visit.memberId)
    const title = text.changeTitle[language]
    const body = (
      <NewPasswordPage
        title={title}
        lead={text.newPasswordLead[language]}
        back={{ href: AFTER, label: securityText.security[language] }}
        language={language}
        csrf={visit.csrf()}
        action={CHANGE}
        least={leastLength(factors)}
        suggestion={suggestPassphrase()}
        fault={fault}
        publicComputer={undefined}
      />
    )
    const page = { title, body, section: AFTER, scripts: [ACCOUNT_SCRIPT] }
    return { kind: 'page', page, ...standing(fault) }
  }
  const access = { freshWithinMinutes: 5 } as const
  return [
    { method: 'GET', path: CHANGE, access, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: CHANGE,
      access,
      async handle(visit, { newPassword = '' }) {
        const { visitor, now } = visit
        if (visitor.kind !== 'member') throw new Error('nobody is signed in on this route')
        const changed = await setPassword(services, {
          memberId: visitor.memberId,
          password: newPassword,
          now,
          by: 'change',
          keptSession: visitor.sessionId,
          take: async () => true,
        })
        if (changed.ok || changed.refusal.kind === 'over') return onward(undefined, AFTER)
        return form(visit, changed.refusal)
      },
      form: (visit, _fields, reason) =>
        form(visit, { kind: reason === 'stale' ? 'stale-form' : 'other-site' }),
    },
  ]
}

/** An estimate keeps the processor busy; whoever types and pauses never asks so often. */
const ESTIMATES = { burst: 10, everyMs: 500, rest: 4, elapsed: () => performance.now() } as const

/**
 * Says while it is typed what a password is worth; only to who may set one now, and nothing to who asks too often.
 * Nothing of it is kept.
 */
function strengthRoute(services: PasswordServices): Route {
  const allowance = createAllowance(ESTIMATES)
  async function told(visit: Visit, { newPassword = '' }: Fields): Promise<Answer> {
    const who = await whoSets(services, visit)
    if (who === undefined) return { kind: 'not-found' }
    const { language } = visit
    const hasStrongFactor = hasFactorBeside(who.factors)
    const { memberId } = who
    const words =
      newPassword === ''
        ? undefined
        : await allowance.run(String(memberId), async () => {
            const question = { password: newPassword, memberId, hasStrongFactor }
            const judged = await judgePassword(services, question)
            return judged.ok
              ? passwordText.strong[language]
              : explainPassword(judged.refusal).cause[language]
          })
    return { kind: 'json', json: { words: words ?? '' }, headers: { 'cache-control': 'no-store' } }
  }
  return {
    method: 'POST',
    path: '/password-strength',
    access: 'public',
    handle: told,
    form: () => ({ kind: 'not-found' }),
  }
}

type Setter = { readonly memberId: bigint; readonly factors: Factors }

async function whoSets(services: PasswordServices, visit: Visit): Promise<Setter | undefined> {
  if (visit.visitor.kind === 'member') {
    const { memberId } = visit
    return { memberId, factors: await factorsOf(services.db, memberId) }
  }
  const step = visit.cookie('step')
  const reset = await openReset(services, step, visit.now)
  if (reset) return { memberId: reset.claim.memberId, factors: reset.factors }
  const activation = await openActivation(services, step, visit.now)
  if (activation === undefined) return undefined
  const { memberId } = activation.claim
  return { memberId, factors: await factorsOf(services.db, memberId) }
}
