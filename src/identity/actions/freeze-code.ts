import { randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { freezeCodeOf } from '../freeze-code.ts'
import { beginFreezeDraft, freezeSeed, takeFreezeSeed } from '../freeze-draft-store.ts'
import {
  deleteFreezeCode,
  freezesLately,
  frozenSince,
  lockFreezeCode,
  replaceFreezeCode,
} from '../freeze-store.ts'
import type { CodeHash } from '../recovery-store.ts'
import type { SessionServices } from './open-session.ts'

const KIND = 'freeze-code'
/** How long a code that is shown waits to be kept. */
const SHOWN_MS = 30 * 60_000
/** So many freezes within 30 days, and the member may do without a code. */
export const ENOUGH_FREEZES = 2

type Services = { readonly db: Db; readonly keys: Keys }
type Asked = { readonly memberId: bigint; readonly now: Instant }

/** Every hash that a freeze code may be stored under, newest key first. */
export const freezeHashes = (keys: Keys, code: string): readonly CodeHash[] =>
  keys.lookupHashes(KIND, code)

const record = (tx: Db, { memberId, now }: Asked, action: string) =>
  recordAct(tx, {
    memberId,
    at: now,
    action,
    actorKind: 'member',
    actor: 'self',
    purpose: 'protection',
    fields: [KIND],
  })

/** Begins a new code. The old one stays good until the new one is kept. False while the account is frozen. */
export function beginFreezeCode({ db }: Services, asked: Asked): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if ((await frozenSince(tx, asked.memberId)) !== undefined) return false
    const { memberId, now } = asked
    await beginFreezeDraft(tx, { memberId, now, seed: randomUUID() })
    await record(tx, asked, 'freeze-code-begun')
    return true
  })
}

type Shown = {
  readonly seed: string
  readonly code: string
  /** Of the key that it was made with. */
  readonly version: number
}

/**
 * The code begun within the last 30 minutes, to be shown and printed. `version` names the key with which it was shown
 * before; one that is not there counts as none.
 */
export async function freezeCodeToShow(
  { db, keys }: Services,
  { memberId, now, version: typed }: Asked & { readonly version?: number },
): Promise<Shown | undefined> {
  const seed = await freezeSeed(db, memberId, instant(now - SHOWN_MS))
  const { all, sealing } = keys.versions
  const version = typed ?? sealing
  if (seed === undefined || !all.includes(version)) return undefined
  return { seed, version, code: freezeCodeOf(keys.deriveAs(version, KIND), memberId, seed) }
}

/**
 * The member has printed the code that was made with the key of `version`: from now on it freezes, and the one before is
 * dead. False when it was begun too long ago.
 */
export async function keepFreezeCode(
  services: SessionServices,
  asked: Asked & { readonly version?: number },
): Promise<boolean> {
  const { db, keys, notify } = services
  const { memberId, now } = asked
  const draft = await freezeCodeToShow(services, asked)
  if (draft === undefined) return false
  return db.transaction().execute(async (tx) => {
    // The old code first, as whoever freezes does: then nobody freezes before this has ended.
    await lockFreezeCode(tx, memberId)
    if ((await frozenSince(tx, memberId)) !== undefined) return false
    if (!(await takeFreezeSeed(tx, memberId, draft.seed))) return false
    await record(tx, asked, 'freeze-code-made')
    await replaceFreezeCode(tx, { ...keys.lookupHash(KIND, draft.code), memberId, now })
    await notify(tx, { memberId, now, kind: 'freeze-code-made' })
    return true
  })
}

/**
 * The member does without a code: for whoever was frozen by others again and again. False when the account was frozen
 * less than twice within 30 days: a stranger at the member's desk must not take the protection away.
 */
export function switchFreezeCodeOff(
  { db, notify }: SessionServices,
  asked: Asked,
): Promise<boolean> {
  const { memberId, now } = asked
  return db.transaction().execute(async (tx) => {
    if ((await freezesLately(tx, memberId, now)) < ENOUGH_FREEZES) return false
    if (!(await deleteFreezeCode(tx, memberId))) return false
    await record(tx, asked, 'freeze-code-off')
    await notify(tx, { memberId, now, kind: 'freeze-code-off' })
    return true
  })
}
