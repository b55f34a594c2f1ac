import type { KeyedData, LookupTable, SealedColumn } from '#values'
import { olderHashes, rehash } from './rehash-store.ts'
import { olderSeals, reseal } from './reseal-store.ts'
import type { Rotating } from './writer-store.ts'

/** How far a rotation is. */
export type Rotation = {
  /** Table, or column of a table, that is made anew. */
  readonly of: string
  readonly done: number
  /** Of so many; what was written meanwhile is not among them. */
  readonly all: number
}

export type Rotated = {
  readonly seals: number
  readonly lookups: number
  /** Values that did not open, by their column. */
  readonly broken: readonly { readonly of: string; readonly count: number }[]
}

type Watched = { readonly signal: AbortSignal; readonly tell: (rotation: Rotation) => void }

/**
 * Makes everything anew that an older key sealed or hashed, while the portal runs: look-ups first, then what is encrypted.
 * Each page is whole by itself, so that it may be stopped at any moment, or killed, and goes on when it is called again.
 */
export async function rotateKeys(
  services: Rotating,
  data: KeyedData,
  watched: Watched,
): Promise<Rotated> {
  const sum = { seals: 0, lookups: 0, broken: [] as { of: string; count: number }[] }
  for (const lookup of data.lookups) {
    if (watched.signal.aborted) return sum
    sum.lookups += await rotateLookup(services, lookup, watched)
  }
  for (const column of data.sealed) {
    if (watched.signal.aborted) return sum
    const { done, broken } = await rotateColumn(services, column, watched)
    sum.seals += done
    if (broken > 0) sum.broken.push({ of: nameOf(column), count: broken })
  }
  return sum
}

const nameOf = ({ table, column }: SealedColumn): string => `${table}.${column}`

async function rotateLookup(
  services: Rotating,
  lookup: LookupTable,
  { signal, tell }: Watched,
): Promise<number> {
  const all = await olderHashes(services.db, lookup.table, services.keys.versions.sealing)
  if (all === 0) return 0
  let done = 0
  for await (const renewed of rehash(services, lookup)) {
    done += renewed
    if (renewed > 0) tell({ of: lookup.table, done, all })
    if (signal.aborted) break
  }
  return done
}

async function rotateColumn(
  services: Rotating,
  column: SealedColumn,
  { signal, tell }: Watched,
): Promise<{ readonly done: number; readonly broken: number }> {
  const all = await olderSeals(services.db, column, services.keys.versions.sealing)
  let [done, broken] = [0, 0]
  if (all === 0) return { done, broken }
  for await (const page of reseal(services, column)) {
    done += page.done
    broken += page.broken
    tell({ of: nameOf(column), done, all })
    if (signal.aborted) break
  }
  return { done, broken }
}
