import type { VNode } from 'preact'
import { RefusalNotice } from '#design'
import type { Language } from '#values'
import { explain, type SignInTrouble } from '../refusals.ts'
import { waitOf } from './countdown.tsx'

type TroubleProps = { readonly language: Language; readonly trouble: SignInTrouble }

/** What went wrong when signing in. */
export function Trouble({ language, trouble }: TroubleProps): VNode {
  return (
    <RefusalNotice
      language={language}
      refusal={explain(trouble)}
      mistyped={trouble.kind === 'no-match' ? { field: 'identifier' } : undefined}
      tone={trouble.kind === 'session-over' ? 'plain' : 'warn'}
      wait={waitOf(trouble, language)}
    />
  )
}
