import { type Explanation, unreachable } from '#values'
import type { Busy } from './hash-queue.ts'
import { type EnrolmentRefusal, explainPasskey, type RemovalRefusal } from './passkey-refusals.ts'
import { explained } from './refusals/registry.ts'
import { explain } from './refusals.ts'

/** Everything that the pages of the member's own passkeys may have to explain. */
export type OwnPasskeyTrouble =
  | EnrolmentRefusal
  | RemovalRefusal
  | Busy
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }

/** What those pages say. */
export function explainOwnPasskey(trouble: OwnPasskeyTrouble): Explanation {
  switch (trouble.kind) {
    case 'stale-form':
      return explained('KUNCI-10')
    case 'busy':
    case 'other-site':
      return explain(trouble)
    case 'passkey-stale':
    case 'passkey-invalid':
    case 'passkey-there-already':
    case 'too-many-passkeys':
    case 'password-needed':
    case 'password-wrong':
    case 'password-too-short':
      return explainPasskey(trouble)
    default:
      return unreachable(trouble)
  }
}
