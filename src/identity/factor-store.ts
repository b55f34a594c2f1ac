import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'
import type { CodeChannel, MessageStep } from './sent-code.ts'

// Locks are taken in one order everywhere: rows of a factor, of a link, a freeze or a recovery, then the member's chain,
// then sessions and devices.

/** What a member can prove themselves with besides the password. */
export type Factors = {
  readonly passwordSetAt: Instant
  /** Since when the password is known to be common or leaked. */
  readonly passwordExposedAt: Instant | undefined
  readonly totpSince: Instant | undefined
  /** Codes that we send; asked for only where there is no authenticator. Never strong. */
  readonly messageStep: MessageStep | undefined
  readonly recoveryCodesLeft: number
  /** Those that can still sign in. */
  readonly passkeys: number
}

/** The member's factors; none for a member without account. One query. */
export async function factorsOf(db: Db, memberId: bigint): Promise<Factors> {
  const { rows } = await sql<{
    set_at: Instant
    exposed_at: Instant | null
    since: Instant | null
    left: bigint
    passkeys: bigint
    channel: CodeChannel | null
    step_since: Instant | null
  }>`
    select a.password_set_at as set_at, a.password_exposed_at as exposed_at,
           (select max(t.confirmed_at) from identity.totp t
             where t.member_id = a.member_id and t.replaced_at is null) as since,
           (select count(*) from identity.recovery_code r
             where r.member_id = a.member_id and r.used_at is null) as left,
           (select count(*) from identity.passkey p
             where p.member_id = a.member_id and p.copied_at is null) as passkeys,
           m.channel, m.made_at as step_since
      from identity.account a
      left join identity.message_step m on m.member_id = a.member_id and m.is_on
     where a.member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  return {
    passwordSetAt: row?.set_at ?? instant(0),
    passwordExposedAt: row?.exposed_at ?? undefined,
    totpSince: row?.since ?? undefined,
    messageStep:
      row?.channel && row.step_since ? { channel: row.channel, since: row.step_since } : undefined,
    recoveryCodesLeft: Number(row?.left ?? 0n),
    passkeys: Number(row?.passkeys ?? 0n),
  }
}

/** Whether these hold something stronger than a password: an app, a passkey or a recovery code. */
export const isStrong = ({ totpSince, passkeys, recoveryCodesLeft }: Factors): boolean =>
  totpSince !== undefined || passkeys > 0 || recoveryCodesLeft > 0

/** Whether the member may have recovery codes: they stand in for an app or a passkey that is lost. */
export const mayHaveCodes = ({ totpSince, passkeys }: Pick<Factors, 'totpSince' | 'passkeys'>) =>
  totpSince !== undefined || passkeys > 0

/** Whether the member has something stronger than a password. */
export const hasStrongFactor = async (db: Db, memberId: bigint): Promise<boolean> =>
  isStrong(await factorsOf(db, memberId))

export type StoredTotp = { readonly totpId: string; readonly secret: Uint8Array }

type TotpRow = { totp_id: string; secret_enc: Uint8Array }

const stored = (row: TotpRow | undefined): StoredTotp | undefined =>
  row && { totpId: row.totp_id, secret: row.secret_enc }

/** The confirmed authenticator, its secret encrypted. */
export async function confirmedTotp(db: Db, memberId: bigint): Promise<StoredTotp | undefined> {
  const { rows } = await sql<TotpRow>`
    select totp_id, secret_enc
      from identity.totp
     where member_id = ${memberId} and confirmed_at is not null and replaced_at is null
  `.execute(db)
  return stored(rows[0])
}

/** The authenticator that is being set up, begun after `since`. */
export async function pendingTotp(
  db: Db,
  memberId: bigint,
  since: Instant,
): Promise<StoredTotp | undefined> {
  const { rows } = await sql<TotpRow>`
    select totp_id, secret_enc
      from identity.totp
     where member_id = ${memberId} and confirmed_at is null and made_at > ${at(since)}
     order by made_at desc, totp_id
     limit 1
  `.execute(db)
  return stored(rows[0])
}

/** Begins to set up an authenticator, in place of one that was begun before; a confirmed one stays. */
export async function insertPendingTotp(
  db: Db,
  totp: StoredTotp & { readonly memberId: bigint; readonly now: Instant },
): Promise<void> {
  await sql`
    delete from identity.totp
     where member_id = ${totp.memberId} and confirmed_at is null
  `.execute(db)
  await sql`
    insert into identity.totp (member_id, totp_id, secret_enc, made_at)
    values (${totp.memberId}, ${totp.totpId}::uuid, ${totp.secret}::bytea, ${at(totp.now)})
  `.execute(db)
}

/** Locks the confirmed authenticator, so that it stays until the transaction is over; false when there is none. */
export async function holdTotp(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql`
    select totp_id
      from identity.totp
     where member_id = ${memberId} and confirmed_at is not null
       for update
  `.execute(db)
  return rows.length > 0
}

export type AcceptedCode = {
  readonly memberId: bigint
  readonly totpId: string
  readonly step: number
  readonly now: Instant
}

/** Takes the code of this step once, in one statement: false when it, or a newer one, was taken already. */
export async function acceptTotpStep(db: Db, code: AcceptedCode): Promise<boolean> {
  const { rows } = await sql`
    update identity.totp
       set last_step = ${code.step}, used_at = ${at(code.now)}
     where member_id = ${code.memberId} and totp_id = ${code.totpId}::uuid
       and confirmed_at is not null and replaced_at is null and last_step < ${code.step}
    returning totp_id
  `.execute(db)
  return rows.length > 0
}

/**
 * Makes the pending authenticator the only one in use: the old one ends when the new one has proved itself, and is kept
 * for as long as "bukan saya" may bring it back.
 */
export async function confirmTotpStep(db: Db, code: AcceptedCode): Promise<boolean> {
  const { rows } = await sql`
    update identity.totp
       set confirmed_at = ${at(code.now)}, last_step = ${code.step}, used_at = ${at(code.now)}
     where member_id = ${code.memberId} and totp_id = ${code.totpId}::uuid and confirmed_at is null
    returning totp_id
  `.execute(db)
  if (rows.length === 0) return false
  await deletePendingTotp(db, code.memberId)
  await sql`
    update identity.totp
       set replaced_at = ${at(code.now)}
     where member_id = ${code.memberId} and totp_id <> ${code.totpId}::uuid and replaced_at is null
  `.execute(db)
  return true
}

/** Ends what is being set up; a confirmed authenticator stays. */
export async function deletePendingTotp(db: Db, memberId: bigint): Promise<void> {
  await sql`
    delete from identity.totp
     where member_id = ${memberId} and confirmed_at is null
  `.execute(db)
}

/** Removes every authenticator; answers whether one was in use. */
export async function deleteTotp(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql<{ in_use: boolean }>`
    delete from identity.totp
     where member_id = ${memberId}
    returning confirmed_at is not null and replaced_at is null as in_use
  `.execute(db)
  return rows.some((row) => row.in_use)
}
