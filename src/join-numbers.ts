import { carryOutJoin, type JoinRefusal } from '#cases'
import { type MovedRecord, moveRecord } from '#contributions'
import { closeAccount, mayDecide } from '#identity'
import { contradictionBetween, findByKpj, hadNumber, moveNumber } from '#members'
import { recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import { isImportUnfinished, lockImports } from '#platform/imports'
import type { Keys } from '#platform/keys'
import { type Instant, type Kpj, ok, type Result, refused } from '#values'

export type Joining = {
  /** The number that goes to the record of `into`. */
  readonly kpj: Kpj
  readonly into: Kpj
  /** Two staff accounts, the one who proposed and the one who approved. */
  readonly officers: readonly [string, string]
  readonly caseNumber: string
  readonly now: Instant
}

export type Refused =
  | JoinRefusal
  | 'import-unfinished'
  | 'unknown-kpj'
  | 'one-record'
  | 'was-here-before'
  | 'not-their-case'
  | 'officer-excluded'
  | 'birth-date'
  | 'id-number'

export type Joined = MovedRecord & {
  /** Whether the old record has no number left, and nobody signs in to it any more. */
  readonly isClosed: boolean
}

/**
 * Joins a number to another record of the same person, as two officers granted in a case: its rows are written anew with
 * their origin, the old ones reversed, and both histories say so. In the caller's transaction, which a refusal must end
 * without keeping anything.
 */
export async function joinNumber(
  { tx, keys }: { readonly tx: Db; readonly keys: Keys },
  { kpj, into, officers, caseNumber, now }: Joining,
): Promise<Result<Joined, Refused>> {
  await lockImports(tx)
  if (await isImportUnfinished(tx)) return refused('import-unfinished')
  const [from, to] = [await findByKpj(tx, keys, kpj), await findByKpj(tx, keys, into)]
  if (from === undefined || to === undefined) return refused('unknown-kpj')
  if (from === to) return refused('one-record')
  if (await hadNumber(tx, to, kpj)) return refused('was-here-before')
  const services = { db: tx, keys }
  const contradiction = await contradictionBetween(services, from, to)
  if (contradiction !== undefined) return refused(contradiction)
  if (!(await mayBoth(services, [from, to], officers))) return refused('officer-excluded')
  const granted = await carryOutJoin(tx, keys, { number: caseNumber, kpj, officers, now })
  if (!granted.ok) return granted
  if (granted.value !== to) return refused('not-their-case')
  const moved = await moveRecord(tx, { kpj, from, to, now })
  const isClosed = await moveNumber(services, { kpj, from, to, now })
  const act = { at: now, actorKind: 'operator', actor: 'command-line', purpose: 'case' } as const
  const fields = ['number', 'posting', 'employment', ...officers.map((one) => `staff-${one}`)]
  await recordActs(tx, [
    { ...act, memberId: to, action: 'number-joined', fields },
    { ...act, memberId: from, action: 'number-moved', fields },
  ])
  if (isClosed) await closeAccount(tx, { memberId: from, now })
  return ok({ ...moved, isClosed })
}

/** Neither officer may act about either record, nor after the other where one made the other's account. */
async function mayBoth(
  services: { readonly db: Db; readonly keys: Keys },
  members: readonly bigint[],
  [first, second]: readonly [string, string],
): Promise<boolean> {
  for (const memberId of members)
    for (const [staffId, after] of [
      [first, []],
      [second, [first]],
    ] as const) {
      const may = await mayDecide(services, { memberId, staffId, after, atBranch: false })
      if (!may.ok) return false
    }
  return true
}
