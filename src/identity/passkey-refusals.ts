import type { Explanation } from '#values'
import { explained } from './refusals/registry.ts'

/** Why a passkey did not sign in. */
export type PasskeyRefusal =
  /** Nobody has it, or no longer: the password manager may forget it. */
  | { readonly kind: 'passkey-unknown'; readonly credentialId: string }
  | { readonly kind: 'passkey-stale' }
  | { readonly kind: 'passkey-invalid' }
  | { readonly kind: 'passkey-copied' }

/** Why a passkey was not added. */
export type EnrolmentRefusal =
  | Extract<PasskeyRefusal, { kind: 'passkey-stale' | 'passkey-invalid' }>
  | { readonly kind: 'passkey-there-already' }
  | { readonly kind: 'too-many-passkeys' }

/** Why a passkey was not removed. */
export type RemovalRefusal =
  | { readonly kind: 'password-needed' }
  | { readonly kind: 'password-wrong' }
  | { readonly kind: 'password-too-short' }

type Refused = PasskeyRefusal | EnrolmentRefusal | RemovalRefusal

const CODES = {
  'passkey-unknown': 'KUNCI-01',
  'passkey-stale': 'KUNCI-02',
  'passkey-invalid': 'KUNCI-03',
  'passkey-copied': 'KUNCI-04',
  'passkey-there-already': 'KUNCI-05',
  'too-many-passkeys': 'KUNCI-06',
  'password-needed': 'KUNCI-07',
  'password-wrong': 'KUNCI-08',
  'password-too-short': 'KUNCI-09',
} as const satisfies Readonly<Record<Refused['kind'], string>>

/** What a page says of a passkey that was not taken, not added or not removed. */
export const explainPasskey = ({ kind }: { readonly kind: Refused['kind'] }): Explanation =>
  explained(CODES[kind])
