import { type Explanation, unreachable } from '#values'
import type { FreezeTrouble } from './freeze-refusals.ts'
import { explained } from './refusals/registry.ts'
import { explain, waiting } from './refusals.ts'

/** Nothing was done: the form was stale, or another site's. */
export const NOT_ME_NOT_DONE: Explanation = explained('BUKAN-01')

/** The link is unknown, used or too old: the same for all. */
export const NOT_ME_OVER: Explanation = explained('BUKAN-02')

/** Everything that the form for the code of a notice may have to explain: the same as that of the freeze code. */
export type NotMeTrouble = FreezeTrouble

/** What the form for the code of a notice says. A code never changes its meaning. */
export function explainNotMe(trouble: NotMeTrouble): Explanation {
  switch (trouble.kind) {
    case 'no-match':
      return explained('BUKAN-03')
    case 'wait':
      return explained('BUKAN-04', waiting(trouble))
    case 'work':
      return explained('BUKAN-05', waiting(trouble))
    case 'stale-form':
      return explained('BUKAN-06')
    case 'other-site':
      return explain(trouble)
    default:
      return unreachable(trouble)
  }
}

/** What is said where a change is cancelled. By the button of a link (`isByLink`) only its form can be refused. */
export function explainCancel(trouble: NotMeTrouble, isByLink: boolean): Explanation {
  if (trouble.kind === 'no-match') return explained('BUKAN-07')
  return isByLink ? NOT_ME_NOT_DONE : explainNotMe(trouble)
}
