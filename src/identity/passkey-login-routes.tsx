import type { Answer, Fields, Route, Visit } from '#platform/http'
import type { Browser } from './actions/open-session.ts'
import type { PasskeyServices } from './actions/prove-by-passkey.ts'
import { signInWithPasskey } from './actions/sign-in-with-passkey.ts'
import { signedInAnswer } from './actions/signed-in-answer.ts'
import type { RelyingParty } from './passkey.ts'
import { newChallenge } from './passkey-challenge.ts'
import type { PasskeyRefusal } from './passkey-refusals.ts'
import { assertionOptions } from './passkey-response.ts'
import type { SignInTrouble } from './refusals.ts'
import type { Sealer } from './session-token.ts'

/** The page with the sign-in form, and why it is shown again. */
type LoginForm = (visit: Visit, fields: Fields, trouble?: SignInTrouble) => Answer | Promise<Answer>

/** What the sign-in page needs for offering passkeys; after a refusal too. */
export async function passkeyOffer(
  { keys, rp }: { readonly keys: Sealer; readonly rp: RelyingParty },
  { now }: Visit,
  trouble: SignInTrouble | undefined,
) {
  return {
    options: await assertionOptions(rp, newChallenge(keys, 'sign-in', now)),
    unknownCredential: trouble?.kind === 'passkey-unknown' ? trouble.credentialId : undefined,
  }
}

/** Signing in with a passkey instead of a password. */
export function passkeyLoginRoutes(services: PasskeyServices, form: LoginForm): readonly Route[] {
  const again = (visit: Visit, fields: Fields, refusal: PasskeyRefusal) => {
    const { next = '', publicComputer = '' } = fields
    return form(visit, { next, publicComputer }, refusal)
  }
  return [
    {
      method: 'GET',
      path: '/login/passkey',
      access: 'public',
      // Where a refused try stands in the address bar: opened anew, or in the other language.
      handle: () => ({ kind: 'redirect', to: '/login' }),
    },
    {
      method: 'POST',
      path: '/login/passkey',
      access: 'public',
      async handle(visit, fields) {
        const attempt = { ...browserOf(visit, fields), answer: fields.answer ?? '' }
        const result = await signInWithPasskey(services, attempt)
        if (!result.ok) return again(visit, fields, result.refusal)
        return signedInAnswer(result.value, fields.next)
      },
      form: (visit, fields, reason) =>
        reason === 'stale'
          ? again(visit, fields, { kind: 'passkey-stale' })
          : form(visit, fields, { kind: 'other-site' }),
    },
    {
      method: 'GET',
      path: '/login/passkey/challenge',
      access: 'public',
      // For a sign-in page that was open longer than its challenge holds.
      handle: ({ now }) => ({
        kind: 'json',
        json: { challenge: newChallenge(services.keys, 'sign-in', now) },
        headers: { 'cache-control': 'no-store' },
      }),
    },
  ]
}

const browserOf = (visit: Visit, fields: Fields): Browser => ({
  publicComputer: fields.publicComputer === 'on',
  userAgent: visit.userAgent,
  network: visit.network,
  language: visit.language,
  sessionCookie: visit.cookie('session'),
  deviceCookie: visit.cookie('device'),
  now: visit.now,
})
