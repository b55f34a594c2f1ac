import { jhtRateOf } from '#law'
import { dayOfInstant } from '#platform/clock'
import type { Database } from '#platform/db'
import { type Instant, monthOfDate, yearOf } from '#values'
import { ledgersAtEndOf, type MemberNumber } from '../balance-store.ts'
import { carryNumber, type RateOf } from '../number-carry.ts'
import { keepSnapshots, lockSnapshots, numbersWithoutSnapshot } from '../snapshot-store.ts'

export type SnapshotOptions = {
  readonly now: Instant
  /** The law's rates when absent. */
  readonly rateOf?: RateOf
  /** Numbers a transaction; 500 when absent. */
  readonly batchSize?: number
  /** Told after each batch how many snapshots were made so far. */
  readonly onProgress?: (made: number) => void
  /** Stops between two batches; what is made stays. */
  readonly signal?: AbortSignal
}

/**
 * Makes the missing snapshots of the last closed year, for every number that was ever reported, and
 * answers how many it made. Idempotent: a second run makes none. Each batch is one transaction that
 * keeps imports out while it runs, so it may run beside them.
 */
export async function snapshotBalances(
  database: Pick<Database, 'db'>,
  options: SnapshotOptions,
): Promise<number> {
  const year = yearOf(monthOfDate(dayOfInstant(options.now))) - 1
  let [made, after] = [0, undefined as MemberNumber | undefined]
  while (options.signal?.aborted !== true) {
    const batch = await snapshotBatch(database, { ...options, year, after })
    after = batch.at(-1)
    if (after === undefined) break
    made += batch.length
    options.onProgress?.(made)
  }
  return made
}

function snapshotBatch(
  { db }: Pick<Database, 'db'>,
  options: SnapshotOptions & { readonly year: number; readonly after: MemberNumber | undefined },
): Promise<readonly MemberNumber[]> {
  const { year, after, now, rateOf = jhtRateOf, batchSize = 500 } = options
  return db.transaction().execute(async (transaction) => {
    await lockSnapshots(transaction)
    const search = { year, rateOf, after, limit: batchSize }
    const numbers = await numbersWithoutSnapshot(transaction, search)
    if (numbers.length === 0) return numbers
    const ledgers = await ledgersAtEndOf(transaction, year, { numbers, rateOf })
    const snapshots = ledgers.map((ledger) => ({
      memberId: ledger.memberId,
      kpj: ledger.kpj,
      snapshot: carryNumber(ledger, { rateOf, through: year }).end,
    }))
    await keepSnapshots(transaction, snapshots, { rateOf, now })
    return numbers
  })
}
