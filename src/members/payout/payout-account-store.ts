import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { BY_MEMBER } from '../register.ts'
import { heldPlace } from '../register-store.ts'
import type { NewAccount, PayoutAccount } from './payout-account.ts'

/** Every account of the member, the newest first; the ended ones too. */
export async function payoutAccountsOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly PayoutAccount[]> {
  const { rows } = await sql<{
    account_id: string
    bank_code: string
    number_enc: Uint8Array
    holder_enc: Uint8Array
    known_since: Instant
    source: string
    ended_at: Instant | null
    checked_by: string | null
  }>`
    select account_id, bank_code, number_enc, holder_enc, known_since, source, ended_at, checked_by
      from members.payout_account
     where member_id = ${memberId}
     order by known_since desc, account_id
  `.execute(db)
  return rows.map((row) => ({
    accountId: row.account_id,
    bankCode: row.bank_code,
    number: keys.open(
      heldPlace('payout_account.number_enc', memberId, row.account_id),
      row.number_enc,
    ),
    holder: keys.open(
      heldPlace('payout_account.holder_enc', memberId, row.account_id),
      row.holder_enc,
    ),
    knownSince: row.known_since,
    endedAt: row.ended_at ?? undefined,
    source: row.source === BY_MEMBER ? 'member' : 'register',
    checkedBy: row.checked_by ?? undefined,
  }))
}

/** Makes this the member's account; what was, ends and stays in the history. In the caller's transaction. */
export async function replaceAccount(
  tx: Db,
  keys: Keys,
  {
    memberId,
    account,
    now,
  }: { readonly memberId: bigint; readonly account: NewAccount; readonly now: Instant },
): Promise<void> {
  await sql`
    update members.payout_account
       set ended_at = ${at(now)}
     where member_id = ${memberId} and ended_at is null
  `.execute(tx)
  const id = randomUUID()
  const { bankCode, number, holder, checkedBy } = account
  const numberEnc = keys.seal(heldPlace('payout_account.number_enc', memberId, id), number)
  const holderEnc = keys.seal(heldPlace('payout_account.holder_enc', memberId, id), holder)
  await sql`
    insert into members.payout_account
      (member_id, account_id, bank_code, number_enc, holder_enc, known_since, source, checked_by)
    values (${memberId}, ${id}::uuid, ${bankCode}, ${numberEnc}::bytea, ${holderEnc}::bytea,
            ${at(now)}, ${BY_MEMBER}, ${checkedBy})
  `.execute(tx)
}
