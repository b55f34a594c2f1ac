import type { Answer, Fields, FormReason, Route, Visit } from '#platform/http'
import type { SessionServices } from './actions/open-session.ts'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { sendAgain } from './actions/send-again.ts'
import { codeWays } from './actions/send-second-code.ts'
import { onward, signedInAnswer, withNext } from './actions/signed-in-answer.ts'
import { verifySignIn } from './actions/verify-sign-in.ts'
import { destinationOf } from './destination.ts'
import type { ProofTrouble } from './factor-refusals.ts'
import { factorsOf } from './factor-store.ts'
import { factorText as text } from './factor-text.ts'
import { type HalfClaim, openHalfToken } from './half-sign-in.ts'
import { halfSignInOf } from './half-sign-in-store.ts'
import type { SentView } from './pages/send-again.tsx'
import { VerifyOverPage, VerifyPage, type VerifyView } from './pages/verify-page.tsx'
import { codesOf, offered } from './proof-ways.ts'
import type { SentCode } from './sent-code.ts'
import { sentViewOf } from './sent-view.ts'
import { standing } from './standing.ts'

const AGAIN = '/login/verify/code'

/** Where a code is asked for after the password. */
export function verifyRoutes(services: SessionServices): readonly Route[] {
  const { db, keys } = services

  async function form(visit: Visit, fields: Fields, trouble?: ProofTrouble): Promise<Answer> {
    const claim = openHalfToken(keys, visit.cookie('session'))
    const half = claim && (await halfSignInOf(db, claim, visit.now))
    if (!half) return over(visit, fields, { kind: 'step-over' })
    const factors = await factorsOf(db, claim.memberId)
    // The step is on, and where its codes went is not on record any more: it does not go away with that.
    if (!half.code && factors.totpSince === undefined)
      return over(visit, fields, { kind: 'no-contact-left' })
    const typed = offered(codesOf(factors), fields.way)
    return verifyPage(visit, fields, {
      step: 'sign-in',
      ...(half.code ? { way: 'sent', others: [] } : typed),
      sent: half.code && (await sentView(services, { ...half.code, claim, now: visit.now })),
      mayTrust: !half.publicComputer,
      passkey: undefined,
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
        const claim = openHalfToken(keys, visit.cookie('session'))
        const isOwed = claim && (await halfSignInOf(db, claim, visit.now)) !== undefined
        return isOwed
          ? form(visit, visit.query)
          : onward(undefined, withNext('/login', visit.query.next))
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
        return isGoingOn(refusal) ? form(visit, fields, refusal) : over(visit, fields, refusal)
      },
      form: (visit, fields, reason) => form(visit, fields, formTrouble(reason)),
    },
    {
      method: 'GET',
      path: AGAIN,
      access: 'public',
      // Where a refused sending stands in the address bar: opened anew, or in the other language.
      handle: () => onward(undefined, '/login/verify'),
    },
    {
      method: 'POST',
      path: AGAIN,
      access: 'public',
      async handle(visit, fields) {
        const { now } = visit
        const channel = fields.channel === 'sms' ? 'sms' : 'email'
        const sessionCookie = visit.cookie('session')
        const sent = await sendAgain(services, { sessionCookie, channel, now })
        if (sent.ok) return onward(undefined, withNext('/login/verify', fields.next))
        return form(visit, fields, sent.refusal)
      },
      form: (visit, fields, reason) => form(visit, fields, formTrouble(reason)),
    },
  ]
}

const isGoingOn = ({ kind }: ProofTrouble): boolean =>
  kind === 'wrong-code' || kind === 'wrong-sent-code' || kind === 'proof-wait'

/** Where a code goes that is on its way, and how it can be sent again. */
async function sentView(
  services: SessionServices,
  code: SentCode & { readonly claim: HalfClaim; readonly now: Visit['now'] },
): Promise<SentView> {
  const ways = await codeWays(services, code.claim.memberId)
  return sentViewOf(code, { ways, action: AGAIN, now: code.now })
}

type Asked = Pick<
  VerifyView,
  'step' | 'way' | 'others' | 'mayTrust' | 'trouble' | 'passkey' | 'sent' | 'strong'
>

/** The page that asks for a proof, with the status that its trouble has. */
export function verifyPage(visit: Visit, fields: Fields, asked: Asked): Answer {
  const { language } = visit
  const title = (asked.step === 'sign-in' ? text.verify : text.again)[language]
  const next = destinationOf(fields.next)
  const view = { ...asked, language, csrf: visit.csrf(), next, trust: fields.trust === 'on' }
  const body = <VerifyPage {...view} />
  return {
    kind: 'page',
    page: { title, body, scripts: [ACCOUNT_SCRIPT] },
    ...standing(asked.trouble),
  }
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
  network: visit.network,
  language: visit.language,
  sessionCookie: visit.cookie('session'),
  deviceCookie: visit.cookie('device'),
  trustedCookie: visit.cookie('trusted'),
  now: visit.now,
})

/** What a form that was not processed has to explain. */
export const formTrouble = (reason: FormReason): ProofTrouble => ({
  kind: reason === 'stale' ? 'stale-form' : 'other-site',
})
