import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { heldPlace, openedArea } from './register-store.ts'

/** An e-mail address, or a phone as `+628123456789`, that is the member's now. */
export type Contact = {
  readonly contactId: string
  readonly kind: 'email' | 'phone'
  readonly value: string
  readonly knownSince: Instant
}

type ContactRow = {
  contact_id: string
  kind: Contact['kind']
  value_enc: Uint8Array
  known_since: Instant
  ended_at: Instant | null
  source: string
}

/** A contact that is, or once was, the member's. */
export type PastContact = Contact & {
  readonly endedAt: Instant | undefined
  readonly source: string
}

/** The contacts that a member has now, the first known first. */
export async function contactsOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly Contact[]> {
  const all = await contactHistoryOf(db, keys, memberId)
  return all.filter(({ endedAt }) => endedAt === undefined)
}

/** Where a member is told what is not urgent: their e-mail addresses. Without any it stands in their inbox alone. */
export async function emailContactIdsOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly string[]> {
  const contacts = await contactsOf(db, keys, memberId)
  return contacts.filter(({ kind }) => kind === 'email').map(({ contactId }) => contactId)
}

/** Every contact that was ever the member's, the first known first. */
export async function contactHistoryOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly PastContact[]> {
  const { rows } = await sql<ContactRow>`
    select contact_id, kind, value_enc, known_since, ended_at, source
      from members.contact
     where member_id = ${memberId}
     order by known_since, contact_id
  `.execute(db)
  return rows.map((row) => ({
    contactId: row.contact_id,
    kind: row.kind,
    value: keys.open(heldPlace('contact.value_enc', memberId, row.contact_id), row.value_enc),
    knownSince: row.known_since,
    endedAt: row.ended_at ?? undefined,
    source: row.source,
  }))
}

/** When something last stopped being the member's; the beginning of time where nothing ever did. */
export type LastEnds = {
  /** An e-mail address or phone. */
  readonly contact: Instant
  /** A postal address. */
  readonly address: Instant
}

export async function lastEndsOf(db: Db, memberId: bigint): Promise<LastEnds> {
  const { rows } = await sql<{ contact: Instant | null; address: Instant | null }>`
    select (select max(ended_at) from members.contact where member_id = ${memberId}) as contact,
           (select max(ended_at) from members.address where member_id = ${memberId}) as address
  `.execute(db)
  const { contact, address } = rows[0] ?? {}
  return { contact: contact ?? instant(0), address: address ?? instant(0) }
}

/** A postal address that is the member's now. */
export type PostalAddress = {
  readonly addressId: string
  /** Official area code, province to village; empty when unknown. */
  readonly areaCode: string
  readonly street: string
  readonly postCode: string | undefined
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
    area_code_enc: Uint8Array | null
    address_enc: Uint8Array
    post_code_enc: Uint8Array | null
    known_since: Instant
  }>`
    select address_id, area_code, area_code_enc, address_enc, post_code_enc, known_since
      from members.address
     where member_id = ${memberId} and ended_at is null
     order by known_since, address_id
  `.execute(db)
  return rows.map((row) => {
    const addressId = row.address_id
    const opened = (column: string, sealed: Uint8Array) =>
      keys.open(heldPlace(`address.${column}`, memberId, addressId), sealed)
    return {
      addressId,
      areaCode: openedArea(keys, { ...row, memberId, id: addressId }),
      street: opened('address_enc', row.address_enc),
      postCode: row.post_code_enc === null ? undefined : opened('post_code_enc', row.post_code_enc),
      knownSince: row.known_since,
    }
  })
}

/** The name of a member; `undefined` when nobody has this key. */
export async function nameOf(db: Db, memberId: bigint): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from members.member where member_id = ${memberId}
  `.execute(db)
  return rows[0]?.name
}
