import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { EmployerEntry } from './employer-register.ts'

/** Where a contact of an employer is sealed. */
const place = (column: 'contact_email_enc' | 'contact_phone_enc', number: string): string =>
  `contributions.employer.${column}:${number}`

/** What is known of these employers, opened, by number. */
export async function employerEntries(
  db: Db,
  keys: Keys,
  numbers: readonly string[],
): Promise<Map<string, EmployerEntry>> {
  const { rows } = await sql<{
    employer_number: string
    name: string
    province: string
    registered: boolean
    contact_email_enc: Uint8Array | null
    contact_phone_enc: Uint8Array | null
  }>`
    select employer_number, name, province, registered, contact_email_enc, contact_phone_enc
      from contributions.employer
     where employer_number = any(${numbers}::text[])
  `.execute(db)
  const entries = rows.map((row): [string, EmployerEntry] => {
    const number = row.employer_number
    const opened = (column: 'contact_email_enc' | 'contact_phone_enc') =>
      row[column] === null ? undefined : keys.open(place(column, number), row[column])
    const { name, registered } = row
    const province = row.province === '' ? undefined : row.province
    const contactEmail = opened('contact_email_enc')
    const contactPhone = opened('contact_phone_enc')
    return [number, { number, name, province, registered, contactEmail, contactPhone }]
  })
  return new Map(entries)
}

type EmployerContact = { readonly kind: 'email' | 'phone'; readonly value: string }

/** How the employers with whom a member works now can be reached, as far as they are registered. */
export async function employerContactsOf(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly EmployerContact[]> {
  const { rows } = await sql<{ employer_number: string }>`
    select distinct employer_number
      from contributions.employment
     where member_id = ${memberId} and ended_on is null
     order by employer_number
  `.execute(db)
  const numbers = rows.map((row) => row.employer_number)
  const entries = await employerEntries(db, keys, numbers)
  return [...entries.values()].flatMap(({ contactEmail, contactPhone }): EmployerContact[] => {
    if (contactEmail !== undefined) return [{ kind: 'email', value: contactEmail }]
    return contactPhone === undefined ? [] : [{ kind: 'phone', value: contactPhone }]
  })
}

/** Writes how registered employers stand now; what only their reports say stays. */
export async function keepRegisteredEmployers(
  writing: { readonly db: Db; readonly keys: Keys; readonly now: Instant },
  entries: readonly EmployerEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const { db, keys, now } = writing
  const sealed = (
    column: 'contact_email_enc' | 'contact_phone_enc',
    number: string,
    text: string | undefined,
  ) =>
    text === undefined ? null : Buffer.from(keys.seal(place(column, number), text)).toString('hex')
  await sql`
    insert into contributions.employer as e
      (employer_number, name, province, registered, contact_email_enc, contact_phone_enc,
       known_since, source)
    select t.employer_number, t.name, t.province, true,
           decode(t.email, 'hex'), decode(t.phone, 'hex'), ${at(now)}::timestamptz, 'employers-import'
      from unnest(
             ${entries.map(({ number }) => number)}::text[],
             ${entries.map(({ name }) => name)}::text[],
             ${entries.map(({ province }) => province ?? '')}::text[],
             ${entries.map((one) => sealed('contact_email_enc', one.number, one.contactEmail))}::text[],
             ${entries.map((one) => sealed('contact_phone_enc', one.number, one.contactPhone))}::text[]
           ) as t (employer_number, name, province, email, phone)
    on conflict (employer_number) do update
       set name = excluded.name,
           province = excluded.province,
           registered = true,
           contact_email_enc = excluded.contact_email_enc,
           contact_phone_enc = excluded.contact_phone_enc,
           source = excluded.source
  `.execute(db)
}
