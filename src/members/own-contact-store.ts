import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { NewAddress } from './address.ts'
import { type Contact, contactsOf } from './contact-store.ts'
import { BY_MEMBER } from './register.ts'
import { heldPlace } from './register-store.ts'

type Whose = { readonly memberId: bigint; readonly now: Instant }

type NewContact = Whose & {
  readonly kind: 'email' | 'phone'
  /** Normalised. */
  readonly value: string
}

/**
 * The member's only contact of its kind from now on: those of before end, and no longer name the member at sign-in. One
 * that is the same stays as it is known. In the caller's transaction.
 */
export async function replaceContact(db: Db, keys: Keys, added: NewContact): Promise<void> {
  const { memberId, kind, value, now } = added
  const held = await endContacts(db, keys, {
    ...{ memberId, kind, now },
    ends: (one) => one.value !== value,
  })
  if (!held.some((one) => one.value === value)) await insertContact(db, keys, added)
}

/**
 * Ends those of the member's contacts of a kind that `ends` names, with their look-ups; answers all that there were. In the
 * caller's transaction.
 */
export async function endContacts(
  db: Db,
  keys: Keys,
  {
    memberId,
    kind,
    now,
    ends,
  }: Whose & Pick<NewContact, 'kind'> & { readonly ends: (one: Contact) => boolean },
): Promise<readonly Contact[]> {
  const held = (await contactsOf(db, keys, memberId)).filter((contact) => contact.kind === kind)
  for (const contact of held.filter(ends)) {
    await endContact(db, { memberId, contactId: contact.contactId, now })
    for (const { hash, keyVersion } of keys.lookupHashes(kind, contact.value))
      await sql`
        delete from members.contact_lookup
         where hash = ${hash}::bytea and key_version = ${keyVersion} and member_id = ${memberId}
      `.execute(db)
  }
  return held
}

async function endContact(
  db: Db,
  { memberId, contactId, now }: Whose & { readonly contactId: string },
): Promise<void> {
  await sql`
    update members.contact
       set ended_at = ${at(now)}, ended_by = ${BY_MEMBER}
     where member_id = ${memberId} and contact_id = ${contactId}::uuid and ended_at is null
  `.execute(db)
}

async function insertContact(
  db: Db,
  keys: Keys,
  { memberId, kind, value, now }: NewContact,
): Promise<void> {
  const contactId = randomUUID()
  const sealed = keys.seal(heldPlace('contact.value_enc', memberId, contactId), value)
  await sql`
    insert into members.contact (member_id, contact_id, kind, value_enc, known_since, source)
    values (${memberId}, ${contactId}::uuid, ${kind}, ${sealed}::bytea, ${at(now)}, ${BY_MEMBER})
  `.execute(db)
  const { hash, keyVersion } = keys.lookupHash(kind, value)
  await sql`
    insert into members.contact_lookup (hash, key_version, member_id)
    values (${hash}::bytea, ${keyVersion}, ${memberId})
    on conflict do nothing
  `.execute(db)
}

/** The member's only postal address from now on; those of before end. In the caller's transaction. */
export async function replaceAddress(
  db: Db,
  keys: Keys,
  { memberId, now, areaCode, street, postCode }: Whose & NewAddress,
): Promise<void> {
  await sql`
    update members.address
       set ended_at = ${at(now)}
     where member_id = ${memberId} and ended_at is null
  `.execute(db)
  const addressId = randomUUID()
  const sealed = (column: string, text: string) =>
    keys.seal(heldPlace(`address.${column}`, memberId, addressId), text)
  await sql`
    insert into members.address
      (member_id, address_id, area_code, area_code_enc, address_enc, post_code_enc, known_since,
       source)
    values (${memberId}, ${addressId}::uuid, '', ${sealed('area_code_enc', areaCode)}::bytea,
            ${sealed('address_enc', street)}::bytea, ${sealed('post_code_enc', postCode)}::bytea,
            ${at(now)}, ${BY_MEMBER})
  `.execute(db)
}
