import { lockChain } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { type MemberCase, MOST_UNANSWERED } from '../case.ts'
import { countCases } from '../case-store.ts'
import { actInCase, type StepRefusal } from './act-in-case.ts'
import type { CaseServices } from './case-services.ts'
import type { CheckedFile } from './check-file.ts'
import { disputeRefusal, findDispute } from './find-dispute.ts'
import { keepFile, type NoRoom } from './keep-file.ts'

type Own = { readonly memberId: bigint; readonly number: string; readonly now: Instant }

const MEMBER = { kind: 'member' } as const

/** Adds what the member writes. After a question of ours the clock goes on. */
export const addMessage = (
  services: CaseServices,
  { text, ...own }: Own & { readonly text: string },
): Promise<Result<MemberCase, StepRefusal>> =>
  actInCase(services, {
    ...{ ...own, act: 'message', actor: MEMBER, audited: { action: 'case-message-added' } },
    content: async () => ok({ kind: 'message', text }),
  })

type Adding = Own & { readonly file: CheckedFile }

/** Adds a file that was looked at; five a case. */
export const addEvidence = (
  services: CaseServices,
  adding: Adding,
): Promise<Result<MemberCase, StepRefusal | NoRoom>> =>
  actInCase<NoRoom>(services, {
    ...evidenceStep(adding),
    content: (tx, found) => keep(tx, services, { ...adding, ...found }),
  })

/** The same of one that came in pieces, unless it was kept before: `isFirst` is asked in the same transaction. */
export const addUploaded = (
  services: CaseServices,
  { isFirst, ...adding }: Adding & { isFirst(tx: Db): Promise<boolean> },
): Promise<Result<MemberCase, StepRefusal | NoRoom | 'kept-before'>> =>
  actInCase<NoRoom | 'kept-before'>(services, {
    ...evidenceStep(adding),
    content: async (tx, found) =>
      (await isFirst(tx)) ? keep(tx, services, { ...adding, ...found }) : refused('kept-before'),
  })

const evidenceStep = ({ memberId, number, now }: Own) =>
  ({
    ...{ memberId, number, now, actor: MEMBER },
    act: 'evidence',
    audited: { action: 'case-evidence-added' },
  }) as const

async function keep(tx: Db, { keys }: CaseServices, adding: Adding & Pick<MemberCase, 'caseId'>) {
  const kept = await keepFile(tx, keys, adding)
  return kept.ok ? ok({ kind: 'evidence', evidenceId: kept.value } as const) : kept
}

/** Ends a case: the member has what they wanted, or leaves it. Its marks are gone with it. */
export const closeCase = (
  services: CaseServices,
  own: Own,
): Promise<Result<MemberCase, StepRefusal>> =>
  actInCase(services, {
    ...{ ...own, act: 'close', actor: MEMBER, audited: { action: 'case-closed' } },
    content: async () => ok({ kind: 'closed', text: '' }),
  })

export type ReopeningRefusal = StepRefusal | ReturnType<typeof disputeRefusal> | 'too-many'

/**
 * Opens an answered or ended case again, once, with a reason; the clock begins anew. Refused as a new one would be: another
 * case disputes the same, or too many wait for an answer.
 */
export const reopenCase = (
  services: CaseServices,
  { text, ...own }: Own & { readonly text: string },
): Promise<Result<MemberCase, ReopeningRefusal>> =>
  actInCase<Exclude<ReopeningRefusal, StepRefusal>>(services, {
    ...{ ...own, act: 'reopen', actor: MEMBER, audited: { action: 'case-reopened' } },
    async content(tx, { memberId, number, subject }) {
      await lockChain(tx, memberId)
      const { unanswered } = await countCases(tx, memberId, own.now)
      if (unanswered >= MOST_UNANSWERED) return refused('too-many')
      const dispute = await findDispute(tx, { memberId, subject, besides: number })
      if (dispute !== undefined) return refused(disputeRefusal(dispute))
      return ok({ kind: 'reopened', text })
    },
  })
