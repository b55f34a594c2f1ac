import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { heldPlace } from './register-store.ts'

/** An e-mail address, or a phone as `+628123456789`, that is the member's now. */
export type Contact = {
  readonly contactId: string
  readonly kind: 'email' | 'phone'
  readonly value: string
  readonly knownSince: Instant
}

/** The contacts that a member has now, the first known first. */
export async function contactsOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly Contact[]> {
  const { rows } = await sql<{
    contact_id: string
    kind: Contact['kind']
    value_enc: Uint8Array
    known_since: Instant
  }>`
    select contact_id, kind, value_enc, known_since
      from members.contact
     where member_id = ${memberId} and ended_at is null
     order by known_since, contact_id
  `.execute(db)
  return rows.map(({ contact_id: contactId, kind, value_enc, known_since: knownSince }) => {
    const value = keys.open(heldPlace('contact.value_enc', memberId, contactId), value_enc)
    return { contactId, kind, value, knownSince }
  })
}

/** A postal address that is the member's now. */
export type PostalAddress = {
  readonly addressId: string
  /** Official area code, province to village; empty when unknown. */
  readonly areaCode: string
  readonly street: string
  readonly knownSince: Instant
}

/** The postal addresses that a member has now, the first known first. */
export async function addressesOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly PostalAddress[]> {
  const { rows } = await sql<{
    address_id: string
    area_code: string
    address_enc: Uint8Array
    known_since: Instant
  }>`
    select address_id, area_code, address_enc, known_since
      from members.address
     where member_id = ${memberId} and ended_at is null
     order by known_since, address_id
  `.execute(db)
  return rows.map(({ address_id: addressId, area_code: areaCode, address_enc, known_since }) => ({
    addressId,
    areaCode,
    street: keys.open(heldPlace('address.address_enc', memberId, addressId), address_enc),
    knownSince: known_since,
  }))
}

/** The name of a member; `undefined` when nobody has this key. */
export async function nameOf(db: Db, memberId: bigint): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from members.member where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.name
}
