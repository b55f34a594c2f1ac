import { unreachable, type Words } from '#values'
import type { Busy } from './hash-queue.ts'
import type { PasswordFault } from './password-policy.ts'
import { REFUSALS, type Refusal } from './refusal-list.ts'
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
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }
  | { readonly kind: 'session-over' }

/** A stable code to quote on the telephone, what happened, what to do, and when it will do. */
export type Explanation = Refusal & { readonly code: string }

const explained = (code: keyof typeof REFUSALS, seconds = 0): Explanation => {
  const { cause, fix, time } = REFUSALS[code]
  const filled = (words: Words): Words => ({
    id: words.id.replace('{time}', durationText(seconds).id),
    en: words.en.replace('{time}', durationText(seconds).en),
  })
  return { code, cause: filled(cause), fix: filled(fix), time: filled(time) }
}

/** What the sign-in page says. */
export function explain(trouble: SignInTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return explained('MASUK-01')
    case 'busy':
      return explained('MASUK-02', trouble.retryAfterSeconds)
    case 'stale-form':
      return explained('MASUK-03')
    case 'other-site':
      return explained('MASUK-04')
    case 'session-over':
      return explained('MASUK-05')
    case 'wait':
      return explained('MASUK-06', trouble.retryAfterSeconds)
    case 'work':
      return explained('MASUK-07', trouble.retryAfterSeconds)
    default:
      return unreachable(trouble)
  }
}

/** What a page where a password is chosen says. */
export function explainPassword(fault: PasswordFault): Explanation {
  switch (fault.kind) {
    case 'too-short':
      return withNumber(explained('SANDI-01'), fault.least)
    case 'too-long':
      return withNumber(explained('SANDI-02'), fault.most)
    case 'common':
      return explained('SANDI-03')
    case 'own':
      return explained(OWN[fault.what])
    case 'weak':
      return explained('SANDI-08')
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

const withNumber = (explanation: Explanation, number: number): Explanation => {
  const filled = ({ id, en }: Words): Words => ({
    id: id.replace('{number}', String(number)),
    en: en.replace('{number}', String(number)),
  })
  return { ...explanation, cause: filled(explanation.cause), fix: filled(explanation.fix) }
}

/** `30 detik`, `2 menit`; from two minutes on in minutes, rounded up. */
export function durationText(seconds: number): Words {
  if (seconds < 120)
    return { id: `${seconds} detik`, en: seconds === 1 ? '1 second' : `${seconds} seconds` }
  const minutes = Math.ceil(seconds / 60)
  return { id: `${minutes} menit`, en: `${minutes} minutes` }
}
