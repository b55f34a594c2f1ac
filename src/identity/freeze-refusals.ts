import { type Explanation, unreachable } from '#values'
import { explained } from './refusals/registry.ts'
import { explain, waiting } from './refusals.ts'
import type { Task } from './work.ts'

/** Everything that the page of the freeze code may have to explain. */
export type FreezeTrouble =
  | { readonly kind: 'no-match' }
  | { readonly kind: 'wait'; readonly retryAfterSeconds: number }
  | { readonly kind: 'work'; readonly task: Task; readonly retryAfterSeconds: number }
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'other-site' }

/** The one list of codes about the freeze. A code never changes its meaning. */
export function explainFreeze(trouble: FreezeTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return explained('BEKU-01')
    case 'wait':
      return explained('BEKU-02', waiting(trouble))
    case 'work':
      return explained('BEKU-03', waiting(trouble))
    case 'stale-form':
      return explained('BEKU-04')
    case 'other-site':
      return explain(trouble)
    default:
      return unreachable(trouble)
  }
}

/** Why a signed-in member’s freeze was not ended, or their code not changed. */
export type OwnFreezeTrouble = 'not-done' | 'not-yet' | 'no-strong-factor'

/** What every page says that would change something while the account is frozen. */
export const FROZEN: Explanation = explained('BEKU-08')

const OWN_FREEZE = {
  'not-done': 'BEKU-05',
  'not-yet': 'BEKU-06',
  'no-strong-factor': 'BEKU-07',
} as const satisfies Readonly<Record<OwnFreezeTrouble, string>>

/** What the page of one's own freeze says. */
export const explainOwnFreeze = (trouble: OwnFreezeTrouble): Explanation =>
  explained(OWN_FREEZE[trouble])
