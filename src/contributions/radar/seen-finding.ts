import type { Rupiah } from '#values'
import type { KeptAnswer } from './answer.ts'
import type { Finding } from './finding.ts'
import { keptFinding } from './kept-finding.ts'

/** A finding with what the member answered to it. */
export type SeenFinding = Finding & {
  readonly amount: Rupiah
  readonly fingerprint: string
  readonly answer: KeptAnswer | undefined
  readonly isQuiet: boolean
}

export function seenFinding(
  finding: Finding,
  answers: ReadonlyMap<string, KeptAnswer>,
): SeenFinding {
  const { amount, fingerprint } = keptFinding(finding)
  const answer = answers.get(fingerprint)
  return { ...finding, amount, fingerprint, answer, isQuiet: answer !== undefined }
}
