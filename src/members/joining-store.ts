import { sql } from 'kysely'
import type { Db } from '#platform/db'
import { at } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Kpj } from '#values'
import { contactsOf } from './contact-store.ts'
import { idNumberPlace } from './identification-store.ts'
import type { IdKind } from './person.ts'

type Services = { readonly db: Db; readonly keys: Keys }
type Identity = { readonly birthDate: string; readonly idKind: IdKind; readonly idNumber: string }

/**
 * Why two records are not of one person: another birth date, or another number of the same kind. A NIK and a passport do
 * not contradict each other. @throws when either is no member
 */
export async function contradictionBetween(
  services: Services,
  one: bigint,
  other: bigint,
): Promise<'birth-date' | 'id-number' | undefined> {
  const [left, right] = [await identityOf(services, one), await identityOf(services, other)]
  if (left.birthDate !== right.birthDate) return 'birth-date'
  return left.idKind === right.idKind && left.idNumber !== right.idNumber ? 'id-number' : undefined
}

async function identityOf({ db, keys }: Services, memberId: bigint): Promise<Identity> {
  const { rows } = await sql<{ birth_date: string; id_kind: IdKind; id_number_enc: Uint8Array }>`
    select birth_date, id_kind, id_number_enc from members.member where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`no member ${memberId}`)
  return {
    birthDate: row.birth_date,
    idKind: row.id_kind,
    idNumber: keys.open(idNumberPlace(memberId), row.id_number_enc),
  }
}

/** Whether a record had a number before that went to another since: it does not come back. */
export async function hadNumber(db: Db, memberId: bigint, kpj: Kpj): Promise<boolean> {
  const { rows } = await sql`
    select kpj from members.number where member_id = ${memberId} and kpj = ${kpj}
  `.execute(db)
  return rows.length > 0
}

export type NumberMove = {
  readonly kpj: Kpj
  readonly from: bigint
  readonly to: bigint
  readonly now: Instant
}

/**
 * Gives a number to another record: the old row stays and says to which. A record that is left without numbers is found
 * by nothing any more, and its NIK or passport names the other; answers whether it is left so.
 */
export async function moveNumber(
  { db, keys }: Services,
  { kpj, from, to, now }: NumberMove,
): Promise<boolean> {
  await sql`
    update members.number set moved_to = ${to} where member_id = ${from} and kpj = ${kpj}
  `.execute(db)
  await sql`
    insert into members.number (member_id, kpj, known_since, source)
    values (${to}, ${kpj}, ${at(now)}, 'number-join')
  `.execute(db)
  await moveLookup(db, keys, { kind: 'kpj', number: kpj, to })
  const { rows } = await sql`
    select kpj from members.number where member_id = ${from} and moved_to is null limit 1
  `.execute(db)
  if (rows.length > 0) return false
  const { idKind, idNumber } = await identityOf({ db, keys }, from)
  await moveLookup(db, keys, { kind: idKind, number: idNumber, to })
  for (const { kind, value } of await contactsOf(db, keys, from))
    for (const { hash, keyVersion } of keys.lookupHashes(kind, value))
      await sql`
        delete from members.contact_lookup
         where hash = ${hash}::bytea and key_version = ${keyVersion} and member_id = ${from}
      `.execute(db)
  return true
}

type Lookup = { readonly kind: 'kpj' | IdKind; readonly number: string; readonly to: bigint }

async function moveLookup(db: Db, keys: Keys, { kind, number, to }: Lookup): Promise<void> {
  for (const { hash, keyVersion } of keys.lookupHashes(kind, number))
    await sql`
      delete from members.number_lookup where hash = ${hash}::bytea and key_version = ${keyVersion}
    `.execute(db)
  const { hash, keyVersion } = keys.lookupHash(kind, number)
  await sql`
    insert into members.number_lookup (hash, key_version, member_id)
    values (${hash}::bytea, ${keyVersion}, ${to})
  `.execute(db)
}
