import { type Instant, ok, type Result } from '#values'
import type { MemberCase } from '../case.ts'
import { actInCase, type StepRefusal } from './act-in-case.ts'
import type { CheckedFile } from './check-file.ts'
import { keepFile } from './keep-file.ts'
import type { CaseServices } from './services.ts'

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

/** Adds a file that was looked at; five a case. */
export const addEvidence = (
  services: CaseServices,
  { file, ...own }: Own & { readonly file: CheckedFile },
): Promise<Result<MemberCase, StepRefusal | 'too-many-files'>> =>
  actInCase(services, {
    ...{ ...own, act: 'evidence', actor: MEMBER, audited: { action: 'case-evidence-added' } },
    async content(tx, found) {
      const kept = await keepFile(tx, services.keys, { ...found, file, now: own.now })
      return kept.ok ? ok({ kind: 'evidence', evidenceId: kept.value } as const) : kept
    },
  })

/** Ends a case: the member has what they wanted, or leaves it. Its marks are gone with it. */
export const closeCase = (
  services: CaseServices,
  own: Own,
): Promise<Result<MemberCase, StepRefusal>> =>
  actInCase(services, {
    ...{ ...own, act: 'close', actor: MEMBER, audited: { action: 'case-closed' } },
    content: async () => ok({ kind: 'closed', text: '' }),
  })

/** Opens an answered or ended case again, once, with a reason; the clock begins anew. */
export const reopenCase = (
  services: CaseServices,
  { text, ...own }: Own & { readonly text: string },
): Promise<Result<MemberCase, StepRefusal>> =>
  actInCase(services, {
    ...{ ...own, act: 'reopen', actor: MEMBER, audited: { action: 'case-reopened' } },
    content: async () => ok({ kind: 'reopened', text }),
  })
