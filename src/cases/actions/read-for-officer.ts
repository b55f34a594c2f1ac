import { readMove } from '#contributions'
import { nameOf, personOf } from '#members'
import { recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import { ok, type Result, refused } from '#values'
import type { Evidence } from '../case.ts'
import { isCaseNumber } from '../case-number.ts'
import { findByNumber } from '../case-store.ts'
import { needsTwo, type ProposalOfCase } from '../number-proposal.ts'
import { proposalsOf } from '../number-proposal-store.ts'
import type { CaseForOfficer, NumberRequest } from '../officer-case.ts'
import { requestIn } from './carry-out.ts'
import type { NumberServices } from './decide-on-number.ts'
import { holderOf } from './may-decide-on-number.ts'
import { type ByOfficer, staffActBy } from './officer-services.ts'
import { readCase, readEvidence } from './read-case.ts'

type ReadRefusal = 'no-such-case' | 'not-theirs'

/**
 * A case with everything in it, for an officer who may act about whoever is concerned. Each look stands in the history of
 * the member, and in that of whoever has the number that the case asks for.
 */
export async function readForOfficer(
  services: NumberServices,
  by: ByOfficer,
): Promise<Result<CaseForOfficer, ReadRefusal>> {
  const { db, keys } = services
  const { number, now } = by
  const key = isCaseNumber(number) ? await findByNumber(db, keys, number) : undefined
  const whole = key && (await readCase(services, { memberId: key.memberId, number, now }))
  if (key === undefined || whole === undefined) return refused('no-such-case')
  const { memberId } = key
  const asked = requestIn(whole.found)
  const holder = asked && (await holderOf(db, keys, asked.kpj))
  // Whose number it is that somebody else says not to be theirs is nobody's business.
  const isCompared = asked?.kind === 'number-join' && holder !== memberId
  const others = isCompared && holder !== undefined ? [holder] : []
  for (const one of [memberId, ...others])
    if (!(await services.mayAct(db, { memberId: one, staffId: by.staffId, after: [] })))
      return refused('not-theirs')
  const look = await staffActBy(db, services, by)
  await recordActs(db, [
    { ...look, memberId, action: 'case-seen', fields: ['name', 'number', 'case'] },
    ...others.map((one) => ({
      ...{ ...look, memberId: one, action: 'number-compared' },
      fields: ['name', 'number', 'birth-date', 'balance'],
    })),
  ])
  const { name, kpjs } = await personOf(db, memberId)
  const { found } = whole
  const proposals = needsTwo(found.subject.kind) ? await proposalsOf(db, keys, found) : []
  const request = asked && (await readRequest(services, { asked, holder, by, proposals }))
  return ok({ ...whole, member: { name, kpjs }, request, proposals })
}

type Asked = {
  readonly asked: NonNullable<ReturnType<typeof requestIn>>
  readonly holder: bigint | undefined
  readonly by: ByOfficer
  readonly proposals: readonly ProposalOfCase[]
}

async function readRequest(
  services: NumberServices,
  { asked, holder, by: { staffId, now }, proposals }: Asked,
): Promise<NumberRequest> {
  const { db } = services
  const { kpj, kind, memberId } = asked
  const to = kind === 'number-join' ? memberId : undefined
  const isToMove = kind === 'number-join' ? holder !== memberId : holder === memberId
  const proposer = proposals[0]?.state === 'proposed' ? proposals[0].proposedBy : staffId
  const ready = await services.carryOut(db, {
    ...{ ...asked, officers: [proposer, staffId], now, isOnlyAsked: true },
    by: { actorKind: 'staff', actor: staffId },
  })
  return {
    ...{ kpj, obstacle: ready.ok ? undefined : ready.refusal },
    holder: await holderIn(db, asked, holder),
    move:
      holder !== undefined && isToMove
        ? await readMove(db, { kpj, from: holder, to, now })
        : undefined,
  }
}

async function holderIn(
  db: Db,
  { kind, memberId }: Asked['asked'],
  holder: bigint | undefined,
): Promise<NumberRequest['holder']> {
  if (holder === memberId) return { kind: 'own' }
  if (kind === 'number-disown') return { kind: 'elsewhere' }
  if (holder === undefined) return { kind: 'nobody' }
  if ((await nameOf(db, holder)) === undefined) return { kind: 'unclaimed' }
  const { name, kpjs } = await personOf(db, holder)
  return { kind: 'other', name, kpjs }
}

/** A file of a case, opened for an officer; the look stands in the member's history. */
export async function readEvidenceForOfficer(
  services: NumberServices,
  { evidenceId, ...by }: ByOfficer & { readonly evidenceId: string },
): Promise<Result<Evidence & { readonly content: Buffer }, ReadRefusal>> {
  const { db, keys, mayAct } = services
  const { number, staffId } = by
  const key = isCaseNumber(number) ? await findByNumber(db, keys, number) : undefined
  if (key === undefined) return refused('no-such-case')
  const { memberId } = key
  if (!(await mayAct(db, { memberId, staffId, after: [] }))) return refused('not-theirs')
  const file = await readEvidence(services, { memberId, number, evidenceId })
  if (file === undefined) return refused('no-such-case')
  const look = await staffActBy(db, services, by)
  await recordActs(db, [{ ...look, memberId, action: 'case-evidence-seen', fields: ['evidence'] }])
  return ok(file)
}
