import { dayOfInstant } from '#platform/clock'
import type { Instant } from '#values'
import type { Entry, Evidence, MemberCase } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { caseOf, casesOf, findByNumber } from '../case-store.ts'
import { type ShownClock, shown } from '../clock.ts'
import { entriesOf } from '../entry-store.ts'
import { evidenceContent, evidenceOf } from '../evidence-store.ts'
import type { CaseServices } from './case-services.ts'
import { shownByLaw } from './legal-clock.ts'

type Reading = Pick<CaseServices, 'db' | 'keys'>

/** A case in the member's list. */
export type ListedCase = { readonly found: MemberCase; readonly clock: ShownClock | undefined }

/** A case with everything in it. */
export type WholeCase = ListedCase & {
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
}

/** All cases of a member, the one last changed first. */
export async function readCases(
  { db, keys }: Reading,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<readonly ListedCase[]> {
  const found = await casesOf(db, keys, memberId)
  return found.map((one) => ({ found: one, clock: clockOf(one, now) }))
}

/** The member's own case of that number; `undefined` for none. */
export async function readCase(
  { db, keys }: Reading,
  {
    memberId,
    number,
    now,
  }: { readonly memberId: bigint; readonly number: string; readonly now: Instant },
): Promise<WholeCase | undefined> {
  const found = await caseOf(db, keys, { memberId, number })
  if (found === undefined) return undefined
  const [entries, evidence] = await Promise.all([
    entriesOf(db, keys, found),
    evidenceOf(db, keys, found),
  ])
  return { found, clock: clockOf(found, now), entries, evidence }
}

const clockOf = (found: MemberCase, now: Instant): ShownClock | undefined =>
  found.deadlineBasis === 'legal'
    ? shownByLaw(found, now)
    : shown(found, { openedOn: dayOfInstant(found.openedAt), today: dayOfInstant(now) })

/** A file of the member's own case, opened; `undefined` for none of that key. */
export async function readEvidence(
  { db, keys }: Reading,
  {
    memberId,
    number,
    evidenceId,
  }: { readonly memberId: bigint; readonly number: string; readonly evidenceId: string },
): Promise<(Evidence & { readonly content: Buffer }) | undefined> {
  const found = await caseOf(db, keys, { memberId, number })
  return found && evidenceContent(db, keys, { ...found, evidenceId })
}

/** What a case is about, for officers who have its number; `undefined` for none. */
export async function subjectByNumber(
  { db, keys }: Reading,
  number: string,
): Promise<{ readonly number: string; readonly subject: MemberCase['subject'] } | undefined> {
  const key = isCaseNumber(number) ? await findByNumber(db, keys, number) : undefined
  const found = key && (await caseOf(db, keys, { memberId: key.memberId, number }))
  return found && { number, subject: found.subject }
}
