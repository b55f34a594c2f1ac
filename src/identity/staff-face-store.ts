import { sql } from 'kysely'
import type { Db } from '#platform/db'
import type { StaffRole } from './staff-role.ts'

/** What a member may be told of who acted. */
export type StaffFace = { readonly name: string; readonly role: StaffRole; readonly branch: string }

/** Who these staff are, closed accounts too; one that is unknown is absent. */
export async function staffFacesOf(
  db: Db,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, StaffFace>> {
  if (staffIds.length === 0) return new Map()
  const { rows } = await sql<StaffFace & { staff_id: string }>`
    select staff_id, name, role, branch
      from identity.staff
     where staff_id::text = any(${staffIds}::text[])
  `.execute(db)
  return new Map(rows.map(({ staff_id, ...face }) => [staff_id, face]))
}
