import { qrOf } from '#design'
import { personOf } from '#members'
import type { Answer, Route, Visit } from '#platform/http'
import type { ProofServices } from './actions/prove-again.ts'
import { beginRecoveryCodes, codesToShow, confirmRecoveryCodes } from './actions/recovery-codes.ts'
import { removeTotp } from './actions/remove-totp.ts'
import { beginTotp, confirmTotp, secretToShow } from './actions/set-up-totp.ts'
import { onward } from './actions/signed-in-answer.ts'
import type { ProofTrouble } from './factor-refusals.ts'
import { factorsOf, mayHaveCodes } from './factor-store.ts'
import { factorText as text } from './factor-text.ts'
import { AuthenticatorPage } from './pages/authenticator-page.tsx'
import { NewCodesPage, RecoveryCodesPage } from './pages/recovery-codes-page.tsx'
import { RemovalPage } from './pages/removal-page.tsx'
import { SetUpPage } from './pages/set-up-page.tsx'
import { printedCode } from './recovery-code.ts'
import { standing } from './standing.ts'
import { sessionOf } from './step-up-routes.tsx'
import { totpUri, typedSecret } from './totp.ts'
import { formTrouble } from './verify-routes.tsx'

export type FactorServices = ProofServices & { readonly url: string; readonly brandName: string }

/** Whoever changes how one signs in has just proved to be there. */
const ACCESS = { freshWithinMinutes: 15 } as const
const APP = '/security/authenticator'
const CODES = '/security/recovery-codes'

/** Setting up, moving and removing the authenticator app; making recovery codes. */
export const factorRoutes = (services: FactorServices): readonly Route[] => [
  ...appRoutes(services),
  ...setUpRoutes(services),
  ...removalRoutes(services),
  ...codesRoutes(services),
  ...newCodesRoutes(services),
]

function appRoutes(services: FactorServices): readonly Route[] {
  async function form(visit: Visit): Promise<Answer> {
    const { language, memberId } = visit
    const { totpSince } = await factorsOf(services.db, memberId)
    const body = <AuthenticatorPage language={language} csrf={visit.csrf()} since={totpSince} />
    return page(text.app[language], body)
  }
  return [
    { method: 'GET', path: APP, access: ACCESS, handle: form },
    {
      method: 'POST',
      path: APP,
      access: ACCESS,
      async handle(visit) {
        await beginTotp(services, visit)
        return onward(undefined, `${APP}/confirmation`)
      },
      form,
    },
  ]
}

function setUpRoutes(services: FactorServices): readonly Route[] {
  async function form(visit: Visit, trouble?: ProofTrouble): Promise<Answer> {
    const { language, memberId } = visit
    const pending = await secretToShow(services, visit)
    if (pending === undefined) return onward(undefined, APP)
    const { secret } = pending
    const { name } = await personOf(services.db, memberId)
    const uri = totpUri(secret, { issuer: services.brandName, account: name })
    const shown = { language, csrf: visit.csrf(), uri, qr: qrOf(uri), trouble }
    const body = <SetUpPage {...shown} typedSecret={typedSecret(secret)} />
    return page(text.appBegin[language], body, trouble)
  }
  return [
    { method: 'GET', path: `${APP}/confirmation`, access: ACCESS, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path: `${APP}/confirmation`,
      access: ACCESS,
      async handle(visit, fields) {
        const { memberId, now } = visit
        const done = await confirmTotp(services, { memberId, now, typed: fields.code ?? '' })
        if (!done.ok) return form(visit, done.refusal)
        const { recoveryCodesLeft } = await factorsOf(services.db, memberId)
        return onward(undefined, recoveryCodesLeft === 0 ? CODES : '/security')
      },
      form: (visit, _fields, reason) => form(visit, formTrouble(reason)),
    },
  ]
}

function removalRoutes(services: FactorServices): readonly Route[] {
  const path = `${APP}/removal`
  async function form(visit: Visit, trouble?: ProofTrouble): Promise<Answer> {
    const { language, memberId } = visit
    const { passkeys } = await factorsOf(services.db, memberId)
    const view = { language, csrf: visit.csrf(), keepsCodes: passkeys > 0, trouble }
    return page(text.remove[language], <RemovalPage {...view} />, trouble)
  }
  return [
    { method: 'GET', path, access: ACCESS, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path,
      access: ACCESS,
      async handle(visit, fields) {
        const { network, now } = visit
        const session = sessionOf(visit)
        const typed = fields.password ?? ''
        const done = await removeTotp(services, { session, typed, network, now })
        return done.ok ? onward(undefined, '/security') : form(visit, done.refusal)
      },
      form: (visit, _fields, reason) => form(visit, formTrouble(reason)),
    },
  ]
}

function codesRoutes(services: FactorServices): readonly Route[] {
  async function form(visit: Visit): Promise<Answer> {
    const { language, memberId } = visit
    const factors = await factorsOf(services.db, memberId)
    const left = factors.recoveryCodesLeft
    const view = { language, csrf: visit.csrf(), left, mayMake: mayHaveCodes(factors) }
    return page(text.codes[language], <RecoveryCodesPage {...view} />)
  }
  return [
    { method: 'GET', path: CODES, access: ACCESS, handle: form },
    {
      method: 'POST',
      path: CODES,
      access: ACCESS,
      async handle(visit) {
        const factors = await factorsOf(services.db, visit.memberId)
        if (!mayHaveCodes(factors)) return onward(undefined, CODES)
        await beginRecoveryCodes(services, visit)
        return onward(undefined, `${CODES}/confirmation`)
      },
      form,
    },
  ]
}

function newCodesRoutes(services: FactorServices): readonly Route[] {
  const path = `${CODES}/confirmation`
  const { host } = new URL(services.url)
  async function form(visit: Visit, trouble?: ProofTrouble): Promise<Answer> {
    const { language } = visit
    const draft = await codesToShow(services, visit)
    if (draft === undefined) return onward(undefined, CODES)
    const codes = draft.codes.map(printedCode)
    const view = { language, csrf: visit.csrf(), codes, host, trouble }
    return page(text.codes[language], <NewCodesPage {...view} />, trouble)
  }
  return [
    { method: 'GET', path, access: ACCESS, handle: (visit) => form(visit) },
    {
      method: 'POST',
      path,
      access: ACCESS,
      async handle(visit, fields) {
        const { memberId, now } = visit
        const done = await confirmRecoveryCodes(services, {
          memberId,
          now,
          typed: fields.code ?? '',
        })
        return done.ok ? onward(undefined, '/security') : form(visit, done.refusal)
      },
      form: (visit, _fields, reason) => form(visit, formTrouble(reason)),
    },
  ]
}

type Body = Extract<Answer, { kind: 'page' }>['page']['body']

const page = (title: string, body: Body, trouble?: ProofTrouble): Answer => ({
  kind: 'page',
  page: { title, body, section: '/security' },
  ...standing(trouble),
})
