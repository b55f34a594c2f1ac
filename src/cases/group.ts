import type { OpenFinding, OwedKind } from '#contributions'
import type { LocalDate, Month } from '#values'
import type { OfficerAnswer } from './case.ts'
import { newCaseNumber } from './case-number.ts'
import type { OwnEmployer } from './wish.ts'

/** A kind of finding that enough members share, and the months that enough of them share, in order. */
export type SharedKind = { readonly kind: OwedKind; readonly months: readonly Month[] }

/** A complaint of several workers as the agency sees it: nothing of any one of them. */
export type GroupCase = {
  readonly employerNumber: string
  readonly number: string
  readonly sentOn: LocalDate
  /** How many took part; never fewer than make a group. */
  readonly members: number
  readonly shared: readonly SharedKind[]
}

/** The same as officers read it. */
export type GroupForOfficer = GroupCase & {
  readonly employerName: string
  readonly answer: OfficerAnswer | undefined
}

/** How one member stands: they wait, or it was sent on a day under a number. */
export type Joined = {
  readonly employerNumber: string
  readonly sent: { readonly number: string; readonly on: LocalDate } | undefined
}

/** The same with the employer as the member's record knows it. */
export type JoinedEmployer = Joined & { readonly employer: OwnEmployer }

/** How a member stands to a complaint of several about one of their employers. */
export type OwnGroup = {
  readonly employer: OwnEmployer
  readonly joined: Joined | undefined
  /** Whether anything is owed to them there, so that they may take part. */
  readonly isOwed: boolean
  /** What the agency answered to the complaint that they took part in. */
  readonly answer: OfficerAnswer | undefined
}

/** `G-7F3Q-9TXC`: as a case's, told apart by its first letter. */
export const newGroupNumber = (letters: string, random: (bytes: number) => Uint8Array): string =>
  newCaseNumber(letters, random).replace(/^K/, 'G')

/**
 * What at least `least` of the members have in common: a kind that fewer have is left out, and so is a month. Each
 * member's findings name a kind and month once.
 */
export function sharedBy(
  members: readonly (readonly OpenFinding[])[],
  least: number,
): readonly SharedKind[] {
  const kinds = enough(
    members.map((own) => new Set(own.map(({ kind }) => kind))),
    least,
  )
  return kinds.map((kind) => ({
    kind,
    months: enough(
      members.map((own) => new Set(own.flatMap((one) => (one.kind === kind ? [one.month] : [])))),
      least,
    ),
  }))
}

/** What stands in at least so many of the sets, sorted. */
function enough<One extends string>(sets: readonly ReadonlySet<One>[], least: number): One[] {
  const counts = new Map<One, number>()
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].flatMap(([one, count]) => (count >= least ? [one] : [])).sort()
}
