import { emailContactIdsOf } from '#members'
import { writeMessage } from '#messages'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, plusDays } from '#values'
import { countEmployerMonths, markedEmployers, takeMarks } from '../radar/employer-month-store.ts'
import {
  membersToLookAt,
  membersToTell,
  postponeLooks,
  takeUntold,
} from '../radar/finding-store.ts'
import { foundText } from '../radar/text.ts'
import { type LookTime, lookAtRecords } from './look-at-records.ts'

export type SweepServices = { readonly db: Db; readonly keys: Keys }
export type Swept = { readonly looked: number; readonly told: number }

type Sweep = {
  readonly now: Instant
  readonly signal: AbortSignal
  /** False where people are only being made: what was found before they could look is not news. */
  readonly tells?: boolean
  readonly progress?: (sum: Swept) => void
  /** Told when a record cannot be looked at: it waits a day, and the others go on. */
  readonly onFault?: (fault: unknown) => void
}

const AT_ONCE = 200

/**
 * Looks at every record that an import touched or a day of payment made old, counts the months of their employers, and
 * tells each member once what is new, as one message. It costs in proportion to the members touched. Stopped and begun
 * again it goes on, and tells nobody twice; several servers may do it at once.
 */
export async function sweepRadar(services: SweepServices, sweep: Sweep): Promise<Swept> {
  const { db } = services
  const time = { now: sweep.now, today: dayOfInstant(sweep.now) }
  let looked = 0
  while (!sweep.signal.aborted) {
    const members = await membersToLookAt(db, { today: time.today, most: AT_ONCE })
    if (members.length === 0) break
    await lookAtAll(db, members, { time, sweep })
    looked += members.length
    sweep.progress?.({ looked, told: 0 })
  }
  await countMarked(db, sweep.signal, time)
  const told = await tellAll(services, sweep)
  return { looked, told }
}

/** All at once; where that fails one by one, so that one record stops nobody else's. */
async function lookAtAll(
  db: Db,
  members: readonly bigint[],
  { time, sweep }: { readonly time: LookTime; readonly sweep: Sweep },
): Promise<void> {
  try {
    await lookAtRecords(db, members, time)
  } catch (fault) {
    if (members.length > 1)
      for (const memberId of members) await lookAtAll(db, [memberId], { time, sweep })
    else {
      sweep.onFault?.(fault)
      await postponeLooks(db, members, plusDays(time.today, 1))
    }
  }
}

async function countMarked(db: Db, signal: AbortSignal, time: LookTime): Promise<void> {
  let after: string | undefined = ''
  while (after !== undefined && !signal.aborted) {
    const marked = await markedEmployers(db, { after, most: AT_ONCE })
    await db.transaction().execute(async (tx) => {
      const employers = await takeMarks(tx, marked)
      if (employers.length > 0) await countEmployerMonths(tx, employers, time)
    })
    after = marked.at(-1)
  }
}

async function tellAll(services: SweepServices, sweep: Sweep): Promise<number> {
  let [told, after] = [0, 0n]
  while (!sweep.signal.aborted) {
    const members = await membersToTell(services.db, { after, most: AT_ONCE })
    if (members.length === 0) break
    for (const memberId of members) {
      if (sweep.signal.aborted) break
      if (await tell(services, sweep, memberId)) told += 1
      after = memberId
    }
  }
  return told
}

/** One message of everything that is new to a member; answers whether there was anything. */
function tell(
  { db, keys }: SweepServices,
  { now, tells = true }: Sweep,
  memberId: bigint,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const untold = await takeUntold(tx, memberId, now)
    if (!tells || untold.length === 0) return false
    const contactIds = await emailContactIdsOf(tx, keys, memberId)
    await writeMessage(tx, keys, {
      ...{ memberId, now, kind: 'record-findings' },
      facts: { found: foundText(untold) },
      to: { contactIds },
    })
    return true
  })
}
