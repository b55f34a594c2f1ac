import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * What is wrong with the role the server runs as, or undefined. It must be no superuser, own no table,
 * and be unable to change a posting or an audit entry: then not even a fault in the program can.
 * A database without tables can be asked as well.
 */
export async function applicationRoleFault(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ superuser: boolean; owner: boolean; changes: boolean }>`
    select
      exists (select from pg_roles where rolname in (current_user, session_user) and rolsuper) as superuser,
      exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('platform', 'audit', 'members', 'contributions', 'identity')
           and pg_get_userbyid(c.relowner) in (current_user, session_user)
      ) as owner,
      exists (
        select from unnest(array['contributions.posting', 'audit.entry']) as t (name),
                    unnest(array['update', 'delete', 'truncate']) as p (privilege)
         where has_table_privilege(to_regclass(t.name)::oid, p.privilege)
      ) as changes
  `.execute(db)
  const found = rows[0]
  if (found?.superuser)
    return 'DATABASE_URL names a superuser. Use a role of its own for the server.'
  if (found?.owner)
    return 'DATABASE_URL names the owner of the tables. Put that one in DATABASE_OWNER_URL.'
  if (found?.changes)
    return 'The role in DATABASE_URL may change postings or audit entries. Revoke that.'
  return undefined
}
