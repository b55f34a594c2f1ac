import { randomUUID } from 'node:crypto'
import {
  AT_BRANCH,
  closeAccount,
  mayDecide,
  type NotTheirs,
  officeOf,
  reopenAccount,
} from '#identity'
import { resumeMessages, stopMessages, writeMessage } from '#messages'
import { recordAct } from '#platform/audit'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Instant, type LocalDate, ok, type Result, refused } from '#values'
import { after, type DeathAct } from '../death.ts'
import { type Death, insertDeath, lockDeath, updateDeath } from '../death-store.ts'
import type { PrivacyServices } from './privacy-services.ts'

type Services = Pick<PrivacyServices, 'db' | 'keys'>

export type ByOfficer = {
  readonly memberId: bigint
  readonly staffId: string
  readonly now: Instant
}

export type DeathRefusal =
  | NotTheirs
  /** Something is under way already, or is not. */
  | { readonly kind: 'not-now' }
  /** Whoever reported or doubted never decides about it. */
  | { readonly kind: 'same-officer' }
  | { readonly kind: 'day-to-come' }

const ACTED: Readonly<Record<DeathAct, string>> = {
  confirm: 'death-confirmed',
  refuse: 'death-refused',
  doubt: 'death-doubted',
  keep: 'death-kept',
  reverse: 'death-reversed',
}

const recordStep = async (tx: Db, { memberId, staffId, now }: ByOfficer, action: string) =>
  recordAct(tx, {
    ...{ memberId, at: now, action, purpose: 'death', fields: ['death'] },
    ...{ actorKind: 'staff', actor: staffId, from: await officeOf(tx, staffId, AT_BRANCH) },
  })

/** One officer reports that a member has died, as a paper says. It changes nothing; another decides. */
export function reportDeath(
  { db, keys }: Services,
  { diedOn, ...by }: ByOfficer & { readonly diedOn: LocalDate },
): Promise<Result<undefined, DeathRefusal>> {
  return db.transaction().execute(async (tx) => {
    const officer = await mayDecide({ db: tx, keys }, { ...by, atBranch: false })
    if (!officer.ok) return officer
    if (diedOn > dayOfInstant(by.now)) return refused({ kind: 'day-to-come' })
    const report = { ...by, diedOn, deathId: randomUUID() }
    if (!(await insertDeath(tx, report))) return refused({ kind: 'not-now' })
    await recordStep(tx, by, 'death-reported')
    return ok(undefined)
  })
}

/**
 * Another officer decides on a report. Confirmed, nobody signs in any more, every session ends and nothing is sent to the
 * member's contacts; what is owed to heirs goes through a branch.
 */
export const decideOnDeath = (
  services: Services,
  { confirm, ...by }: ByOfficer & { readonly confirm: boolean },
) => step(services, by, { act: confirm ? 'confirm' : 'refuse', as: 'decided' })

/** An officer asks to take a confirmed death back: it was wrong. Nothing opens before another decides. */
export const doubtDeath = (services: Services, by: ByOfficer) =>
  step(services, by, { act: 'doubt', as: 'doubted' })

/** Another officer decides on that: the account that was closed opens again, and messages are sent. */
export const decideOnReversal = (
  services: Services,
  { reverse, ...by }: ByOfficer & { readonly reverse: boolean },
) => step(services, by, { act: reverse ? 'reverse' : 'keep', as: 'reversed' })

type Step = { readonly act: DeathAct; readonly as: 'decided' | 'doubted' | 'reversed' }

/** After whom an officer acts: who reported, who doubted. */
const before = (found: Death, as: Step['as']): readonly (string | undefined)[] =>
  as === 'decided' ? [found.reportedBy] : as === 'reversed' ? [found.doubtedBy] : []

function step(
  { db, keys }: Services,
  by: ByOfficer,
  { act, as }: Step,
): Promise<Result<undefined, DeathRefusal>> {
  return db.transaction().execute(async (tx) => {
    const found = await lockDeath(tx, by.memberId)
    const state = found && after(found.state, act)
    if (found === undefined || state === undefined) return refused({ kind: 'not-now' })
    const others = before(found, as)
    if (others.includes(by.staffId)) return refused({ kind: 'same-officer' })
    const officer = await mayDecide({ db: tx, keys }, { ...by, after: others, atBranch: false })
    if (!officer.ok) return officer
    const closedAccount = await carriedOut(tx, { keys }, { by, found, act })
    await updateDeath(tx, found, { state, as, staffId: by.staffId, closedAccount, now: by.now })
    await recordStep(tx, by, ACTED[act])
    return ok(undefined)
  })
}

type Carrying = { readonly by: ByOfficer; readonly found: Death; readonly act: DeathAct }

/** What a step does to the account and to messages; answers whether the death has closed an account. */
async function carriedOut(
  tx: Db,
  { keys }: Pick<Services, 'keys'>,
  { by, found, act }: Carrying,
): Promise<boolean> {
  const { memberId, now } = by
  if (act === 'confirm') {
    await stopMessages(tx, keys, { memberId, now })
    return closeAccount(tx, {
      ...{ memberId, now, purpose: 'death' },
      by: {
        ...{ actorKind: 'staff', actor: by.staffId },
        from: await officeOf(tx, by.staffId, AT_BRANCH),
      },
    })
  }
  if (act === 'reverse') {
    if (found.closedAccount) await reopenAccount(tx, { memberId, now, staffId: by.staffId })
    await resumeMessages(tx, memberId)
    await writeMessage(tx, keys, { memberId, now, kind: 'death-reversed', to: 'all-contacts' })
  }
  return found.closedAccount
}
