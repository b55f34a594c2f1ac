import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { deleteDevice, deleteOtherSessions } from '../device-store.ts'
import { deleteHalfSignIns } from '../half-sign-in-store.ts'
import { deleteSession, type SessionKey, sessionOf } from '../session-store.ts'
import type { Notify } from './notify.ts'

type Services = { readonly db: Db }
type Act = { readonly memberId: bigint; readonly now: Instant; readonly action: string }

const record = (tx: Db, { memberId, now, action }: Act, fields: readonly string[]) =>
  recordAct(tx, {
    memberId,
    at: now,
    action,
    actorKind: 'member',
    actor: 'self',
    purpose: 'account',
    fields,
  })

/** Ends one session of the member, at once; nothing happens when there is none. */
export async function endSession({ db }: Services, key: SessionKey, now: Instant): Promise<void> {
  if ((await sessionOf(db, key)) === undefined) return
  await db.transaction().execute(async (tx) => {
    await record(tx, { ...key, now, action: 'session-ended' }, ['session'])
    await deleteSession(tx, key)
  })
}

/**
 * Ends every session of the member but this one, and every sign-in that still owes its code. Where there was another
 * session every contact is told.
 */
export async function endOtherSessions(
  { db, notify }: Services & { readonly notify: Notify },
  kept: SessionKey,
  now: Instant,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await deleteHalfSignIns(tx, kept.memberId)
    await record(tx, { ...kept, now, action: 'other-sessions-ended' }, ['session'])
    const ended = await deleteOtherSessions(tx, kept)
    if (ended > 0) await notify(tx, { memberId: kept.memberId, now, kind: 'sessions-ended' })
  })
}

/** Forgets a device: its sessions end, it is asked for a code, and its next sign-in is told as a new device's. */
export async function forgetDevice(
  { db }: Services,
  device: { readonly memberId: bigint; readonly deviceHash: Uint8Array },
  now: Instant,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await record(tx, { ...device, now, action: 'device-forgotten' }, ['device', 'session'])
    await deleteDevice(tx, device)
  })
}
