import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, type Kpj, type Month, type Rupiah, rupiah } from '#values'
import {
  copyPostings,
  moveEmployments,
  type Overlap,
  overlapsOf,
  reversePostings,
  standingOf,
} from '../moved-number-store.ts'
import { copyAnswers } from '../radar/answer-store.ts'
import { markForRadar } from '../radar/finding-store.ts'
import { dropSnapshots, lockSnapshots } from '../snapshot-store.ts'
import { readBalance } from './read-balance.ts'

/** What went with a number, and what both balances were and are. */
export type MovedRecord = {
  /** Rows written under the new record. */
  readonly postings: number
  /** Months of the rows that stand. */
  readonly months: readonly Month[]
  readonly overlaps: readonly Overlap[]
  readonly before: Balances
  readonly after: Balances
}

type Balances = { readonly from: Rupiah; readonly to: Rupiah; readonly sum: Rupiah }

type Move = {
  readonly kpj: Kpj
  readonly from: bigint
  readonly to: bigint
  readonly now: Instant
}

/** What would go with a number: nothing is changed by asking. */
export type RecordToMove = Omit<MovedRecord, 'after'>

const EARLIEST = 1900

/** What `moveRecord` would write, and what both balances are; without `to` the record that gets it is still to be made. */
export async function readMove(
  db: Db,
  { kpj, from, to, now }: Omit<Move, 'to'> & { readonly to: bigint | undefined },
): Promise<RecordToMove> {
  const standing = await standingOf(db, { kpj, from })
  if (to !== undefined) {
    const overlaps = await overlapsOf(db, { kpj, from, to })
    return { ...standing, overlaps, before: await balancesOf(db, { from, to, now }) }
  }
  const { total } = await readBalance(db, from, { now })
  return { ...standing, overlaps: [], before: { from: total, to: rupiah(0n), sum: total } }
}

/**
 * Writes the record of a number under another member, in the caller's transaction: each row anew with its origin, and a
 * reversal under the old one; no row is changed. Employments go along, memories are made anew.
 * @throws when both balances together are not what they were
 */
export async function moveRecord(tx: Db, { now, ...move }: Move): Promise<MovedRecord> {
  await lockSnapshots(tx)
  const whole = { ...move, today: dayOfInstant(now) }
  const balances = () => balancesOf(tx, { ...move, now })
  const before = await balances()
  const overlaps = await overlapsOf(tx, move)
  const postings = await copyPostings(tx, whole)
  const months = await reversePostings(tx, whole)
  await moveEmployments(tx, whole)
  const { kpj } = move
  await dropSnapshots(
    tx,
    [move.from, move.to].map((memberId) => ({ memberId, kpj, year: EARLIEST })),
  )
  await markForRadar(tx, [move.from, move.to])
  const after = await balances()
  if (after.sum !== before.sum) throw new Error('a number was not moved: the sum would change')
  return { postings, months, overlaps, before, after }
}

/** The member's answers to findings go along where the same person gets the number. */
export const moveAnswers = (tx: Db, keys: Keys, move: Omit<Move, 'now'>): Promise<void> =>
  copyAnswers(tx, keys, move)

async function balancesOf(tx: Db, { from, to, now }: Omit<Move, 'kpj'>): Promise<Balances> {
  const old = await readBalance(tx, from, { now })
  const other = await readBalance(tx, to, { now })
  return { from: old.total, to: other.total, sum: rupiah(old.total + other.total) }
}
