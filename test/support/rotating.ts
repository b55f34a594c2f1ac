import { sql } from 'kysely'
import { contactsOf, findByIdentifier } from '#members'
import type { Database, Db } from '#platform/db'
import { createKeys, type Keys, parseKeyRing } from '#platform/keys'
import { addAddress, addContact } from '#test/contacts'

export const entry = (version: number) =>
  `${version}:${Buffer.alloc(32, version).toString('base64')}`
export const ringOf = (text: string): Keys => {
  const ring = parseKeyRing(text)
  if (typeof ring === 'string') throw new Error(ring)
  return createKeys(ring)
}
export const old = ringOf(entry(1))
/** How every instance runs while the new key is handed round: it opens, and does not seal. */
export const waiting = ringOf(`~${entry(2)},${entry(1)}`)
export const both = ringOf(`${entry(2)},${entry(1)}`)
export const fresh = ringOf(entry(2))

let last = 0

/** Members with one e-mail address each, written with this ring; answers them with their addresses. */
export async function people(db: Db, keys: Keys, count: number) {
  const made: { memberId: bigint; email: string }[] = []
  for (let index = 0; index < count; index += 1) {
    last += 1
    const { rows } = await sql<{ member_id: bigint }>`
      select nextval('members.member_id_seq') as member_id
    `.execute(db)
    const memberId = rows[0]?.member_id ?? 0n
    const nik = keys.seal(`members.member.id_number_enc:${memberId}`, '3174015501900001')
    await sql`
      insert into members.member
        (member_id, name, birth_date, id_kind, id_number_enc, known_since, source)
      values (${memberId}, 'Peserta Rekaan', '1990-01-01', 'nik', ${nik}::bytea, '2026-01-01', 'test')
    `.execute(db)
    const email = `rotated${last}@example.com`
    await addContact({ db, keys }, memberId, { kind: 'email', value: email })
    await addAddress({ db, keys }, memberId, {
      street: `Jalan Kunci ${last}`,
      areaCode: '31.74.01',
    })
    made.push({ memberId, email })
  }
  return made
}

export const byEmail = (db: Db, keys: Keys, email: string) => findByIdentifier(db, keys, email)

/** Gives a member another address, as a change does: the contact ends first, then its look-ups. */
export async function move(db: Db, keys: Keys, { memberId, from, to }: Moving): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`
      update members.contact set ended_at = now() where member_id = ${memberId} and ended_at is null
    `.execute(tx)
    for (const { hash, keyVersion } of keys.lookupHashes('email', from))
      await sql`
        delete from members.contact_lookup
         where hash = ${hash}::bytea and key_version = ${keyVersion} and member_id = ${memberId}
      `.execute(tx)
    await addContact({ db: tx, keys }, memberId, { kind: 'email', value: to })
  })
}

type Moving = { readonly memberId: bigint; readonly from: string; readonly to: string }

export const read = async (db: Db, keys: Keys, memberId: bigint) =>
  (await contactsOf(db, keys, memberId)).map(({ value }) => value)

export const servicesOf = (database: Database) => ({
  ...{ db: database.db, keys: both },
  asOwner: <T>(work: (db: Db) => Promise<T>) => database.asOwner(work),
})
