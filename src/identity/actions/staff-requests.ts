import { randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Keys, oneTimeCode } from '#platform/keys'
import { type Instant, isUuid, ok, type Result, refused } from '#values'
import { hashOf } from '../session-token.ts'
import { roleOf } from '../staff-change-store.ts'
import { type StaffFacts, type StaffFactsFault, staffFactsOf } from '../staff-facts.ts'
import { requestEmailPlace, type StaffRequestKind } from '../staff-request.ts'
import {
  haveMadeEachOther,
  holdStaffRequest,
  insertStaffRequest,
  type StaffRequest,
  writeStaffDecision,
} from '../staff-request-store.ts'
import { STAFF_ROLES } from '../staff-role.ts'
import { holdStaff, staffSecretOf } from '../staff-store.ts'
import { applyStaffRequest } from './apply-staff-request.ts'

type Services = { readonly db: Db; readonly keys: Keys }

/** What an administrator asks for. */
export type StaffWish =
  | {
      readonly kind: 'create'
      readonly typed: Readonly<Partial<Record<keyof StaffFacts, string>>>
    }
  | { readonly kind: 'role'; readonly staffId: string; readonly role: string }
  | { readonly kind: 'reset'; readonly staffId: string }

type ByAdministrator = {
  /** The administrator who acts. */
  readonly administrator: string
  readonly now: Instant
}

export type AskRefusal =
  | StaffFactsFault
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'unknown-account' }
  /** Nobody asks for anything about themselves. */
  | { readonly kind: 'own-account' }
  | { readonly kind: 'same-role' }
  /** Something about this account waits for a decision already. */
  | { readonly kind: 'open-already' }

/** One administrator asks for an account, another role or a new enrolment. Nothing changes until another one approves. */
export async function askForStaff(
  services: Services,
  asked: ByAdministrator & { readonly wish: StaffWish },
): Promise<Result<undefined, AskRefusal>> {
  const { administrator, now, wish } = asked
  const request = await requestFor(services, wish)
  if (!request.ok) return request
  if (request.value.staffId === administrator) return refused({ kind: 'own-account' })
  const row = { ...request.value, askedBy: administrator, askedAt: now }
  const written = await services.db.transaction().execute(async (tx) => {
    if (!(await insertStaffRequest(tx, row))) return false
    await record(tx, { administrator, now }, { action: 'staff-change-asked', request: row })
    return true
  })
  return written ? ok(undefined) : refused({ kind: 'open-already' })
}

type Wanted = Omit<StaffRequest, 'askedBy' | 'askedAt'>

async function requestFor(
  services: Services,
  wish: StaffWish,
): Promise<Result<Wanted, AskRefusal>> {
  if (wish.kind === 'create') return newAccount(services, wish.typed)
  const requestId = randomUUID()
  const { staffId } = wish
  const before = isUuid(staffId) ? await roleOf(services.db, staffId) : undefined
  if (before === undefined) return refused({ kind: 'unknown-account' })
  if (wish.kind === 'reset')
    return ok({ requestId, kind: 'reset', staffId, facts: undefined, role: undefined })
  const role = STAFF_ROLES.find((known) => known === wish.role)
  if (role === undefined) return refused({ kind: 'facts-wrong', field: 'role' })
  if (role === before) return refused({ kind: 'same-role' })
  return ok({ requestId, kind: 'role', staffId, facts: undefined, role })
}

async function newAccount(
  { db, keys }: Services,
  typed: Readonly<Partial<Record<keyof StaffFacts, string>>>,
): Promise<Result<Wanted, AskRefusal>> {
  const facts = staffFactsOf(typed)
  if (!facts.ok) return facts
  const { email, name, branch, role } = facts.value
  if (await staffSecretOf(db, keys.lookupHashes('staff-email', email)))
    return refused({ kind: 'email-taken' })
  const requestId = randomUUID()
  const sealed = keys.seal(requestEmailPlace(requestId), email)
  return ok({
    ...{ requestId, kind: 'create', staffId: randomUUID(), role },
    facts: { email: sealed, name, branch },
  })
}

export type DecisionRefusal =
  | { readonly kind: 'nothing-open' }
  /** Whoever asked never decides. */
  | { readonly kind: 'same-administrator' }
  | { readonly kind: 'own-account' }
  /** Nobody decides with someone whose account they made. */
  | { readonly kind: 'made-each-other' }
  /** Whoever asked is no administrator any longer. */
  | { readonly kind: 'asker-gone' }
  | { readonly kind: 'email-taken' }

export type Decided = {
  readonly staffId: string
  readonly kind: StaffRequestKind
  /** Where the person has to enrol: shown this once. */
  readonly code: string | undefined
}

/**
 * Another administrator approves or refuses. What was approved is done at once; a new or reset account gets a code with
 * which its person, and nobody else, chooses the password and sets up the authenticator.
 */
export async function decideOnStaff(
  { db, keys }: Services,
  asked: ByAdministrator & { readonly requestId: string; readonly approve: boolean },
): Promise<Result<Decided, DecisionRefusal>> {
  const { administrator, now, approve, requestId } = asked
  if (!isUuid(requestId)) return refused({ kind: 'nothing-open' })
  return db.transaction().execute(async (tx) => {
    await holdStaff(tx) // nobody is closed meanwhile: two administrators stay
    const request = await holdStaffRequest(tx, requestId, now)
    if (request === undefined) return refused({ kind: 'nothing-open' })
    const refusal = await mayNotDecide(tx, request, asked)
    if (refusal !== undefined) return refused(refusal)
    const { kind } = request
    const code = approve && kind !== 'role' ? newEnrolmentCode(keys) : undefined
    if (approve && !(await applyStaffRequest({ db: tx, keys }, request, now)))
      return refused({ kind: 'email-taken' })
    await writeStaffDecision(tx, {
      ...{ requestId, decidedBy: administrator, now },
      state: stateAfter(approve, code),
      codeHash: code === undefined ? undefined : hashOf(code),
    })
    const action = approve ? 'staff-change-approved' : 'staff-change-refused'
    await record(tx, { administrator, now }, { action, request })
    return ok({ staffId: request.staffId, kind, code })
  })
}

function stateAfter(approve: boolean, code: string | undefined) {
  if (!approve) return 'refused'
  return code === undefined ? 'done' : 'approved'
}

async function mayNotDecide(
  tx: Db,
  { askedBy, staffId }: StaffRequest,
  { administrator, approve }: { readonly administrator: string; readonly approve: boolean },
): Promise<DecisionRefusal | undefined> {
  if (askedBy === administrator) return { kind: 'same-administrator' }
  if (staffId === administrator) return { kind: 'own-account' }
  if (approve && (await roleOf(tx, askedBy)) !== 'administrator') return { kind: 'asker-gone' }
  if (await haveMadeEachOther(tx, askedBy, administrator)) return { kind: 'made-each-other' }
  return undefined
}

/** 80 random bits; what it was derived from is kept nowhere. */
const newEnrolmentCode = (keys: Keys): string =>
  oneTimeCode(keys, { purpose: 'staff-enrolment', seed: randomUUID() }, 'base32-16')

type Recorded = {
  readonly action: string
  readonly request: Pick<StaffRequest, 'requestId' | 'kind'>
}

const record = (
  tx: Db,
  { administrator, now }: ByAdministrator,
  { action, request }: Recorded,
): Promise<void> =>
  recordAct(tx, {
    ...{ memberId: 0n, at: now, action },
    actorKind: 'staff',
    actor: administrator,
    purpose: 'account',
    fields: [request.kind, `request-${request.requestId}`],
  })
