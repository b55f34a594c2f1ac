import { randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, ok, type Result, refused } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { codesOfSet, recoveryCodeOf } from '../recovery-code.ts'
import {
  beginRecoverySet,
  type CodeHash,
  recoverySeed,
  replaceRecoveryCodes,
  takeRecoverySeed,
} from '../recovery-store.ts'
import { changeFactor } from './change-factor.ts'
import type { SessionServices } from './open-session.ts'
import { recoveryHashes } from './prove.ts'

/** How long a set that is shown waits to be confirmed. */
const SHOWN_MS = 30 * 60_000
const PURPOSE = 'recovery-codes'

type Services = { readonly db: Db; readonly keys: Keys }
type Asked = { readonly memberId: bigint; readonly now: Instant }
type Typed = { readonly memberId: bigint; readonly seed: string; readonly code: string }
type Draft = { readonly seed: string; readonly codes: readonly string[] }

/** Begins a new set of recovery codes. The old one stays good until the new one is confirmed. */
export async function beginRecoveryCodes(
  { db }: Services,
  { memberId, now }: Asked,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await beginRecoverySet(tx, { memberId, seed: randomUUID(), now })
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'recovery-codes-begun',
      actorKind: 'member',
      actor: 'self',
      purpose: 'account',
      fields: ['recovery-codes'],
    })
  })
}

/** The set begun within the last 30 minutes, to be shown and printed. */
export async function codesToShow(
  { db, keys }: Services,
  { memberId, now }: Asked,
): Promise<Draft | undefined> {
  const seed = await recoverySeed(db, memberId, instant(now - SHOWN_MS))
  return seed === undefined
    ? undefined
    : { seed, codes: codesOfSet(keys.derive(PURPOSE), memberId, seed) }
}

/** The set as it was shown, which may have been before the key was changed: that in which the typed code stands. */
function setWith(
  { keys }: Services,
  { memberId, seed, code }: Typed,
): readonly string[] | undefined {
  const sets = keys.versions.all.map((version) =>
    codesOfSet(keys.deriveAs(version, PURPOSE), memberId, seed),
  )
  return sets.find((codes) => codes.includes(code))
}

/** One code of the new set, typed from paper, shows that it was kept: the new set replaces the old one. */
export async function confirmRecoveryCodes(
  services: SessionServices,
  { memberId, typed, now }: Asked & { readonly typed: string },
): Promise<Result<undefined, ProofTrouble>> {
  const draft = await codesToShow(services, { memberId, now })
  if (draft === undefined) return refused({ kind: 'codes-over' })
  const { seed } = draft
  const codes = setWith(services, { memberId, seed, code: recoveryCodeOf(typed) ?? '' })
  if (codes === undefined) return refused({ kind: 'wrong-code' })
  const hashes = codes.flatMap(
    (code): readonly CodeHash[] => recoveryHashes(services.keys, memberId, code).slice(0, 1), // the newest key
  )
  const confirmed = await changeFactor(services, {
    memberId,
    now,
    action: 'recovery-codes-added',
    fields: ['recovery-codes'],
    notice: { kind: 'factor-added', facts: { factor: 'recovery-codes' } },
    async change(tx) {
      if (!(await takeRecoverySeed(tx, memberId, draft.seed))) return false
      await replaceRecoveryCodes(tx, { memberId, hashes, now })
      return true
    },
  })
  return confirmed ? ok(undefined) : refused({ kind: 'codes-over' })
}
