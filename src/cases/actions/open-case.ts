import { randomBytes, randomUUID } from 'node:crypto'
import { lockChain, recordAct } from '#platform/audit'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { CODE_LETTERS } from '#platform/keys'
import {
  dateText,
  type Instant,
  instantText,
  type Language,
  ok,
  type Result,
  refused,
} from '#values'
import {
  type MemberCase,
  MOST_IN_30_DAYS,
  MOST_UNANSWERED,
  marksIn,
  type Subject,
} from '../case.ts'
import { newCaseNumber } from '../case-number.ts'
import { type CaseKey, countCases, insertCase, reserveNumber } from '../case-store.ts'
import { begun } from '../clock.ts'
import { insertEntry } from '../entry-store.ts'
import { insertMarks } from '../mark-store.ts'
import { deleteUpload } from '../upload-store.ts'
import type { CaseServices } from './case-services.ts'
import type { CheckedFile } from './check-file.ts'
import { disputeRefusal, findDispute } from './find-dispute.ts'
import { hasRoom, keepFile } from './keep-file.ts'
import { begunByLaw } from './legal-clock.ts'
import { tellMember } from './tell-member.ts'

type Opening = {
  readonly memberId: bigint
  readonly subject: Subject
  readonly text: string
  /** Looked at already. */
  readonly file: CheckedFile | undefined
  /** The one among the files on their way that it is; empty where it came with the form. */
  readonly uploadId?: string
  readonly language: Language
  readonly now: Instant
}

type NewCase = Pick<Opening, 'memberId' | 'subject' | 'text' | 'language' | 'now'> & {
  readonly by: 'member' | 'portal'
}

export type OpeningRefusal =
  | ReturnType<typeof disputeRefusal>
  | 'too-many'
  | 'too-many-bytes'
  | 'pieces-lost'

/**
 * Opens a case with its number and clock, marks what of the record it disputes, keeps the file and tells the
 * member. Nothing of the record changes. Refused: the same is disputed already; too many cases; no room for the file.
 */
export function openCase(
  services: CaseServices,
  opening: Opening,
): Promise<Result<MemberCase, OpeningRefusal>> {
  const { db } = services
  const { memberId, now, file } = opening
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const { unanswered, lately } = await countCases(tx, memberId, now)
    if (unanswered >= MOST_UNANSWERED || lately >= MOST_IN_30_DAYS) return refused('too-many')
    const dispute = await findDispute(tx, opening)
    if (dispute !== undefined) return refused(disputeRefusal(dispute))
    if (file !== undefined && !(await hasRoom(tx, memberId, file))) return refused('too-many-bytes')
    // Of two forms that bring the same file, one opens a case.
    const { uploadId = '' } = opening
    if (uploadId !== '' && !(await deleteUpload(tx, { memberId, uploadId })))
      return refused('pieces-lost')
    const opened = await writeCase(tx, services, { ...opening, by: 'member' })
    if (file !== undefined) await addFile(tx, services.keys, { ...opened, file, now })
    return ok(opened)
  })
}

const OPENED_BY = {
  member: { actorKind: 'member', actor: 'self', purpose: 'own-choice' },
  portal: { actorKind: 'system', actor: 'payung', purpose: 'protection' },
} as const

/** Writes a case with its number, clock and marks, and tells the member; in the caller's transaction. */
export async function writeCase(
  tx: Db,
  services: Pick<CaseServices, 'keys' | 'answerDays'>,
  opening: NewCase,
): Promise<MemberCase> {
  const { keys, answerDays } = services
  const { memberId, subject, text, now, by } = opening
  const caseId = randomUUID()
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'case-opened', fields: ['case'] },
    ...OPENED_BY[by],
  })
  const opened: MemberCase = {
    ...{ memberId, caseId, subject, state: 'open' },
    number: await newNumber(tx, keys, { memberId, caseId }),
    ...{ openedAt: now, changedAt: now, reopenedAt: undefined, takenBy: undefined },
    ...(subject.kind === 'look'
      ? { deadlineBasis: 'legal', ...begunByLaw(now) }
      : { deadlineBasis: 'promised', ...begun(dayOfInstant(now), answerDays) }),
  }
  await insertCase(tx, keys, opened)
  await insertEntry(tx, keys, {
    ...{ memberId, caseId, at: now, staffId: undefined },
    content: { kind: by === 'member' ? 'opened' : 'opened-by-us', text },
  })
  await insertMarks(tx, opened, marksIn(subject))
  await tell(tx, keys, { ...opening, ...opened })
  return opened
}

type Adding = CaseKey & { readonly file: CheckedFile; readonly now: Instant }

/** The first file of a case: there is always room for it. */
async function addFile(tx: Db, keys: CaseServices['keys'], adding: Adding): Promise<void> {
  const kept = await keepFile(tx, keys, adding)
  if (!kept.ok) throw new Error('a new case holds files already')
  const content = { kind: 'evidence', evidenceId: kept.value } as const
  await insertEntry(tx, keys, { ...adding, at: adding.now, staffId: undefined, content })
}

type Telling = Pick<Opening, 'memberId' | 'now' | 'language'> &
  Pick<MemberCase, 'number' | 'dueOn' | 'dueAt'>

async function tell(tx: Db, keys: CaseServices['keys'], told: Telling): Promise<void> {
  const { memberId, now, language, number, dueOn, dueAt } = told
  const due = dueAt
    ? { id: instantText(dueAt, 'id'), en: instantText(dueAt, 'en') }
    : dueOn && { id: dateText(dueOn, 'id'), en: dateText(dueOn, 'en') }
  await tellMember(tx, keys, {
    ...{ memberId, now, language, kind: 'case-opened' },
    facts: { number, ...(due ? { due } : {}), ...(dueAt ? { legal: 'yes' } : {}) },
  })
}

async function newNumber(tx: Db, keys: CaseServices['keys'], key: CaseKey): Promise<string> {
  const number = newCaseNumber(CODE_LETTERS, randomBytes)
  return (await reserveNumber(tx, keys, { ...key, number })) ? number : newNumber(tx, keys, key)
}
