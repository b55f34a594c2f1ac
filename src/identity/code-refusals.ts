import { type Explanation, unreachable } from '#values'
import { explained } from './refusals/registry.ts'
import { explain, type SignInTrouble, waiting } from './refusals.ts'

/** Why a code or link does not open what comes next. Wrong, used, too old and never sent are one kind. */
export type CodeRefusal = { readonly kind: 'wrong-code' } | { readonly kind: 'link-over' }

/** Everything that the pages of a code by message may have to explain. */
export type CodeTrouble =
  | CodeRefusal
  | Extract<SignInTrouble, { kind: 'wait' | 'work' | 'other-site' }>
  | { readonly kind: 'stale-form' }
  | { readonly kind: 'over' }

/** The codes of refused codes and links. A code never changes its meaning. */
export function explainCode(trouble: CodeTrouble): Explanation {
  switch (trouble.kind) {
    case 'wrong-code':
      return explained('PESAN-01')
    case 'link-over':
      return explained('PESAN-02')
    case 'over':
      return explained('PESAN-03')
    case 'stale-form':
      return explained('PESAN-04')
    case 'wait':
      return explained('PESAN-05', waiting(trouble))
    case 'work':
      return explained('PESAN-06', waiting(trouble))
    case 'other-site':
      return explain(trouble)
    default:
      return unreachable(trouble)
  }
}
