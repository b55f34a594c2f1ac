import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'
import type { Relation } from './staff-relation.ts'
import type { StaffRole } from './staff-role.ts'
import type { LookupHash } from './staff-store.ts'

export type Officer = {
  /** Empty where it was not said. */
  readonly branch: string
  readonly role: StaffRole
  /** Encrypted. */
  readonly email: Uint8Array
}

/** Who acts before a member. @throws when there is no such account */
export async function officerOf(db: Db, staffId: string): Promise<Officer> {
  const { rows } = await sql<{ branch: string; role: StaffRole; email_enc: Uint8Array }>`
    select branch, role, email_enc from identity.staff where staff_id = ${staffId}::uuid
  `.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('there is no such staff account')
  return { branch: row.branch, role: row.role, email: row.email_enc }
}

export type StaffRelation = {
  readonly staffId: string
  readonly relation: Relation
  /** Encrypted. */
  readonly kpj: Uint8Array
  readonly declaredAt: Instant
}

/** What a person has declared, the oldest first. */
export async function relationsOf(db: Db, staffId: string): Promise<readonly StaffRelation[]> {
  const { rows } = await sql<{ relation: Relation; kpj_enc: Uint8Array; declared_at: Instant }>`
    select relation, kpj_enc, declared_at
      from identity.staff_relation
     where staff_id = ${staffId}::uuid
     order by declared_at, hash
  `.execute(db)
  return rows.map((row) => ({
    staffId,
    relation: row.relation,
    kpj: row.kpj_enc,
    declaredAt: row.declared_at,
  }))
}

/** Adds a declaration; false when the number stands there already. */
export async function insertRelation(
  db: Db,
  row: StaffRelation,
  { hash, keyVersion }: LookupHash,
): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.staff_relation (hash, key_version, staff_id, relation, kpj_enc, declared_at)
    values (${hash}::bytea, ${keyVersion}, ${row.staffId}::uuid, ${row.relation}, ${row.kpj}::bytea,
            ${at(row.declaredAt)})
    on conflict (hash, key_version, staff_id) do nothing
    returning staff_id
  `.execute(db)
  return rows.length > 0
}

/** How a person has declared to be related to one of these numbers; their own comes first. */
export async function relationTo(
  db: Db,
  staffId: string,
  lookups: readonly LookupHash[],
): Promise<Relation | undefined> {
  const { rows } = await sql<{ relation: Relation }>`
    select r.relation
      from unnest(
             ${lookups.map(({ hash }) => hash)}::bytea[],
             ${lookups.map(({ keyVersion }) => keyVersion)}::smallint[]
           ) as wanted (hash, key_version)
      join identity.staff_relation r
        on r.hash = wanted.hash and r.key_version = wanted.key_version
     where r.staff_id = ${staffId}::uuid
     order by r.relation = 'self' desc
     limit 1
  `.execute(db)
  return rows[0]?.relation
}
