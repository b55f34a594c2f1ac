import type { VNode } from 'preact'
import { RefusalNotice } from '#design'
import type { Language } from '#values'
import { type CodeTrouble, explainCode } from '../code-refusals.ts'
import { waitOf } from './countdown.tsx'

type Props = { readonly language: Language; readonly trouble: CodeTrouble }

/** What went wrong with a code or link. */
export function CodeTroubleNotice({ language, trouble }: Props): VNode {
  return (
    <RefusalNotice
      language={language}
      refusal={explainCode(trouble)}
      mistyped={trouble.kind === 'wrong-code' ? { field: 'code' } : undefined}
      wait={waitOf(trouble, language)}
    />
  )
}
