import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Kpj, LocalDate } from '#values'
import { parseIdentifier } from './identifier.ts'
import type { IdKind, Person } from './person.ts'

/**
 * The one member whom an e-mail address or a KPJ names; `undefined` for none.
 * An address that several members share names nobody: they sign in with their KPJ.
 * Whatever the text, one query runs, so that the time taken tells nothing.
 */
export async function findByIdentifier(
  db: Db,
  keys: Keys,
  text: string,
): Promise<bigint | undefined> {
  const identifier = parseIdentifier(text)
  const members =
    identifier?.kind === 'email'
      ? await membersWithContact(db, keys, { kind: 'email', value: identifier.email })
      : await membersWithKpj(db, keys, identifier?.kpj ?? '')
  return members.length === 1 ? members[0] : undefined
}

async function membersWithContact(
  db: Db,
  keys: Keys,
  contact: { kind: 'email' | 'phone'; value: string },
): Promise<readonly bigint[]> {
  const hashes = keys.lookupHashes(contact.kind, contact.value)
  const { rows } = await sql<{ member_id: bigint }>`
    select distinct l.member_id
      from unnest(
             ${hashes.map(({ hash }) => hex(hash))}::text[],
             ${hashes.map(({ keyVersion }) => keyVersion)}::int[]
           ) as w (hash, key_version)
      join members.contact_lookup l
        on l.hash = decode(w.hash, 'hex') and l.key_version = w.key_version
     limit 2
  `.execute(db)
  return rows.map((row) => row.member_id)
}

async function membersWithKpj(db: Db, keys: Keys, kpj: string): Promise<readonly bigint[]> {
  const hashes = keys.lookupHashes('kpj', kpj)
  const { rows } = await sql<{ member_id: bigint }>`
    select distinct l.member_id
      from unnest(
             ${hashes.map(({ hash }) => hex(hash))}::text[],
             ${hashes.map(({ keyVersion }) => keyVersion)}::int[]
           ) as w (hash, key_version)
      join members.number_lookup l
        on l.hash = decode(w.hash, 'hex') and l.key_version = w.key_version
     limit 2
  `.execute(db)
  return rows.map((row) => row.member_id)
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
              where n.member_id = m.member_id
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
