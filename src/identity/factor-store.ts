import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import { type Instant, instant } from '#values'

// Locks are taken in one order everywhere: rows of a factor, then the member's chain, then sessions and devices.

/** What a member can prove themselves with besides the password. */
export type Factors = {
  readonly passwordSetAt: Instant
  readonly totpSince: Instant | undefined
  readonly recoveryCodesLeft: number
}

/** The member's factors; none for a member without account. One query. */
export async function factorsOf(db: Db, memberId: bigint): Promise<Factors> {
  const { rows } = await sql<{ set_at: Instant; since: Instant | null; left: bigint }>`
    select a.password_set_at as set_at,
           (select max(t.confirmed_at) from identity.totp t where t.member_id = a.member_id) as since,
           (select count(*) from identity.recovery_code r
             where r.member_id = a.member_id and r.used_at is null) as left
      from identity.account a
     where a.member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  return {
    passwordSetAt: row?.set_at ?? instant(0),
    totpSince: row?.since ?? undefined,
    recoveryCodesLeft: Number(row?.left ?? 0n),
  }
}

export type StoredTotp = { readonly totpId: string; readonly secret: Uint8Array }

type TotpRow = { totp_id: string; secret_enc: Uint8Array }

const stored = (row: TotpRow | undefined): StoredTotp | undefined =>
  row && { totpId: row.totp_id, secret: row.secret_enc }

/** The confirmed authenticator, its secret encrypted. */
export async function confirmedTotp(db: Db, memberId: bigint): Promise<StoredTotp | undefined> {
  const { rows } = await sql<TotpRow>`
    select totp_id, secret_enc
      from identity.totp
     where member_id = ${memberId} and confirmed_at is not null
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
       and confirmed_at is not null and last_step < ${code.step}
    returning totp_id
  `.execute(db)
  return rows.length > 0
}

/** Makes the pending authenticator the only one: the old one goes when the new one has proved itself. */
export async function confirmTotpStep(db: Db, code: AcceptedCode): Promise<boolean> {
  const { rows } = await sql`
    update identity.totp
       set confirmed_at = ${at(code.now)}, last_step = ${code.step}, used_at = ${at(code.now)}
     where member_id = ${code.memberId} and totp_id = ${code.totpId}::uuid and confirmed_at is null
    returning totp_id
  `.execute(db)
  if (rows.length === 0) return false
  await sql`
    delete from identity.totp
     where member_id = ${code.memberId} and totp_id <> ${code.totpId}::uuid
  `.execute(db)
  return true
}

/** Removes every authenticator; answers whether a confirmed one was there. */
export async function deleteTotp(db: Db, memberId: bigint): Promise<boolean> {
  const { rows } = await sql<{ confirmed_at: Instant | null }>`
    delete from identity.totp
     where member_id = ${memberId}
    returning confirmed_at
  `.execute(db)
  return rows.some((row) => row.confirmed_at !== null)
}
