import type { FindingKind } from './finding.ts'

/** What a square of the grid says of a month with a finding: kinds that a member mends in the same way look the same. */
export type MonthMark =
  | 'not-recorded'
  | 'wage-low'
  | 'wrong-share'
  | 'after-end'
  | 'twice'
  | 'deposited-late'
  | 'recorded-late'

export const MARKS: Readonly<Record<FindingKind, MonthMark>> = {
  missing: 'not-recorded',
  'wage-below-minimum': 'wage-low',
  'wage-drop': 'wage-low',
  'programme-missing': 'wrong-share',
  'wrong-rate': 'wrong-share',
  'ceiling-ignored': 'wrong-share',
  overlap: 'after-end',
  duplicate: 'twice',
  late: 'deposited-late',
  'recorded-late': 'recorded-late',
}

/** The heaviest mark of a month, its findings in the order of kinds; `undefined` without any. */
export const markOf = (kinds: readonly FindingKind[]): MonthMark | undefined => {
  const [heaviest] = (Object.keys(MARKS) as FindingKind[]).filter((kind) => kinds.includes(kind))
  return heaviest && MARKS[heaviest]
}
