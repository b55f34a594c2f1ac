import type { Answer, Fields, FormReason, Route, Visit } from '#platform/http'
import { type ProofServices, proveAgain, provesByCode } from './actions/prove-again.ts'
import { onward, signedInAnswer, withNext } from './actions/signed-in-answer.ts'
import { verifySignIn } from './actions/verify-sign-in.ts'
import { destinationOf } from './destination.ts'
import type { ProofTrouble } from './factor-refusals.ts'
import { factorText as text } from './factor-text.ts'
import { openHalfToken } from './half-sign-in.ts'
import { halfSignInOf } from './half-sign-in-store.ts'
import { VerifyOverPage, VerifyPage, type VerifyView } from './pages/verify-page.tsx'
import { ABSOLUTE_MS } from './session.ts'

const AFTER_PROOF = '/security'

/** Where a code is asked for: after the password, and before what matters. */
export const verifyRoutes = (services: ProofServices): readonly Route[] => [
  ...signInStepRoutes(services),
  ...stepUpRoutes(services),
]

function signInStepRoutes(services: ProofServices): readonly Route[] {
  const { db, keys } = services

  async function form(visit: Visit, fields: Fields, trouble?: ProofTrouble): Promise<Answer> {
    const claim = openHalfToken(keys, visit.cookie('session'))
    const half = claim && (await halfSignInOf(db, claim, visit.now))
    if (!half) return over(visit, fields, { kind: 'step-over' })
    return verifyPage(visit, fields, {
      step: 'sign-in',
      way: fields.way === 'recovery' ? 'recovery' : 'app',
      mayTrust: !half.publicComputer,
      trouble,
    })
  }

  return [
    {
      method: 'GET',
      path: '/login/verify',
      access: 'public',
      async handle(visit) {
        // In another tab the code was given already.
        if (visit.visitor.kind === 'member') return onward(visit.query.next)
        const answer = await form(visit, visit.query)
        const isAsked = answer.kind === 'page' && answer.status === undefined
        return isAsked ? answer : onward(undefined, withNext('/login', visit.query.next))
      },
    },
    {
      method: 'POST',
      path: '/login/verify',
      access: 'public',
      async handle(visit, fields) {
        if (visit.visitor.kind === 'member') return onward(fields.next)
        const verified = await verifySignIn(services, {
          browser: browserOf(visit),
          code: fields.code ?? '',
          trust: fields.trust === 'on',
        })
        if (verified.ok) return signedInAnswer(verified.value, fields.next)
        const { refusal } = verified
        return refusal.kind === 'wrong-code'
          ? form(visit, fields, refusal)
          : over(visit, fields, refusal)
      },
      form: (visit, fields, reason) => form(visit, fields, formTrouble(reason)),
    },
  ]
}

function stepUpRoutes(services: ProofServices): readonly Route[] {
  async function form(visit: Visit, fields: Fields, trouble?: ProofTrouble): Promise<Answer> {
    const byCode = await provesByCode(services.db, visit.memberId)
    const way = fields.way === 'recovery' ? 'recovery' : 'app'
    const isMistyped = trouble?.kind === 'wrong-code' && !byCode
    return verifyPage(visit, fields, {
      step: 'again',
      way: byCode ? way : 'password',
      mayTrust: false,
      trouble: isMistyped ? { kind: 'wrong-password' } : trouble,
    })
  }

  return [
    {
      method: 'GET',
      path: '/verify-again',
      access: 'member',
      handle: (visit) => form(visit, visit.query),
    },
    {
      method: 'POST',
      path: '/verify-again',
      access: 'member',
      async handle(visit, fields) {
        const { visitor, network, now } = visit
        if (visitor.kind !== 'member') throw new Error('nobody is signed in on this route')
        const { memberId, publicComputer } = visitor
        const session = { memberId, publicComputer, tokenHash: visitor.sessionId }
        const typed = fields.code ?? fields.password ?? ''
        const proved = await proveAgain(services, { session, typed, network, now })
        if (!proved.ok) return form(visit, fields, proved.refusal)
        const cookie = { name: 'session', value: proved.value.sessionToken } as const
        return {
          ...onward(fields.next, AFTER_PROOF),
          cookies: [publicComputer ? cookie : { ...cookie, maxAgeSeconds: ABSOLUTE_MS / 1000 }],
        }
      },
      form: (visit, fields, reason) => form(visit, fields, formTrouble(reason)),
    },
  ]
}

type Asked = Pick<VerifyView, 'step' | 'way' | 'mayTrust' | 'trouble'>

function verifyPage(visit: Visit, fields: Fields, asked: Asked): Answer {
  const { language } = visit
  const title = (asked.step === 'sign-in' ? text.verify : text.again)[language]
  const next = destinationOf(fields.next)
  const body = <VerifyPage {...asked} language={language} csrf={visit.csrf()} next={next} />
  return { kind: 'page', page: { title, body }, ...standing(asked.trouble) }
}

/** The password has to be given again; the cookie that waited for the code goes. */
function over({ language }: Visit, fields: Fields, trouble: ProofTrouble): Answer {
  const href = withNext('/login', fields.next)
  return {
    kind: 'page',
    status: 422,
    cookies: [{ name: 'session', value: null }],
    page: {
      title: text.notVerified[language],
      body: <VerifyOverPage language={language} trouble={trouble} href={href} />,
    },
  }
}

const browserOf = (visit: Visit) => ({
  userAgent: visit.userAgent,
  sessionCookie: visit.cookie('session'),
  deviceCookie: visit.cookie('device'),
  trustedCookie: visit.cookie('trusted'),
  now: visit.now,
})

/** What a form that was not processed has to explain. */
export const formTrouble = (reason: FormReason): ProofTrouble => ({
  kind: reason === 'stale' ? 'stale-form' : 'other-site',
})

/** The status a page with this trouble has. */
export function standing(trouble: ProofTrouble | undefined) {
  if (trouble === undefined) return {}
  if (trouble.kind === 'other-site') return { status: 403 }
  if (trouble.kind !== 'busy') return { status: 422 }
  return { status: 503, headers: { 'retry-after': String(trouble.retryAfterSeconds) } }
}
