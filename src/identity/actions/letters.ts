import { type Letter, letterQueue, markPosted, printLetter, type QueuedLetter } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, isUuid, ok, type Result, refused } from '#values'
import { branchOf, openRecovery } from '../branch-recovery-store.ts'
import type { LetterRefusal } from '../officer-refusals.ts'
import { LETTER, type StaffLook } from '../staff-look.ts'
import type { Officer } from '../staff-relation-store.ts'
import { lookAsStaff } from './look-as-staff.ts'
import { mayDecide } from './may-decide.ts'

export type LetterServices = {
  readonly db: Db
  readonly keys: Keys
  /** Our public origin. */
  readonly url: string
  readonly brandName: string
}

export type LetterStep = {
  /** The officer at the printer. */
  readonly staffId: string
  readonly deliveryId: string
  readonly now: Instant
}

const SHOWN = 200

/** The print queue as an officer sees it: what is posted, and what their own branch hands over. */
export async function readLetters(
  { db, keys }: Pick<LetterServices, 'db' | 'keys'>,
  { staffId, now }: Pick<LetterStep, 'staffId' | 'now'>,
): Promise<{ readonly branch: string; readonly letters: readonly QueuedLetter[] }> {
  const branch = await branchOf(db, staffId)
  if (branch === '') return { branch, letters: [] }
  return { branch, letters: await letterQueue(db, keys, { branch, now, limit: SHOWN }) }
}

/** The letter, this once, in the member's language. That and by whom it was printed stands in the member's history. */
export function printForOfficer(
  { db, keys, url, brandName: brand }: LetterServices,
  step: LetterStep,
): Promise<Result<Letter, LetterRefusal>> {
  const { now } = step
  return db.transaction().execute(async (tx) => {
    const found = await theirs(tx, keys, step)
    if (!found.ok) return found
    const { letter: queued } = found.value
    const services = { db: tx, keys, url, brand, clock: { now: () => now } }
    const look: StaffLook = {
      ...{ memberId: queued.memberId, staffId: step.staffId, now, purpose: queued.kind },
      action: 'letter-printed',
      ...{ reference: LETTER, fields: fieldsOf(found.value) },
    }
    const letter = await lookAsStaff({ db: tx }, look, () => printLetter(services, queued))
    return letter === undefined ? refused({ kind: 'letter-gone' }) : ok(letter)
  })
}

/** Writes down that a printed letter was posted, or handed over at the branch. */
export function letterLeft(
  { db, keys }: LetterServices,
  step: LetterStep,
): Promise<Result<undefined, LetterRefusal>> {
  const { now } = step
  return db.transaction().execute(async (tx) => {
    const found = await theirs(tx, keys, step)
    if (!found.ok) return found
    const { letter } = found.value
    if (!(await markPosted(tx, { ...letter, now }))) return refused({ kind: 'letter-gone' })
    const action = letter.branch === undefined ? 'letter-posted' : 'letter-handed-over'
    await record(tx, step, { ...found.value, action })
    return ok(undefined)
  })
}

type Theirs = { readonly letter: QueuedLetter; readonly officer: Officer }

/** The letter, when it is in the queue of this officer and they may have to do with it. */
async function theirs(
  tx: Db,
  keys: Keys,
  { staffId, deliveryId, now }: LetterStep,
): Promise<Result<Theirs, LetterRefusal>> {
  const branch = await branchOf(tx, staffId)
  if (branch === '') return refused({ kind: 'no-branch' })
  const search = { branch, now, limit: 1, deliveryId }
  const [letter] = isUuid(deliveryId) ? await letterQueue(tx, keys, search) : []
  if (letter === undefined) return refused({ kind: 'letter-gone' })
  const { memberId } = letter
  const officer = await mayDecide({ db: tx, keys }, { memberId, staffId, atBranch: true })
  if (!officer.ok) return officer
  if (letter.state === 'waiting' && letter.kind === 'recovery-code') {
    // Neither of the two learns the code: a third one puts the letter into its envelope.
    const open = await openRecovery(tx, memberId)
    if (staffId === open?.startedBy || staffId === open?.decidedBy)
      return refused({ kind: 'own-recovery' })
  }
  return ok({ letter, officer: officer.value })
}

const record = (
  tx: Db,
  { staffId, now }: LetterStep,
  { letter, officer, action }: Theirs & { readonly action: string },
): Promise<void> =>
  recordAct(tx, {
    ...{ memberId: letter.memberId, at: now, action },
    ...{ actorKind: 'staff', actor: staffId, purpose: letter.kind },
    fields: fieldsOf({ letter, officer }),
    from: { role: officer.role, office: officer.branch, reference: LETTER },
  })

const fieldsOf = ({ letter, officer }: Theirs): readonly [string, ...string[]] => [
  'letter',
  'name',
  letter.branch === undefined ? 'address' : 'branch',
  `as-${officer.role}`,
]
