import type { Answer, CookieChange } from '#platform/http'
import { destinationOf } from '../destination.ts'
import { DEVICE_COOKIE_SECONDS } from '../device.ts'
import { HALF_SIGN_IN_SECONDS } from '../half-sign-in.ts'
import { ABSOLUTE_MS } from '../session.ts'
import { TRUST_SECONDS } from '../trusted-device.ts'
import type { SignedIn } from './open-session.ts'

const HOME = '/home'

/** On to where the visitor wanted to go, within this site. */
export const onward = (next: string | undefined, otherwise = HOME): Answer => ({
  kind: 'redirect',
  status: 303,
  to: destinationOf(next) ?? otherwise,
})

/** `path` with `next`, when it is an own address. */
export function withNext(path: string, next: string | undefined): string {
  const own = destinationOf(next)
  return own === undefined ? path : `${path}?next=${encodeURIComponent(own)}`
}

/** After a right password or code: the cookies, and the way on. */
export const signedInAnswer = (signedIn: SignedIn, next: string | undefined): Answer => ({
  ...(signedIn.owesCode
    ? ({ kind: 'redirect', status: 303, to: withNext('/login/verify', next) } as const)
    : onward(next)),
  cookies: cookiesOf(signedIn),
})

/** On a public computer one cookie, gone with the browser; else the session, the device and perhaps its trust. */
function cookiesOf(signedIn: SignedIn): readonly CookieChange[] {
  const { sessionToken, deviceCookie, trustedCookie } = signedIn
  const session = { name: 'session', value: sessionToken } as const
  if (signedIn.owesCode) return [{ ...session, maxAgeSeconds: HALF_SIGN_IN_SECONDS }]
  if (deviceCookie === undefined) return [session]
  return [
    { ...session, maxAgeSeconds: ABSOLUTE_MS / 1000 },
    { name: 'device', value: deviceCookie, maxAgeSeconds: DEVICE_COOKIE_SECONDS },
    ...(trustedCookie === undefined
      ? []
      : [{ name: 'trusted', value: trustedCookie, maxAgeSeconds: TRUST_SECONDS } as const]),
  ]
}
