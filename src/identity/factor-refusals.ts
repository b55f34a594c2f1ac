import { type Explanation, unreachable } from '#values'
import type { Busy } from './hash-queue.ts'
import type { PasskeyRefusal } from './passkey-refusals.ts'
import { explained } from './refusals/registry.ts'
import { explain, waiting } from './refusals.ts'

/** Too many wrong ones lately from this known device or in this session; strangers are not told. */
export type ProofWait = { readonly kind: 'proof-wait'; readonly retryAfterSeconds: number }

/**
 * Why a code or password did not prove the member. Wrong, used, empty and over-long are one kind, and so are too many
 * lately by strangers.
 */
export type ProofRefusal =
  | ProofWait
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'wrong-sent-code' }
  | { readonly kind: 'no-more-tries' }
  | { readonly kind: 'step-over' }

/** Why a code is not sent once more. */
export type SendRefusal =
  | { readonly kind: 'step-over' }
  | { readonly kind: 'not-yet'; readonly retryAfterSeconds: number }
  /** Four times for one code, and only so many an hour and a day for one contact. */
  | { readonly kind: 'sent-enough' }

/** Everything that a page which asks for a code may have to explain. */
export type ProofTrouble =
  | ProofRefusal
  | SendRefusal
  | PasskeyRefusal
  | Busy
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'password-too-short' }
  | { readonly kind: 'no-contact-left' }
  | { readonly kind: 'codes-over' }
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }

/** The one list of codes about second factors. A code never changes its meaning. */
export function explainProof(trouble: ProofTrouble): Explanation {
  switch (trouble.kind) {
    case 'wrong-code':
      return explained('KODE-01')
    case 'wrong-sent-code':
      return explained('KODE-08')
    case 'not-yet':
      return explained('KODE-09', waiting(trouble))
    case 'sent-enough':
      return explained('KODE-10')
    case 'proof-wait':
      return explained('KODE-11', waiting(trouble))
    case 'no-contact-left':
      return explained('KODE-12')
    case 'no-more-tries':
      return explained('KODE-02')
    case 'step-over':
      return explained('KODE-03')
    case 'wrong-password':
      return explained('KODE-04')
    case 'password-too-short':
      return explained('KODE-05')
    case 'codes-over':
      return explained('KODE-06')
    case 'stale-form':
      return explained('KODE-07')
    case 'busy':
    case 'other-site':
    case 'passkey-unknown':
    case 'passkey-stale':
    case 'passkey-invalid':
    case 'passkey-copied':
      return explain(trouble)
    default:
      return unreachable(trouble)
  }
}
