import type { Answer, Fields, Route, Visit } from '#platform/http'
import {
  type ProofServices,
  type ProvedSession,
  proveAgain,
  proveAgainByPasskey,
} from './actions/prove-again.ts'
import type { PasskeyServices } from './actions/prove-by-passkey.ts'
import { onward } from './actions/signed-in-answer.ts'
import { destinationOf } from './destination.ts'
import type { ProofTrouble } from './factor-refusals.ts'
import { factorsOf, isStrong } from './factor-store.ts'
import { factorText } from './factor-text.ts'
import { EnrolFirstPage } from './pages/enrol-first-page.tsx'
import { newChallenge } from './passkey-challenge.ts'
import { assertionOptions } from './passkey-response.ts'
import { codesOf, offered } from './proof-ways.ts'
import { ABSOLUTE_MS } from './session.ts'
import { formTrouble, verifyPage } from './verify-routes.tsx'

const AFTER_PROOF = '/security'
const PAGE = '/verify-again'
const BY_PASSKEY = `${PAGE}/passkey`

type StepUpServices = ProofServices & PasskeyServices
type StepUpForm = (visit: Visit, fields: Fields, trouble?: ProofTrouble) => Promise<Answer>

/** Where a signed-in member proves once more to be there, before what matters: by whatever is enough for them. */
export function stepUpRoutes(services: StepUpServices): readonly Route[] {
  async function form(visit: Visit, fields: Fields, trouble?: ProofTrouble): Promise<Answer> {
    const factors = await factorsOf(services.db, visit.memberId)
    const strong = fields.strong === 'on'
    if (strong && !isStrong(factors)) return enrolFirst(visit, fields)
    const byPassword = !strong && factors.totpSince === undefined
    const codes = codesOf(factors)
    const asked = offered(byPassword ? ['password', ...codes] : codes, fields.way)
    const isMistyped = trouble?.kind === 'wrong-code' && asked.way === 'password'
    return verifyPage(visit, fields, {
      step: 'again',
      ...asked,
      strong,
      mayTrust: false,
      trouble: isMistyped ? { kind: 'wrong-password' } : trouble,
      passkey: factors.passkeys > 0 ? await passkeyOffer(services, visit, trouble) : undefined,
    })
  }
  return [...typedRoutes(services, form), ...passkeyRoutes(services, form)]
}

/** Money and identity want more than a password: first a factor is set up, and the change then waits for it. */
function enrolFirst({ language }: Visit, fields: Fields): Answer {
  const next = destinationOf(fields.next)
  const body = <EnrolFirstPage language={language} next={next} />
  return { kind: 'page', page: { title: factorText.enrolFirst[language], body } }
}

async function passkeyOffer(
  { keys, rp }: PasskeyServices,
  { memberId, now }: Visit,
  trouble: ProofTrouble | undefined,
) {
  return {
    options: await assertionOptions(rp, newChallenge(keys, { proofOf: memberId }, now)),
    unknownCredential: trouble?.kind === 'passkey-unknown' ? trouble.credentialId : undefined,
  }
}

function typedRoutes(services: StepUpServices, form: StepUpForm): readonly Route[] {
  return [
    { method: 'GET', path: PAGE, access: 'member', handle: (visit) => form(visit, visit.query) },
    {
      method: 'POST',
      path: PAGE,
      access: 'member',
      async handle(visit, fields) {
        const { network, now } = visit
        const session = sessionOf(visit)
        const typed = fields.code ?? fields.password ?? ''
        const by = fields.code === undefined ? 'password' : 'code'
        const proved = await proveAgain(services, { session, typed, by, network, now })
        return proved.ok
          ? provedAnswer(session, proved.value, fields)
          : form(visit, fields, proved.refusal)
      },
      form: (visit, fields, reason) => form(visit, fields, formTrouble(reason)),
    },
  ]
}

function passkeyRoutes(services: StepUpServices, form: StepUpForm): readonly Route[] {
  return [
    {
      method: 'GET',
      path: BY_PASSKEY,
      access: 'member',
      // Where a refused try stands in the address bar: opened anew, or in the other language.
      handle: () => onward(undefined, PAGE),
    },
    {
      method: 'POST',
      path: BY_PASSKEY,
      access: 'member',
      async handle(visit, fields) {
        const session = sessionOf(visit)
        const { answer = '' } = fields
        const proved = await proveAgainByPasskey(services, { session, answer, now: visit.now })
        return proved.ok
          ? provedAnswer(session, proved.value, fields)
          : form(visit, fields, proved.refusal)
      },
      form: (visit, fields, reason) => form(visit, fields, formTrouble(reason)),
    },
    {
      method: 'GET',
      path: `${BY_PASSKEY}/challenge`,
      access: 'member',
      // For a page that was open longer than its challenge holds.
      handle: ({ memberId, now }) => ({
        kind: 'json',
        json: { challenge: newChallenge(services.keys, { proofOf: memberId }, now) },
        headers: { 'cache-control': 'no-store' },
      }),
    },
  ]
}

/** The session of a signed-in member, by the hash of its token. */
export function sessionOf({ visitor }: Visit): ProvedSession {
  if (visitor.kind !== 'member') throw new Error('nobody is signed in on this route')
  const { memberId, publicComputer, sessionId } = visitor
  return { memberId, publicComputer, tokenHash: sessionId }
}

/** Back to what asked for the proof, with the session's new token. */
function provedAnswer(
  { publicComputer }: ProvedSession,
  { sessionToken }: { readonly sessionToken: string },
  { next }: Fields,
): Answer {
  const cookie = { name: 'session', value: sessionToken } as const
  return {
    ...onward(next, AFTER_PROOF),
    cookies: [publicComputer ? cookie : { ...cookie, maxAgeSeconds: ABSOLUTE_MS / 1000 }],
  }
}
