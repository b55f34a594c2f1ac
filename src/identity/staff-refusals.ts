import { type Explanation, unreachable } from '#values'
import { type EnrolmentRefusal, explainPasskey, type PasskeyRefusal } from './passkey-refusals.ts'
import { explained } from './refusals/registry.ts'
import { type SignInRefusal, waiting } from './refusals.ts'

/** Everything that the staff's sign-in page may have to explain. */
export type StaffTrouble =
  | SignInRefusal
  | PasskeyRefusal
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }

/** Everything that the page of one's own passkeys may have to explain. */
export type StaffPasskeyTrouble =
  | EnrolmentRefusal
  | { readonly kind: 'wrong-first-code' }
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }

/** What the page of one's own passkeys says. */
export function explainPasskeyChange(trouble: StaffPasskeyTrouble): Explanation {
  switch (trouble.kind) {
    case 'wrong-first-code':
      return explained('PETUGAS-10')
    case 'stale-form':
    case 'other-site':
      return explained('PETUGAS-02')
    default:
      return explainPasskey(trouble)
  }
}

/** Everything that the pages where staff enrol may have to explain. */
export type EnrolTrouble =
  | StaffTrouble
  | { readonly kind: 'enrolment-over' }
  | { readonly kind: 'wrong-first-code' }

/** What a page where staff enrol says. */
export function explainEnrolment(trouble: EnrolTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return explained('PETUGAS-06')
    case 'enrolment-over':
      return explained('PETUGAS-07')
    case 'wrong-first-code':
      return explained('PETUGAS-08')
    case 'wait':
    case 'work':
      return explained('PETUGAS-09', waiting(trouble))
    default:
      return explainStaff(trouble)
  }
}

/** The one list of codes of the staff's own pages. A code never changes its meaning. */
export function explainStaff(trouble: StaffTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return explained('PETUGAS-01')
    case 'stale-form':
    case 'other-site':
      return explained('PETUGAS-02')
    case 'passkey-unknown':
    case 'passkey-stale':
    case 'passkey-invalid':
    case 'passkey-copied':
      return explainPasskey(trouble)
    case 'wait':
      return explained('PETUGAS-03', waiting(trouble))
    case 'work':
      return explained('PETUGAS-04', waiting(trouble))
    case 'busy':
      return explained('PETUGAS-05', waiting(trouble))
    default:
      return unreachable(trouble)
  }
}
