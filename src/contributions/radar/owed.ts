import type { FindingKind } from './finding.ts'

/** Kinds by which an employer owes a member wage or contributions, rather than being late. */
const OWED = [
  'missing',
  'wage-below-minimum',
  'wage-drop',
  'wrong-rate',
  'programme-missing',
] as const satisfies readonly FindingKind[]

export type OwedKind = (typeof OWED)[number]

export const isOwed = (kind: FindingKind): kind is OwedKind => OWED.some((one) => one === kind)
