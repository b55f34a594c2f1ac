import type { VNode } from 'preact'
import { ErrorSummary, Notice } from '#design'
import type { Language } from '#values'
import { explainProof, type ProofTrouble } from '../factor-refusals.ts'
import { factorText as text } from '../factor-text.ts'

export type ProofTroubleProps = {
  readonly language: Language
  readonly trouble: ProofTrouble
  /** The field to correct. */
  readonly field: string
}

/** What went wrong, what to do, and the code to quote. Something to correct takes the focus. */
export function ProofTroubleNotice({ language, trouble, field }: ProofTroubleProps): VNode | null {
  const { code, cause, fix } = explainProof(trouble)
  const isMistyped =
    trouble.kind === 'wrong-code' ||
    trouble.kind === 'wrong-password' ||
    trouble.kind === 'password-too-short'
  if (isMistyped) {
    const sentence = `${cause[language]} ${fix[language]} (${code})`
    return <ErrorSummary language={language} errors={[{ field, text: sentence }]} />
  }
  return (
    <Notice tone="warn" title={cause[language]} announced>
      <p>{fix[language]}</p>
      <p>
        {text.code[language]}: {code}
      </p>
    </Notice>
  )
}
