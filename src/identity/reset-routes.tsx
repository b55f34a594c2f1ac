import type { Answer, Fields, Route, Visit } from '#platform/http'
import type { PasskeyServices } from './actions/prove-by-passkey.ts'
import {
  type OpenReset,
  openReset,
  proveResetByPasskey,
  proveResetFactor,
  resetPassword,
} from './actions/reset-password.ts'
import { leastLength, type PasswordServices } from './actions/set-password.ts'
import { onward, signedInAnswer } from './actions/signed-in-answer.ts'
import { codePage, notProcessed, overAnswer } from './code-step-routes.tsx'
import { codeText as text } from './code-text.ts'
import type { ProofTrouble } from './factor-refusals.ts'
import { FORGOT, RESET_PASSWORD } from './forgot-routes.tsx'
import { NewPasswordPage } from './pages/new-password-page.tsx'
import { newChallenge } from './passkey-challenge.ts'
import { assertionOptions } from './passkey-response.ts'
import { suggestPassphrase } from './passphrase.ts'
import { codesOf, offered } from './proof-ways.ts'
import type { PasswordTrouble } from './refusals.ts'
import { formTrouble, verifyPage } from './verify-routes.tsx'

const FACTOR = `${FORGOT}/factor`
const BY_PASSKEY = `${FORGOT}/passkey`

type Services = PasswordServices & PasskeyServices

/** After the code or link: a strong factor where there is one, then the new password. */
export const resetRoutes = (services: Services): readonly Route[] => [
  ...factorRoutes(services),
  ...passkeyRoutes(services),
  ...passwordRoutes(services),
]

const opened = (services: Services, visit: Visit) =>
  openReset(services, visit.cookie('step'), visit.now)

const isOver = (visit: Visit): Answer => overAnswer(visit, { kind: 'over' }, FORGOT)

async function factorForm(
  services: Services,
  visit: Visit,
  { reset, fields, trouble }: { reset: OpenReset; fields: Fields; trouble?: ProofTrouble },
): Promise<Answer> {
  const { claim, factors } = reset
  const { keys, rp } = services
  const challenge = newChallenge(keys, { proofOf: claim.memberId }, visit.now)
  return verifyPage(visit, fields, {
    step: 'reset',
    ...offered(codesOf(factors), fields.way),
    mayTrust: false,
    trouble,
    passkey:
      factors.passkeys === 0
        ? undefined
        : { options: await assertionOptions(rp, challenge), unknownCredential: undefined },
  })
}

function factorRoutes(services: Services): readonly Route[] {
  return [
    {
      method: 'GET',
      path: FACTOR,
      access: 'public',
      async handle(visit) {
        const reset = await opened(services, visit)
        if (reset === undefined) return isOver(visit)
        if (!reset.owesFactor) return onward(undefined, RESET_PASSWORD)
        return factorForm(services, visit, { reset, fields: visit.query })
      },
    },
    {
      method: 'POST',
      path: FACTOR,
      access: 'public',
      async handle(visit, fields) {
        const reset = await opened(services, visit)
        if (reset === undefined) return isOver(visit)
        const typed = fields.code ?? ''
        const given = { reset, typed, deviceCookie: visit.cookie('device'), now: visit.now }
        const proved = await proveResetFactor(services, given)
        if (proved.ok) return onward(undefined, RESET_PASSWORD)
        return factorForm(services, visit, { reset, fields, trouble: proved.refusal })
      },
      async form(visit, fields, reason) {
        const reset = await opened(services, visit)
        if (reset === undefined) return isOver(visit)
        return factorForm(services, visit, { reset, fields, trouble: formTrouble(reason) })
      },
    },
  ]
}

function passkeyRoutes(services: Services): readonly Route[] {
  return [
    {
      method: 'GET',
      path: BY_PASSKEY,
      access: 'public',
      handle: () => onward(undefined, FACTOR),
    },
    {
      method: 'POST',
      path: BY_PASSKEY,
      access: 'public',
      async handle(visit, fields) {
        const reset = await opened(services, visit)
        if (reset === undefined) return isOver(visit)
        const { answer = '' } = fields
        const proved = await proveResetByPasskey(services, { reset, answer, now: visit.now })
        if (proved.ok) return onward(undefined, RESET_PASSWORD)
        return factorForm(services, visit, { reset, fields, trouble: proved.refusal })
      },
      form: () => onward(undefined, FACTOR),
    },
    {
      method: 'GET',
      path: `${BY_PASSKEY}/challenge`,
      access: 'public',
      async handle(visit) {
        const reset = await opened(services, visit)
        if (reset === undefined) return { kind: 'not-found' }
        const use = { proofOf: reset.claim.memberId }
        return {
          kind: 'json',
          json: { challenge: newChallenge(services.keys, use, visit.now) },
          headers: { 'cache-control': 'no-store' },
        }
      },
    },
  ]
}

type NewPasswordForm = {
  readonly reset: OpenReset
  readonly fields?: Fields
  readonly fault?: PasswordTrouble
}

function passwordRoutes(services: Services): readonly Route[] {
  function form(visit: Visit, { reset, fields = {}, fault }: NewPasswordForm): Answer {
    const { language } = visit
    const body = (
      <NewPasswordPage
        title={text.newPasswordTitle[language]}
        lead={text.newPasswordLead[language]}
        language={language}
        csrf={visit.csrf()}
        action={RESET_PASSWORD}
        least={leastLength(reset.factors)}
        suggestion={suggestPassphrase()}
        fault={fault}
        publicComputer={fields.publicComputer === 'on'}
      />
    )
    return codePage(text.newPasswordTitle[language], body, fault)
  }
  return [
    {
      method: 'GET',
      path: RESET_PASSWORD,
      access: 'public',
      async handle(visit) {
        const reset = await opened(services, visit)
        if (reset === undefined) return isOver(visit)
        return reset.owesFactor ? onward(undefined, FACTOR) : form(visit, { reset })
      },
    },
    {
      method: 'POST',
      path: RESET_PASSWORD,
      access: 'public',
      async handle(visit, fields) {
        const reset = await opened(services, visit)
        if (reset === undefined) return isOver(visit)
        if (reset.owesFactor) return onward(undefined, FACTOR)
        const password = fields.newPassword ?? ''
        const browser = browserOf(visit, fields)
        const done = await resetPassword(services, { reset, password, browser })
        if (done.ok) {
          const answer = signedInAnswer(done.value, undefined)
          const cookies = [...(answer.cookies ?? []), { name: 'step', value: null } as const]
          return { ...answer, cookies }
        }
        if (done.refusal.kind === 'over') return isOver(visit)
        return form(visit, { reset, fields, fault: done.refusal })
      },
      async form(visit, fields, reason) {
        if (reason === 'other-site') return overAnswer(visit, notProcessed(reason), FORGOT)
        const reset = await opened(services, visit)
        if (reset === undefined || reset.owesFactor) return isOver(visit)
        return form(visit, { reset, fields, fault: { kind: 'stale-form' } })
      },
    },
  ]
}

const browserOf = (visit: Visit, fields: Fields) => ({
  publicComputer: fields.publicComputer === 'on',
  userAgent: visit.userAgent,
  network: visit.network,
  language: visit.language,
  sessionCookie: visit.cookie('session'),
  deviceCookie: visit.cookie('device'),
  now: visit.now,
})
