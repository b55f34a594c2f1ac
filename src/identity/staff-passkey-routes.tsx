import { type Answer, type Fields, type Route, staffOf, type Visit } from '#platform/http'
import { ACCOUNT_SCRIPT } from './actions/passkey-page-answer.ts'
import { onward } from './actions/signed-in-answer.ts'
import { consoleAddress, staffCookies } from './actions/staff-answer.ts'
import {
  addStaffPasskey,
  beginStaffPasskey,
  removeStaffPasskey,
  type StaffPasskeyServices,
  signInStaffWithPasskey,
} from './actions/staff-passkey.ts'
import { StaffPasskeysPage } from './pages/staff-passkeys-page.tsx'
import { hashOfId, idOfHash } from './passkey.ts'
import { newChallenge } from './passkey-challenge.ts'
import { hashOf } from './session-token.ts'
import { staffPasskeys } from './staff-passkey-store.ts'
import type { StaffPasskeyTrouble, StaffTrouble } from './staff-refusals.ts'
import { staffOfSession } from './staff-session-store.ts'
import { staffText as text } from './staff-text.ts'
import { standing } from './standing.ts'

const LIST = '/staff/passkeys'
const ACCESS = { staff: 'console' } as const

type LoginForm = (visit: Visit, fields: Fields, trouble?: StaffTrouble) => Promise<Answer>

/** Signing in to the console with a passkey instead of address, password and code. */
export function staffPasskeyLoginRoutes(
  services: StaffPasskeyServices,
  form: LoginForm,
): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/staff/login/passkey',
      access: 'public',
      // Where a refused try stands in the address bar: opened anew, or in the other language.
      handle: () => ({ kind: 'redirect', to: '/staff/login' }),
    },
    {
      method: 'POST',
      path: '/staff/login/passkey',
      access: 'public',
      async handle(visit, { answer = '', next = '' }) {
        const attempt = { answer, deviceCookie: visit.cookie('device'), now: visit.now }
        const result = await signInStaffWithPasskey(services, attempt)
        if (!result.ok) return form(visit, { next }, result.refusal)
        return {
          ...onward(consoleAddress(next), '/staff'),
          cookies: staffCookies(result.value),
        }
      },
      form: (visit, { next = '' }, reason) =>
        form(visit, { next }, { kind: reason === 'stale' ? 'passkey-stale' : 'other-site' }),
    },
    {
      method: 'GET',
      path: '/staff/login/passkey/challenge',
      access: 'public',
      // For a sign-in page that was open longer than its challenge holds.
      handle: ({ now }) => ({
        kind: 'json',
        json: { challenge: newChallenge(services.keys, 'staff-sign-in', now) },
        headers: { 'cache-control': 'no-store' },
      }),
    },
  ]
}

/** One's own passkeys: seen, added, removed. */
export function staffPasskeyRoutes(services: StaffPasskeyServices): readonly Route[] {
  const shown = (visit: Visit, trouble?: StaffPasskeyTrouble) => list(services, visit, trouble)
  return [
    { method: 'GET', path: LIST, access: ACCESS, handle: (visit) => shown(visit) },
    {
      method: 'POST',
      path: LIST,
      access: ACCESS,
      async handle(visit, { answer = '', code = '' }) {
        const asked = { staffId: staffOf(visit), answer, code, now: visit.now }
        const added = await addStaffPasskey(services, asked)
        return added.ok ? onward(undefined, LIST) : shown(visit, added.refusal)
      },
      form: (visit, _fields, reason) => shown(visit, notProcessed(reason)),
    },
    {
      method: 'POST',
      path: `${LIST}/removal`,
      access: ACCESS,
      async handle(visit, { passkey = '' }) {
        const hash = hashOfId(passkey)
        const key = hash && { staffId: staffOf(visit), hash, now: visit.now }
        const isRemoved = key && (await removeStaffPasskey(services, key))
        return isRemoved ? onward(undefined, LIST) : { kind: 'not-found' }
      },
      form: (visit, _fields, reason) => shown(visit, notProcessed(reason)),
    },
  ]
}

const notProcessed = (reason: 'stale' | 'other-site'): StaffPasskeyTrouble => ({
  kind: reason === 'stale' ? 'stale-form' : 'other-site',
})

async function list(
  services: StaffPasskeyServices,
  visit: Visit,
  trouble: StaffPasskeyTrouble | undefined,
): Promise<Answer> {
  const { language, now } = visit
  const staff = await staffOfSession(services.db, hashOf(visit.cookie('staff') ?? ''), now)
  if (staff === undefined) return onward(undefined, '/staff/login')
  const { staffId, name } = staff
  const body = (
    <StaffPasskeysPage
      language={language}
      csrf={() => visit.csrf()}
      passkeys={(await staffPasskeys(services.db, staffId)).map((passkey) => ({
        ...passkey,
        id: idOfHash(passkey.hash),
      }))}
      options={await beginStaffPasskey(services, { staffId, name, now })}
      trouble={trouble}
    />
  )
  const page = { title: text.passkeys[language], body, scripts: [ACCOUNT_SCRIPT] }
  return { kind: 'page', page, ...standing(trouble) }
}
