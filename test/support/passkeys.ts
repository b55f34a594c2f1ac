import {
  beginEnrolment,
  enrolPasskey,
  type PasskeyAttempt,
  type PasskeyServices,
  signInWithPasskey,
} from '#identity'
import type { Installation } from '#test/accounts'
import { Authenticator, type Deceit } from '#test/authenticator'
import { ANDROID, at } from '#test/sign-in'
import type { Instant } from '#values'

/** The site of these tests. */
export const RP = { id: 'payung.example', origin: 'https://payung.example' } as const

export const withPasskeys = (where: Installation): Installation & PasskeyServices => ({
  ...where,
  rp: RP,
})

/** Adds this passkey to the member's account. */
export async function added(
  where: Installation,
  memberId: bigint,
  {
    key = new Authenticator(RP),
    deceit = {} as Deceit,
    name = 'HP saya',
    now = at('08:00:00'),
  } = {},
) {
  const services = withPasskeys(where)
  const options = await beginEnrolment(services, { memberId, now })
  const answer = key.create(options, deceit)
  const result = await enrolPasskey(services, { memberId, name, answer, now })
  return { key, answer, options, result }
}

/** A challenge as the sign-in page holds one. */
export const challengeAt = (where: Installation, now: Instant): { readonly challenge: string } => ({
  challenge: where.keys.sealToken(
    'passkey-challenge',
    `sign-in.${now + 600_000}.${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')}`,
  ),
})

/** Signs in with what the authenticator answered. */
export const passkeySignIn = (
  where: Installation,
  answer: string,
  changes: Partial<PasskeyAttempt> = {},
) =>
  signInWithPasskey(withPasskeys(where), {
    answer,
    publicComputer: false,
    userAgent: ANDROID,
    sessionCookie: undefined,
    deviceCookie: undefined,
    now: at('08:00:00'),
    ...changes,
  })

/** What a page gave its script in an attribute. */
export function givenTo(html: string, attribute: string) {
  const [, json = '{}'] = new RegExp(`${attribute}="([^"]*)"`).exec(html) ?? []
  return JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}
