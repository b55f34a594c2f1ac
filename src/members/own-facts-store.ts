import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { LocalDate } from '#values'
import { idNumberPlace } from './identification-store.ts'
import { heldPlace } from './register-store.ts'

/** What a member's acquaintances could guess of them. */
export type OwnFacts = {
  readonly name: string
  readonly birthDate: LocalDate
  /** NIK or passport, every KPJ, every phone. */
  readonly numbers: readonly string[]
  readonly emails: readonly string[]
}

/** Opens a member's own facts, for refusing them as a password; nothing of it is to be shown. `undefined` for nobody. */
export async function ownFactsOf(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  memberId: bigint,
): Promise<OwnFacts | undefined> {
  const { rows } = await sql<{
    name: string
    birth_date: LocalDate
    id_number_enc: Uint8Array
    kpjs: readonly string[]
  }>`
    select m.name, m.birth_date, m.id_number_enc,
           array(select n.kpj from members.number n where n.member_id = m.member_id order by n.kpj) as kpjs
      from members.member m
     where m.member_id = ${memberId}
  `.execute(db)
  const [person] = rows
  if (person === undefined) return undefined
  const contacts = await sql<{ contact_id: string; kind: string; value_enc: Uint8Array }>`
    select contact_id, kind, value_enc
      from members.contact
     where member_id = ${memberId}
     order by known_since, contact_id
  `.execute(db)
  const values = (wanted: string) =>
    contacts.rows
      .filter(({ kind }) => kind === wanted)
      .map((row) =>
        keys.open(heldPlace('contact.value_enc', memberId, row.contact_id), row.value_enc),
      )
  const idNumber = keys.open(idNumberPlace(memberId), person.id_number_enc)
  return {
    name: person.name,
    birthDate: person.birth_date,
    numbers: [idNumber, ...person.kpjs, ...values('phone')],
    emails: values('email'),
  }
}
