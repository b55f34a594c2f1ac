import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'

export type NewContact = {
  readonly kind: 'email' | 'phone'
  readonly value: string
  readonly knownSince?: Instant
}

/** Puts a contact on a member's record, with its look-up; answers its key. */
export async function addContact(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  memberId: bigint,
  { kind, value, knownSince = instant(0) }: NewContact,
): Promise<string> {
  const contactId = randomUUID()
  const sealed = keys.seal(`members.contact.value_enc:${memberId}:${contactId}`, value)
  await sql`
    insert into members.contact (member_id, contact_id, kind, value_enc, known_since, source)
    values (${memberId}, ${contactId}::uuid, ${kind}, ${sealed}::bytea, ${at(knownSince)}, 'test')
  `.execute(db)
  const { hash, keyVersion } = keys.lookupHash(kind, value)
  await sql`
    insert into members.contact_lookup (hash, key_version, member_id)
    values (${hash}::bytea, ${keyVersion}, ${memberId})
    on conflict do nothing
  `.execute(db)
  return contactId
}

/** Puts a postal address on a member's record; answers its key. */
export async function addAddress(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  memberId: bigint,
  { street, areaCode }: { readonly street: string; readonly areaCode: string },
): Promise<string> {
  const addressId = randomUUID()
  const sealed = keys.seal(`members.address.address_enc:${memberId}:${addressId}`, street)
  await sql`
    insert into members.address
      (member_id, address_id, area_code, address_enc, known_since, source)
    values (${memberId}, ${addressId}::uuid, ${areaCode}, ${sealed}::bytea, ${at(instant(0))}, 'test')
  `.execute(db)
  return addressId
}
