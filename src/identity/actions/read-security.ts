import { type MoneyHeld, moneyHeldUntil, needsSecondApproval, openMoneyHolds } from '#members'
import { actsOf, type ShownAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { type KnownDevice, knownDevices, type OpenSession, openSessions } from '../device-store.ts'
import { type Factors, factorsOf } from '../factor-store.ts'
import { freezeCodeSince } from '../freeze-store.ts'
import { historyWords } from '../security-text.ts'

export type Security = {
  readonly factors: Factors
  readonly sessions: readonly OpenSession[]
  readonly devices: readonly KnownDevice[]
  readonly acts: readonly ShownAct[]
  readonly freezeCodeSince: Instant | undefined
  /** Absent when money is not held now. */
  readonly moneyHeldUntil: MoneyHeld | undefined
  /** What holds it until it is lifted: `not-me`, `frozen`. */
  readonly moneyHolds: readonly string[]
  /** The next change about money is approved by two officers. */
  readonly isApprovedByTwo: boolean
}

type Asked = { readonly memberId: bigint; readonly now: Instant }

const NEWEST_ACTS = 5
const ACTS_A_PAGE = 50

/** Everything on the member's security page. */
export async function readSecurity(db: Db, { memberId, now }: Asked): Promise<Security> {
  const [factors, sessions, devices, acts, heldUntil, moneyHolds, freezeCode, isApprovedByTwo] =
    await Promise.all([
      factorsOf(db, memberId),
      openSessions(db, memberId, now),
      knownDevices(db, memberId, now),
      securityActs(db, memberId, { before: undefined, limit: NEWEST_ACTS }),
      moneyHeldUntil(db, memberId),
      openMoneyHolds(db, memberId),
      freezeCodeSince(db, memberId),
      needsSecondApproval(db, memberId),
    ])
  const isPast = typeof heldUntil === 'number' && heldUntil <= now
  const held = isPast ? undefined : heldUntil
  return {
    ...{ factors, sessions, devices, acts, moneyHolds, isApprovedByTwo },
    moneyHeldUntil: held,
    freezeCodeSince: freezeCode,
  }
}

/** One page of the member's security history, and from where the next one goes on. */
export async function readSecurityHistory(
  db: Db,
  memberId: bigint,
  before: bigint | undefined,
): Promise<{ readonly acts: readonly ShownAct[]; readonly older: bigint | undefined }> {
  const found = await securityActs(db, memberId, { before, limit: ACTS_A_PAGE + 1 })
  const acts = found.slice(0, ACTS_A_PAGE)
  return { acts, older: found.length > ACTS_A_PAGE ? acts.at(-1)?.seq : undefined }
}

const securityActs = (
  db: Db,
  memberId: bigint,
  page: { before: bigint | undefined; limit: number },
) => actsOf(db, memberId, { ...page, actions: Object.keys(historyWords) })
