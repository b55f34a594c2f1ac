import { type Explanation, unreachable, type Words } from '#values'
import type { Busy } from './hash-queue.ts'
import { explainPasskey, type PasskeyRefusal } from './passkey-refusals.ts'
import type { PasswordFault } from './password-policy.ts'
import { durationText } from './refusals/duration.ts'
import { explained } from './refusals/registry.ts'
import type { Task } from './work.ts'

/**
 * Why a sign-in was not done. Unknown, wrong, empty and over-long are one kind, and so is an account that is guessed
 * at: the answer gives nothing away. A wait is the same for a name that nobody has.
 */
export type SignInRefusal =
  | { readonly kind: 'no-match' }
  | Busy
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number }
  | { readonly kind: 'work'; readonly task: Task; readonly retryAfterSeconds: number }

/** Everything that the sign-in page may have to explain. */
export type SignInTrouble =
  | SignInRefusal
  | PasskeyRefusal
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }
  | { readonly kind: 'session-over' }

/** Everything that a page where a password is chosen may have to explain. */
export type PasswordTrouble =
  | PasswordFault
  | Extract<SignInTrouble, { kind: 'busy' | 'stale-form' | 'other-site' }>

/** What the sign-in page says. */
export function explain(trouble: SignInTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return explained('MASUK-01')
    case 'busy':
      return explained('MASUK-02', waiting(trouble))
    case 'stale-form':
      return explained('MASUK-03')
    case 'other-site':
      return explained('MASUK-04')
    case 'session-over':
      return explained('MASUK-05')
    case 'wait':
      return explained('MASUK-06', waiting(trouble))
    case 'work':
      return explained('MASUK-07', waiting(trouble))
    case 'passkey-unknown':
    case 'passkey-stale':
    case 'passkey-invalid':
    case 'passkey-copied':
      return explainPasskey(trouble)
    default:
      return unreachable(trouble)
  }
}

/** What a page where a password is chosen says. */
export function explainPassword(fault: PasswordFault): Explanation {
  switch (fault.kind) {
    case 'too-short':
      return explained('SANDI-01', { least: inDigits(fault.least) })
    case 'too-long':
      return explained('SANDI-02', { most: inDigits(fault.most) })
    case 'common':
      return explained('SANDI-03')
    case 'own':
      return explained(OWN[fault.what])
    case 'weak':
      return explained('SANDI-08')
    case 'context':
      return explained('SANDI-11')
    case 'unreadable':
      return explained('SANDI-09')
    default:
      return unreachable(fault)
  }
}

const OWN = {
  name: 'SANDI-04',
  'birth-date': 'SANDI-05',
  number: 'SANDI-06',
  employer: 'SANDI-07',
  contact: 'SANDI-10',
} as const

const inDigits = (number: number): Words => ({ id: String(number), en: String(number) })

/** A session or device was not ended: the form was stale, or another site's. */
export const NOT_ENDED: Explanation = explained('MASUK-08')

/** What fills the wait into a refusal. */
export const waiting = ({ retryAfterSeconds }: { readonly retryAfterSeconds: number }) => ({
  time: durationText(retryAfterSeconds),
})
