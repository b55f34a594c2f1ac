import { type Act, recordAct } from '#platform/audit'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { type EntryContent, type MemberCase, MOST_ENTRIES } from '../case.ts'
import { type ActRefusal, after, type CaseAct } from '../case-state.ts'
import { lockCase, updateCase } from '../case-store.ts'
import { wound } from '../clock.ts'
import { countEntries, insertEntry } from '../entry-store.ts'
import type { CaseServices } from './case-services.ts'
import { woundByLaw } from './legal-clock.ts'
import { type FromOf, staffActBy } from './officer-services.ts'

/** Who does it: the member, or an officer. */
export type Actor =
  | { readonly kind: 'member' }
  | { readonly kind: 'staff'; readonly staffId: string; readonly fromOf: FromOf }

export type Step<Refusal> = {
  readonly memberId: bigint
  readonly number: string
  readonly now: Instant
  readonly act: CaseAct
  readonly actor: Actor
  /** As the history knows it. */
  readonly audited: Pick<Act, 'action'>
  /** What is written for it; it runs in the transaction that holds the case, and takes all back when it refuses. */
  content(tx: Db, found: MemberCase): Promise<Result<EntryContent, Refusal>>
  /** What else belongs to the same transaction. */
  afterwards?(tx: Db, changed: MemberCase, said: EntryContent): Promise<void>
}

export type StepRefusal = ActRefusal | 'no-such-case' | 'too-long-a-case'

/** Does one thing in a case: checks its state, winds its clock, writes what was said, audits; all or nothing. */
export function actInCase<Refusal = never>(
  { db, keys, answerDays }: CaseServices,
  step: Step<Refusal>,
): Promise<Result<MemberCase, StepRefusal | Refusal>> {
  const { memberId, now, act } = step
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, keys, step)
    if (found === undefined) return refused('no-such-case')
    const { state, reopenedAt } = found
    const next = after({ state, wasReopened: reopenedAt !== undefined }, act)
    if (!next.ok) return next
    // Who may end or reopen a case may do so however much it holds.
    const isMore = act === 'message' || act === 'evidence'
    if (isMore && (await countEntries(tx, found)) >= MOST_ENTRIES) return refused('too-long-a-case')
    const content = await step.content(tx, found)
    if (!content.ok) return content
    const today = dayOfInstant(now)
    const changed: MemberCase = {
      ...found,
      ...(found.deadlineBasis === 'legal'
        ? woundByLaw(found, { act, next: next.value, now })
        : wound(found, { act, next: next.value, today, promise: answerDays })),
      state: next.value,
      changedAt: now,
      reopenedAt: act === 'reopen' ? now : reopenedAt,
    }
    await updateCase(tx, changed)
    const { memberId: whose, caseId } = found
    const staffId = step.actor.kind === 'staff' ? step.actor.staffId : undefined
    const entry = { memberId: whose, caseId, at: now, staffId, content: content.value }
    await insertEntry(tx, keys, entry)
    await recordAct(tx, { memberId, ...step.audited, ...(await whoOf(tx, step)), fields: ['case'] })
    await step.afterwards?.(tx, changed, content.value)
    return ok(changed)
  })
}

const whoOf = async (
  tx: Db,
  { actor, number, now }: { readonly actor: Actor; readonly number: string; readonly now: Instant },
) =>
  actor.kind === 'member'
    ? ({ at: now, actorKind: 'member', actor: 'self', purpose: 'own-choice' } as const)
    : staffActBy(tx, actor, { number, staffId: actor.staffId, now })
