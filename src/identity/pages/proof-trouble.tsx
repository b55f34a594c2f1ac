import type { VNode } from 'preact'
import { RefusalNotice } from '#design'
import type { Language } from '#values'
import { explainProof, type ProofTrouble } from '../factor-refusals.ts'

export type ProofTroubleProps = {
  readonly language: Language
  readonly trouble: ProofTrouble
  /** The field to correct. */
  readonly field: string
}

const MISTYPED: ReadonlySet<ProofTrouble['kind']> = new Set([
  'wrong-code',
  'wrong-sent-code',
  'wrong-password',
  'password-too-short',
])

/** What went wrong with a code or password that was to prove the member. */
export function ProofTroubleNotice({ language, trouble, field }: ProofTroubleProps): VNode {
  return (
    <RefusalNotice
      language={language}
      refusal={explainProof(trouble)}
      mistyped={MISTYPED.has(trouble.kind) ? { field } : undefined}
    />
  )
}
