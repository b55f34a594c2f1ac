import type { Instant } from '#values'
import { ownAddress } from '#values'
import type { Access, Route, Visitor } from './types.ts'

/**
 * What becomes of a visitor at a route. `prove` asks a signed-in member to prove once more to be there, `prove-strongly`
 * by a strong factor. `hidden` is a 404: its existence is nobody's business.
 */
export type Admission =
  | 'in'
  | 'sign-in'
  | 'sign-in-staff'
  | 'prove'
  | 'prove-strongly'
  | 'forbidden'
  | 'hidden'

/** Decides before anything of the route runs. */
export function admissionOf(access: Access, visitor: Visitor, now: Instant): Admission {
  if (access === 'public') return 'in'
  if (typeof access === 'object' && 'staff' in access) return staffAdmission(access.staff, visitor)
  // Staff and member accounts are apart, even for one person.
  if (visitor.kind !== 'member') return 'sign-in'
  if (access === 'provisional') return 'in'
  if (visitor.grade === 'provisional') return 'forbidden'
  if (access === 'member') return 'in'
  const { byStrongFactor = false } = access
  const provedAt = byStrongFactor ? visitor.stronglyProvedAt : visitor.provedAt
  const isFresh = provedAt !== undefined && now - provedAt < access.freshWithinMinutes * 60_000
  if (isFresh) return 'in'
  return byStrongFactor ? 'prove-strongly' : 'prove'
}

function staffAdmission(permission: string, visitor: Visitor): Admission {
  if (visitor.kind === 'nobody') return 'sign-in-staff'
  if (visitor.kind === 'member') return 'hidden'
  return visitor.permissions.includes(permission) ? 'in' : 'hidden'
}

const DOORS = {
  'sign-in': '/login',
  'sign-in-staff': '/staff/login',
  prove: '/verify-again',
  'prove-strongly': '/verify-again?strong=on',
} as const

/** An admission that leads to a page first. */
export type Door = keyof typeof DOORS

/** Where to sign in or to prove again, and to come back to `address` (path and query) afterwards, for pages only. */
export function signInAddress(admission: Door, address?: string): string {
  const door = DOORS[admission]
  const next = address === undefined ? undefined : ownAddress(address)
  if (next === undefined) return door
  return `${door}${door.includes('?') ? '&' : '?'}next=${encodeURIComponent(next)}`
}

/** @throws Error that names the first route which is open by forgetting, or stands twice */
export function requireAccess(routes: readonly Route[]): void {
  const seen = new Set<string>()
  for (const route of routes) {
    const address = `${route.method} ${route.path}`
    if (!route.path.startsWith('/')) throw new Error(`${address}: a path begins with /`)
    if (!isAccess(route.access)) throw new Error(`${address} does not say who may enter`)
    if (seen.has(address)) throw new Error(`${address} stands twice`)
    seen.add(address)
  }
}

function isAccess(access: unknown): access is Access {
  if (typeof access === 'string') return ['public', 'provisional', 'member'].includes(access)
  if (typeof access !== 'object' || access === null) return false
  if ('staff' in access) return typeof access.staff === 'string' && access.staff !== ''
  return 'freshWithinMinutes' in access && Number(access.freshWithinMinutes) > 0
}
