import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, type Kpj, ok, type Result, refused } from '#values'
import type { MemberCase } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { findByNumber, lockCase } from '../case-store.ts'
import { type Granted, keepCarriedOut, lockGranted } from '../number-proposal-store.ts'
import type { Carried, CarryRefusal, GrantedRequest, GrantRefusal } from '../number-request.ts'

/**
 * Looks whether a granted request can be carried out and answers how; nothing is written before that is called, in the
 * same transaction. Whoever only asks what would stand in the way waits for nobody and keeps nobody waiting, and does not
 * call it. From whoever keeps the records.
 */
export type CarryOut = (
  tx: Db,
  request: GrantedRequest & { readonly isOnlyAsked?: boolean },
) => Promise<Result<() => Promise<Carried>, CarryRefusal>>

type Services = { readonly keys: Keys; readonly carryOut: CarryOut }

type Wanted = {
  readonly number: string
  readonly by: GrantedRequest['by']
  readonly now: Instant
  /** What an operator says it is about: it must be so. */
  readonly expected?: {
    readonly kpj: Kpj
    readonly memberId: bigint
    readonly officers: readonly [string, string]
  }
}

/**
 * Carries out what two officers granted in a case, in the caller's transaction. Refused, with nothing written: no such
 * case, not what was expected, not granted, done already, or the records do not allow it.
 */
export async function carryOutGranted(
  tx: Db,
  { keys, carryOut }: Services,
  { number, expected, by, now }: Wanted,
): Promise<Result<Carried, GrantRefusal | CarryRefusal>> {
  const key = isCaseNumber(number) ? await findByNumber(tx, keys, number) : undefined
  const found = key && (await lockCase(tx, keys, { memberId: key.memberId, number }))
  if (found === undefined) return refused('no-such-case')
  const asked = requestIn(found)
  if (asked === undefined) return refused('not-this-number')
  const other = expected && (await contradictionTo(tx, found, expected))
  if (other !== undefined) return refused(other)
  const granted = await grantedIn(tx, found)
  if (!granted.ok) return granted
  const { proposalId, proposedBy, decidedBy } = granted.value
  const officers = [proposedBy, decidedBy] as const
  const ready = await carryOut(tx, { ...asked, officers, by, now })
  if (!ready.ok) return ready
  await keepCarriedOut(tx, { memberId: found.memberId, proposalId, now })
  return ok(await ready.value())
}

/** What a case asks about a number; `undefined` where it is about something else. */
export function requestIn({
  subject,
  memberId,
  number,
}: MemberCase): Pick<GrantedRequest, 'kind' | 'kpj' | 'memberId' | 'caseNumber'> | undefined {
  return subject.kind === 'number-join' || subject.kind === 'number-disown'
    ? { kind: subject.kind, kpj: subject.kpj, memberId, caseNumber: number }
    : undefined
}

/** A case that was opened again waits for another decision. */
async function grantedIn(
  tx: Db,
  found: MemberCase,
): Promise<Result<Granted, 'not-granted' | 'carried-out'>> {
  const granted = await lockGranted(tx, found)
  if (granted === undefined || found.state === 'open' || found.state === 'asked')
    return refused('not-granted')
  return granted.isCarriedOut ? refused('carried-out') : ok(granted)
}

async function contradictionTo(
  tx: Db,
  found: MemberCase,
  { kpj, memberId, officers }: NonNullable<Wanted['expected']>,
): Promise<GrantRefusal | undefined> {
  const { subject } = found
  if (subject.kind !== 'number-join' || subject.kpj !== kpj) return 'not-this-number'
  if (found.memberId !== memberId) return 'not-their-case'
  const granted = await lockGranted(tx, found)
  if (granted === undefined) return 'not-granted'
  const by = new Set([granted.proposedBy, granted.decidedBy])
  return new Set(officers).size === 2 && officers.every((officer) => by.has(officer))
    ? undefined
    : 'other-officers'
}
