import type { CookieChange } from '#platform/http'
import { destinationOf } from '../destination.ts'
import { DEVICE_COOKIE_SECONDS } from '../device.ts'
import { STAFF_SESSION_SECONDS } from '../staff-session-store.ts'
import type { StaffSignedIn } from './open-staff-session.ts'

/** What a browser is given when staff have signed in. */
export const staffCookies = ({ session, device }: StaffSignedIn): readonly CookieChange[] => [
  { name: 'staff', value: session, maxAgeSeconds: STAFF_SESSION_SECONDS },
  { name: 'device', value: device, maxAgeSeconds: DEVICE_COOKIE_SECONDS },
]

/** Only addresses of the console: a member's page would send staff to the members' sign-in. */
export function consoleAddress(next: string | undefined): string | undefined {
  const own = destinationOf(next)
  return own !== undefined && /^\/staff(?:\/(?!log)|\?|$)/.test(own) ? own : undefined
}
