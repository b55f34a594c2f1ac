import type { VNode } from 'preact'
import type { Answer } from '#platform/http'
import type { OwnPasskeyTrouble } from '../own-passkey-refusals.ts'
import type { Passwords } from '../passwords.ts'
import type { PasskeyServices } from './prove-by-passkey.ts'

/** The one script of the sign-in page and of the pages about passkeys. */
export const ACCOUNT_SCRIPT = 'src/identity/islands/account.island.tsx'

/** Where a member's passkeys are listed. */
export const LIST = '/security/passkeys'

/** Adding and removing a way in asks for a sign-in within so many minutes. */
export const FRESH = { freshWithinMinutes: 15 } as const

export type PasskeyRouteServices = PasskeyServices & { readonly passwords: Passwords }

/** Why the page is not simply the page. */
type Standing = OwnPasskeyTrouble | { readonly kind: 'field-wrong' } | undefined

/** A page about passkeys, with the status that its trouble has. */
export function pageOf(title: string, body: VNode, trouble?: Standing): Answer {
  const page = { title, body, scripts: [ACCOUNT_SCRIPT] }
  switch (trouble?.kind) {
    case undefined:
      return { kind: 'page', page }
    case 'busy': {
      const headers = { 'retry-after': String(trouble.retryAfterSeconds) }
      return { kind: 'page', page, status: 503, headers }
    }
    case 'other-site':
      return { kind: 'page', page, status: 403 }
    default:
      return { kind: 'page', page, status: 422 }
  }
}
