import type { LocalDate, Rupiah } from '#values'
import type { KeptAnswer } from './answer.ts'
import type { Finding } from './finding.ts'
import { keptFinding } from './kept-finding.ts'

/** A finding with what the member answered to it. */
export type SeenFinding = Finding & {
  readonly amount: Rupiah
  readonly fingerprint: string
  readonly answer: KeptAnswer | undefined
  readonly isQuiet: boolean
  /** The day on which the radar saw it first, just as it is. */
  readonly foundOn: LocalDate
}

/** What is known of a member's findings besides what their record says. */
export type KnownOfFindings = {
  readonly answers: ReadonlyMap<string, KeptAnswer>
  readonly firstSeen: ReadonlyMap<string, LocalDate>
  readonly today: LocalDate
}

export function seenFinding(
  finding: Finding,
  { answers, firstSeen, today }: KnownOfFindings,
): SeenFinding {
  const { amount, fingerprint } = keptFinding(finding)
  const answer = answers.get(fingerprint)
  const foundOn = firstSeen.get(fingerprint) ?? today
  return { ...finding, amount, fingerprint, answer, foundOn, isQuiet: answer !== undefined }
}
