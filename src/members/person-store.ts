import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Kpj, LocalDate } from '#values'
import { knownNumber } from './identification.ts'
import { parseIdentifier } from './identifier.ts'
import type { IdKind, Person } from './person.ts'

/**
 * The one member whom an e-mail address, a KPJ or a phone number names; `undefined` for none.
 * An address or phone that several members share names nobody: they sign in with their KPJ.
 * Whatever the text, one query runs with as many look-ups, so that the time taken tells nothing.
 */
export async function findByIdentifier(
  db: Db,
  keys: Keys,
  text: string,
): Promise<bigint | undefined> {
  const identifier = parseIdentifier(text)
  const number = identifier?.kind === 'number' ? identifier : undefined
  const contact =
    identifier?.kind === 'email'
      ? keys.lookupHashes('email', identifier.email)
      : keys.lookupHashes('phone', number?.phone ?? '')
  const kpj = keys.lookupHashes('kpj', number?.kpj ?? '')
  const { rows } = await sql<{ member_id: bigint }>`
    select l.member_id
      from ${wanted(contact)}
      join members.contact_lookup l on l.hash = w.hash and l.key_version = w.key_version
     union
    select l.member_id
      from ${wanted(kpj)}
      join members.number_lookup l on l.hash = w.hash and l.key_version = w.key_version
     limit 2
  `.execute(db)
  const [row] = rows
  return rows.length === 1 ? row?.member_id : undefined
}

/** The member with this KPJ; what is somebody's telephone number as well names nobody else here. */
export async function findByKpj(db: Db, keys: Keys, kpj: Kpj): Promise<bigint | undefined> {
  const { rows } = await sql<{ member_id: bigint }>`
    select distinct l.member_id
      from ${wanted(keys.lookupHashes('kpj', kpj))}
      join members.number_lookup l on l.hash = w.hash and l.key_version = w.key_version
  `.execute(db)
  return rows.length === 1 ? rows[0]?.member_id : undefined
}

/** What somebody who has no account says of themselves. */
export type Claims = {
  readonly kpj: Kpj
  /** A passport number as it is printed: without its country. */
  readonly idNumber: { readonly kind: IdKind; readonly number: string }
  readonly birthDate: LocalDate
}

/**
 * The member whom all three name; `undefined` when any of them is another's. A passport is known together with its
 * country, which nobody is asked for: it is that of the member with the KPJ. The same two queries with as many look-ups,
 * whoever is meant and whatever matched.
 */
export async function findByClaims(
  db: Db,
  keys: Keys,
  { kpj, idNumber, birthDate }: Claims,
): Promise<bigint | undefined> {
  const byKpj = keys.lookupHashes('kpj', kpj)
  const country = await countryOf(db, byKpj)
  const number = knownNumber(idNumber, country)
  const { rows } = await sql<{ member_id: bigint }>`
    with by_kpj as (
      select l.member_id
        from ${wanted(byKpj)}
        join members.number_lookup l on l.hash = w.hash and l.key_version = w.key_version
    ), by_id as (
      select l.member_id
        from ${wanted(keys.lookupHashes(idNumber.kind, number))}
        join members.number_lookup l on l.hash = w.hash and l.key_version = w.key_version
    )
    select m.member_id
      from members.member m
     where m.member_id in (select member_id from by_kpj)
       and m.member_id in (select member_id from by_id)
       and m.birth_date = ${birthDate}::date
  `.execute(db)
  return rows[0]?.member_id
}

/** The nationality of the member with this KPJ; empty for nobody and where no source said it. */
async function countryOf(db: Db, kpj: ReturnType<Keys['lookupHashes']>): Promise<string> {
  const { rows } = await sql<{ nationality: string | null }>`
    select m.nationality
      from ${wanted(kpj)}
      join members.number_lookup l on l.hash = w.hash and l.key_version = w.key_version
      join members.member m on m.member_id = l.member_id
  `.execute(db)
  return rows[0]?.nationality ?? ''
}

/** The hashes as rows of `w`. */
function wanted(hashes: ReturnType<Keys['lookupHashes']>) {
  const texts = hashes.map(({ hash }) => hex(hash))
  const versions = hashes.map(({ keyVersion }) => keyVersion)
  return sql`(
    select decode(t.hash, 'hex') as hash, t.key_version
      from unnest(${texts}::text[], ${versions}::int[]) as t (hash, key_version)
  ) w`
}

/** Who this member is. @throws when there is no such member: keys come from our own tables */
export async function personOf(db: Db, memberId: bigint): Promise<Person> {
  const { rows } = await sql<{
    name: string
    birth_date: LocalDate
    id_kind: IdKind
    kpjs: readonly Kpj[]
  }>`
    select m.name,
           m.birth_date,
           m.id_kind,
           array(
             select n.kpj
               from members.number n
              where n.member_id = m.member_id and n.moved_to is null
              order by n.known_since, n.kpj
           ) as kpjs
      from members.member m
     where m.member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`no member ${memberId}`)
  return {
    memberId,
    name: row.name,
    birthDate: row.birth_date,
    idKind: row.id_kind,
    kpjs: row.kpjs,
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** What the law asks of a person: when they were born, and whether they hold a NIK or a passport. */
export type LegalFacts = Pick<Person, 'birthDate' | 'idKind'>

/** The legal facts of each of these members; who is no member is left out. */
export async function legalFactsOf(
  db: Db,
  memberIds: readonly bigint[],
): Promise<ReadonlyMap<bigint, LegalFacts>> {
  const { rows } = await sql<{ member_id: bigint; birth_date: LocalDate; id_kind: IdKind }>`
    select m.member_id, m.birth_date, m.id_kind
      from members.member m
     where m.member_id = any(${memberIds.map(String)}::bigint[])
  `.execute(db)
  return new Map(
    rows.map((row) => [row.member_id, { birthDate: row.birth_date, idKind: row.id_kind }]),
  )
}
