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
 * not contradict each other, and a record of nobody contradicts none.
 */
export async function contradictionBetween(
  services: Services,
  one: bigint,
  other: bigint,
): Promise<'birth-date' | 'id-number' | undefined> {
  const [left, right] = [await identityOf(services, one), await identityOf(services, other)]
  if (left === undefined || right === undefined) return undefined
  if (left.birthDate !== right.birthDate) return 'birth-date'
  return left.idKind === right.idKind && left.idNumber !== right.idNumber ? 'id-number' : undefined
}

/** Who the person of a record is; `undefined` for a record of nobody. */
async function identityOf({ db, keys }: Services, memberId: bigint): Promise<Identity | undefined> {
  const { rows } = await sql<{ birth_date: string; id_kind: IdKind; id_number_enc: Uint8Array }>`
    select birth_date, id_kind, id_number_enc from members.member where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
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
  await leaveRecord(db, { kpj, from, to })
  await sql`
    insert into members.number (member_id, kpj, known_since, source)
    values (${to}, ${kpj}, ${at(now)}, 'number-join')
  `.execute(db)
  await moveLookup(db, keys, { kind: 'kpj', number: kpj, to })
  if ((await ownNumbers(db, from)).length > 0) return false
  const identity = await identityOf({ db, keys }, from)
  if (identity !== undefined)
    await moveLookup(db, keys, { kind: identity.idKind, number: identity.idNumber, to })
  for (const { kind, value } of await contactsOf(db, keys, from))
    for (const { hash, keyVersion } of keys.lookupHashes(kind, value))
      await sql`
        delete from members.contact_lookup
         where hash = ${hash}::bytea and key_version = ${keyVersion} and member_id = ${from}
      `.execute(db)
  return true
}

/**
 * Takes a number from a record whose person does not hold it, and puts it into a record of nobody: no look-up finds it
 * any more, and an import takes no row of it, until it is joined to its holder. Answers that record.
 */
export async function disownNumber(
  { db, keys }: Services,
  { kpj, from, now }: Omit<NumberMove, 'to'>,
): Promise<bigint> {
  const { rows } = await sql<{ member_id: bigint }>`
    select nextval('members.member_id_seq') as member_id
  `.execute(db)
  const to = rows[0]?.member_id
  if (to === undefined) throw new Error('the sequence of members gave no number')
  await leaveRecord(db, { kpj, from, to })
  await sql`
    insert into members.number (member_id, kpj, known_since, source, unclaimed_since)
    values (${to}, ${kpj}, ${at(now)}, 'number-disown', ${at(now)})
  `.execute(db)
  await deleteLookups(db, keys, { kind: 'kpj', number: kpj })
  return to
}

/** The numbers that a record has now. */
export async function ownNumbers(db: Db, memberId: bigint): Promise<readonly string[]> {
  const { rows } = await sql<{ kpj: string }>`
    select kpj
      from members.number
     where member_id = ${memberId} and moved_to is null
     order by kpj
  `.execute(db)
  return rows.map(({ kpj }) => kpj)
}

const leaveRecord = async (db: Db, { kpj, from, to }: Omit<NumberMove, 'now'>): Promise<void> => {
  await sql`
    update members.number set moved_to = ${to} where member_id = ${from} and kpj = ${kpj}
  `.execute(db)
}

type Lookup = { readonly kind: 'kpj' | IdKind; readonly number: string; readonly to: bigint }

async function moveLookup(db: Db, keys: Keys, { kind, number, to }: Lookup): Promise<void> {
  await deleteLookups(db, keys, { kind, number })
  const { hash, keyVersion } = keys.lookupHash(kind, number)
  await sql`
    insert into members.number_lookup (hash, key_version, member_id)
    values (${hash}::bytea, ${keyVersion}, ${to})
  `.execute(db)
}

async function deleteLookups(
  db: Db,
  keys: Keys,
  { kind, number }: Omit<Lookup, 'to'>,
): Promise<void> {
  for (const { hash, keyVersion } of keys.lookupHashes(kind, number))
    await sql`
      delete from members.number_lookup where hash = ${hash}::bytea and key_version = ${keyVersion}
    `.execute(db)
}
