import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Instant, instant } from '#values'
import { admissionOf, signInAddress } from './access.ts'
import { areaOf } from './area.ts'
import { refillable, withoutPrototype } from './fields.ts'
import type { Sealer } from './options.ts'
import type { Access, CookieChange, Fields, PostRoute, Route, Visit, Visitor } from './types.ts'

const KEPT_FORM = '/kept-form'
const STAFF_KEPT_FORM = '/staff/kept-form'

/** Where a form waits that was sent when its session was over: in the part of the site that it belongs to. */
export const keptFormPath = (address: string): string =>
  areaOf(address) === 'staff' ? STAFF_KEPT_FORM : KEPT_FORM

/** Who typed, as the sealed cookie names them. */
export const ownerOf = (visitor: Visitor): string | undefined => {
  if (visitor.kind === 'nobody') return undefined
  return visitor.kind === 'member' ? memberOwner(visitor.memberId) : staffOwner(visitor.staffId)
}

export const memberOwner = (memberId: bigint): string => `member ${memberId}`
export const staffOwner = (staffId: string): string => `staff ${staffId}`

const PURPOSE = 'kept-form'
const LIFE_SECONDS = 15 * 60
/** Cookies are kept up to 4096 bytes; what is longer is not kept. */
const LONGEST = 4000
const LONGEST_OPENED = 100_000

type Kept = {
  readonly owner: string
  readonly path: string
  readonly fields: Fields
  readonly now: Instant
}

/**
 * A sealed cookie with what was typed, for whoever typed it and nobody else: it is shown again after they have
 * signed in or proved themselves. Passwords, codes and tokens are left out. `undefined` for what is too long to keep.
 */
export function keptForm(
  keys: Sealer,
  { owner, path, fields, now }: Kept,
): CookieChange | undefined {
  const content = JSON.stringify([owner, now, path, Object.entries(refillable(fields))])
  const packed = deflateRawSync(content).toString('base64')
  const value = keys.sealToken(PURPOSE, packed)
  return value.length > LONGEST ? undefined : { name: 'kept', value, maxAgeSeconds: LIFE_SECONDS }
}

/** Reads the cookie; `undefined` for another person's, an old one, and anything that we did not seal. */
function openKept(
  keys: Sealer,
  cookie: string | undefined,
  { visitor, now }: Pick<Visit, 'visitor' | 'now'>,
): Pick<Kept, 'path' | 'fields'> | undefined {
  const packed = keys.openToken(PURPOSE, cookie ?? '')
  if (packed === undefined) return undefined
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: LONGEST_OPENED })
  const [whose, keptAt, path, fields] = JSON.parse(bytes.toString()) as [
    string,
    number,
    string,
    [string, string][],
  ]
  const isOver = instant(keptAt + LIFE_SECONDS * 1000) <= now
  return whose !== ownerOf(visitor) || isOver
    ? undefined
    : { path, fields: withoutPrototype(fields) }
}

/** Shows a kept form again, filled in, where it would have gone; nothing of it was done yet. */
export const keptFormRoutes = (keys: Sealer, routes: readonly Route[]): readonly Route[] => [
  keptFormRoute(keys, routes, { path: KEPT_FORM, access: 'provisional', home: '/home' }),
  keptFormRoute(keys, routes, {
    path: STAFF_KEPT_FORM,
    access: { staff: 'console' },
    home: '/staff',
  }),
]

type Place = { readonly path: string; readonly access: Access; readonly home: string }

const keptFormRoute = (
  keys: Sealer,
  routes: readonly Route[],
  { path, access, home }: Place,
): Route => ({
  method: 'GET',
  path,
  access,
  handle(visit) {
    const kept = openKept(keys, visit.cookie('kept'), visit)
    const found = kept && formAt(routes, kept.path)
    if (!kept || !found) return { kind: 'redirect', to: home }
    const { route, params } = found
    const admission = admissionOf(route.access, visit.visitor, visit.now)
    if (admission === 'forbidden' || admission === 'hidden') return { kind: 'redirect', to: home }
    if (admission !== 'in') return { kind: 'redirect', to: signInAddress(admission, path) }
    // Not a copy: a copy would ask for the member, whom a visit of staff does not have.
    const there: Visit = Object.create(visit, {
      path: { value: kept.path },
      params: { value: params },
    })
    return route.form(there, kept.fields, 'stale')
  },
})

type Found = { readonly route: PostRoute; readonly params: Fields }

/** The route that a form was sent to, with what its path names. */
function formAt(routes: readonly Route[], path: string): Found | undefined {
  for (const route of routes) {
    if (route.method !== 'POST') continue
    const params = paramsOf(route.path.split('/'), path.split('/'))
    if (params) return { route, params }
  }
  return undefined
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Fields | undefined {
  if (pattern.length !== parts.length) return undefined
  const named: (readonly [string, string])[] = []
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? ''
    if (wanted.startsWith(':')) named.push([wanted.slice(1), decodeURIComponent(part)])
    else if (wanted !== part) return undefined
  }
  return withoutPrototype(named)
}
