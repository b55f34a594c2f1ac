import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { Grade } from './account-store.ts'
import { isInRecovery } from './branch-recovery-store.ts'
import { overBefore, type SessionTimes } from './session.ts'

/** Names one session: it is found within the member's own rows. */
export type SessionKey = { readonly memberId: bigint; readonly tokenHash: Uint8Array }

export type NewSession = SessionKey & {
  /** The device secret's hash; absent on a public computer, which is never remembered. */
  readonly deviceHash: Uint8Array | undefined
  readonly deviceName: string
  readonly place: string | undefined
  /** The session that this browser had with the same member. */
  readonly replaces: Uint8Array | undefined
  /** When the member proved to be there; absent when a trusted device spared the code. */
  readonly provedAt: Instant | undefined
  /** The same by a strong factor. */
  readonly stronglyProvedAt: Instant | undefined
  readonly now: Instant
}

/** What is known of the account whose session was opened. */
export type OpenedSession = {
  /** Nobody signed in to it before. */
  readonly isFirst: boolean
  readonly isProved: boolean
  /** A recovery at a branch is under way. */
  readonly isInRecovery: boolean
}

type OpenedRow = { previous_sign_in_at: Instant | null; grade: Grade; in_recovery: boolean }

const moment = (when: Instant | undefined) => (when === undefined ? null : at(when))

/** When a session that is over by now was last used, at the latest. */
const lastSeenOf = (over: ReturnType<typeof overBefore>) => sql`case
    when public_computer then ${at(over.seenOnPublicComputer)}::timestamptz
    else ${at(over.seen)}::timestamptz
  end`

/**
 * Opens a session in one statement: ends what the same browser had and what is over anyway, remembers the device,
 * moves the last sign-in of the account to the session, where the member is shown it.
 */
export async function insertSession(db: Db, session: NewSession): Promise<OpenedSession> {
  const { memberId, tokenHash, deviceName, now } = session
  const deviceHash = session.deviceHash ?? null
  const over = overBefore(now)
  const { rows } = await sql<OpenedRow>`
    with ended as (
      delete from identity.session
       where member_id = ${memberId}
         and (token_hash = ${session.replaces ?? null}::bytea or device_hash = ${deviceHash}::bytea
              or created_at <= ${at(over.begun)} or seen_at <= ${lastSeenOf(over)})
    ),
    remembered as (
      insert into identity.device as d (member_id, device_hash, name, first_seen_at, seen_at)
      select ${memberId}, ${deviceHash}::bytea, ${deviceName}, ${at(now)}, ${at(now)}
       where ${deviceHash}::bytea is not null
      on conflict (member_id, device_hash) do update
         set name = excluded.name, seen_at = excluded.seen_at
    ),
    signed_in as (
      update identity.account
         set last_sign_in_at = ${at(now)}, last_sign_in_device = ${deviceName}
       where member_id = ${memberId}
    )
    insert into identity.session
      (member_id, token_hash, device_hash, public_computer, device_name, place, created_at, seen_at,
       proved_at, strongly_proved_at, previous_sign_in_at, previous_sign_in_device)
    select member_id, ${tokenHash}::bytea, ${deviceHash}::bytea, ${deviceHash}::bytea is null, ${deviceName},
           ${session.place ?? null},
           ${at(now)}, ${at(now)}, ${moment(session.provedAt)}::timestamptz,
           ${moment(session.stronglyProvedAt)}::timestamptz, last_sign_in_at, last_sign_in_device
      from identity.account
     where member_id = ${memberId}
    returning previous_sign_in_at,
              (select grade from identity.account where member_id = ${memberId}) as grade,
              ${isInRecovery(memberId)} as in_recovery
  `.execute(db)
  return openedBy(rows[0])
}

const openedBy = (row: OpenedRow | undefined): OpenedSession => ({
  isFirst: row?.previous_sign_in_at === null,
  isProved: row?.grade === 'proved',
  isInRecovery: row?.in_recovery === true,
})

export type Session = SessionTimes & {
  readonly grade: Grade
  /** When the member last proved to be there; `undefined` when a trusted device spared the code. */
  readonly provedAt: Instant | undefined
  /** The same by a strong factor. */
  readonly stronglyProvedAt: Instant | undefined
}

type SessionRow = {
  grade: Grade
  public_computer: boolean
  created_at: Instant
  seen_at: Instant
  proved_at: Instant | null
  strongly_proved_at: Instant | null
}

/** The session, alive or not; `undefined` when the member has none with this token. */
export async function sessionOf(db: Db, key: SessionKey): Promise<Session | undefined> {
  const { rows } = await sql<SessionRow>`
    select a.grade, s.public_computer, s.created_at, s.seen_at, s.proved_at, s.strongly_proved_at
      from identity.session s
      join identity.account a on a.member_id = s.member_id and a.closed_at is null
     where s.member_id = ${key.memberId} and s.token_hash = ${key.tokenHash}
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return {
    grade: row.grade,
    publicComputer: row.public_computer,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    provedAt: row.proved_at ?? undefined,
    stronglyProvedAt: row.strongly_proved_at ?? undefined,
  }
}

/** Writes down a use; an older one never moves the time back. */
export async function markSeen(db: Db, key: SessionKey, now: Instant): Promise<void> {
  await sql`
    update identity.session
       set seen_at = ${at(now)}
     where member_id = ${key.memberId} and token_hash = ${key.tokenHash} and seen_at < ${at(now)}
  `.execute(db)
}

/** The member proved again to be there: from now on the session goes by a new token. False when it has ended. */
export async function renewSession(
  db: Db,
  key: SessionKey,
  renewed: { readonly tokenHash: Uint8Array; readonly now: Instant; readonly isStrong: boolean },
): Promise<boolean> {
  const { rows } = await sql`
    update identity.session
       set proved_at = ${at(renewed.now)}, token_hash = ${renewed.tokenHash}::bytea,
           strongly_proved_at = case
             when ${renewed.isStrong} then ${at(renewed.now)} else strongly_proved_at
           end
     where member_id = ${key.memberId} and token_hash = ${key.tokenHash}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** Ends the session; answers whether it was there. */
export async function deleteSession(db: Db, key: SessionKey): Promise<boolean> {
  const { rows } = await sql`
    delete from identity.session
     where member_id = ${key.memberId} and token_hash = ${key.tokenHash}
    returning member_id
  `.execute(db)
  return rows.length > 0
}

/** A sign-in as the member is shown it: when, and the stored device name (see `deviceText`). */
export type SignIn = { readonly at: Instant; readonly deviceName: string }

type PreviousRow = {
  previous_sign_in_at: Instant | null
  previous_sign_in_device: string | null
}

/** The sign-in before the one that opened this session; `undefined` at the first. */
export async function previousSignIn(db: Db, key: SessionKey): Promise<SignIn | undefined> {
  const { rows } = await sql<PreviousRow>`
    select previous_sign_in_at, previous_sign_in_device
      from identity.session
     where member_id = ${key.memberId} and token_hash = ${key.tokenHash}
  `.execute(db)
  const [row] = rows
  if (row === undefined || row.previous_sign_in_at === null) return undefined
  return { at: row.previous_sign_in_at, deviceName: row.previous_sign_in_device ?? '|' }
}
