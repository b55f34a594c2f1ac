import { randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, ok, type Result, refused } from '#values'
import type { ProofTrouble } from '../factor-refusals.ts'
import { confirmTotpStep, insertPendingTotp, pendingTotp } from '../factor-store.ts'
import { newTotpSecret, stepOfCode, totpCodeOf } from '../totp.ts'
import { changeFactor } from './change-factor.ts'
import type { SessionServices } from './open-session.ts'
import { totpPlace } from './prove.ts'

/** How long a secret that is shown waits for its first code. */
const SET_UP_MS = 30 * 60_000

type Services = { readonly db: Db; readonly keys: Keys }
type Asked = { readonly memberId: bigint; readonly now: Instant }

/** Makes the secret of a new authenticator. An authenticator in use stays until the new one is confirmed. */
export async function beginTotp({ db, keys }: Services, { memberId, now }: Asked): Promise<void> {
  const totpId = randomUUID()
  const secret = keys.seal(totpPlace(memberId, totpId), newTotpSecret())
  await db.transaction().execute(async (tx) => {
    await insertPendingTotp(tx, { memberId, totpId, secret, now })
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'authenticator-begun',
      actorKind: 'member',
      actor: 'self',
      purpose: 'account',
      fields: ['totp-secret'],
    })
  })
}

/** The secret being set up in base32, begun within the last 30 minutes. */
export async function secretToShow(
  { db, keys }: Services,
  { memberId, now }: Asked,
): Promise<{ readonly totpId: string; readonly secret: string } | undefined> {
  const pending = await pendingTotp(db, memberId, instant(now - SET_UP_MS))
  return (
    pending && {
      ...pending,
      secret: keys.open(totpPlace(memberId, pending.totpId), pending.secret),
    }
  )
}

/**
 * Takes the first code of the new authenticator, which from then on is the only one. Every contact is told, money waits,
 * and no device is trusted any longer.
 */
export async function confirmTotp(
  services: SessionServices,
  { memberId, typed, now }: Asked & { readonly typed: string },
): Promise<Result<undefined, ProofTrouble>> {
  const pending = await secretToShow(services, { memberId, now })
  if (pending === undefined) return refused({ kind: 'codes-over' })
  const step = stepOfCode(pending.secret, totpCodeOf(typed) ?? '', now)
  if (step === undefined) return refused({ kind: 'wrong-code' })
  const { totpId } = pending
  const confirmed = await changeFactor(services, {
    memberId,
    now,
    action: 'authenticator-added',
    fields: ['totp-secret'],
    notice: { kind: 'factor-added', facts: { factor: 'totp' } },
    change: (tx) => confirmTotpStep(tx, { memberId, totpId, step, now }),
  })
  return confirmed ? ok(undefined) : refused({ kind: 'codes-over' })
}
