import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Instant, type Kpj, type Month, type Rupiah, rupiah } from '#values'
import {
  copyPostings,
  moveEmployments,
  type Overlap,
  overlapsOf,
  reversePostings,
} from '../moved-number-store.ts'
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

const EARLIEST = 1900

/**
 * Writes the record of a number under another member, in the caller's transaction: each row anew with its origin, and a
 * reversal under the old one; no row is changed. Employments go along, memories are made anew.
 * @throws when both balances together are not what they were
 */
export async function moveRecord(
  tx: Db,
  {
    now,
    ...move
  }: { readonly kpj: Kpj; readonly from: bigint; readonly to: bigint; readonly now: Instant },
): Promise<MovedRecord> {
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

async function balancesOf(
  tx: Db,
  { from, to, now }: { readonly from: bigint; readonly to: bigint; readonly now: Instant },
): Promise<Balances> {
  const old = await readBalance(tx, from, { now })
  const other = await readBalance(tx, to, { now })
  return { from: old.total, to: other.total, sum: rupiah(old.total + other.total) }
}
