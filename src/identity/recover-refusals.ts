import { type Explanation, type Instant, instantText, unreachable, type Words } from '#values'
import type { PasswordFault } from './password-policy.ts'
import { explained } from './refusals/registry.ts'
import { explain, explainPassword, waiting } from './refusals.ts'
import type { Task } from './work.ts'

/** Everything that the page of the recovery code may have to explain. */
export type RecoverTrouble =
  | { readonly kind: 'no-match' }
  | { readonly kind: 'too-early'; readonly from: Instant }
  | { readonly kind: 'password'; readonly fault: PasswordFault }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number }
  | { readonly kind: 'work'; readonly task: Task; readonly retryAfterSeconds: number }
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }

/** The one list of codes about the recovery at a branch. A code never changes its meaning. */
export function explainRecover(trouble: RecoverTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return explained('PULIH-01')
    case 'too-early':
      return explained('PULIH-02', { from: bothTexts(trouble.from) })
    case 'password':
      return explainPassword(trouble.fault)
    case 'wait':
    case 'work':
      return explained('PULIH-03', waiting(trouble))
    case 'stale-form':
      return explained('PULIH-04')
    case 'busy':
    case 'other-site':
      return explain(trouble)
    default:
      return unreachable(trouble)
  }
}

const bothTexts = (moment: Instant): Words => ({
  id: instantText(moment, 'id'),
  en: instantText(moment, 'en'),
})
