import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Client } from 'pg'
import { networkAt, type Person } from './load/person.ts'
import type { Portal } from './portal.ts'

const MEMBERS = 1500
const FROM = '2025-11'
const TO = '2026-10'

/**
 * Members with contributions of twelve months, invented and imported by the portal's own commands. Answers one
 * membership number of each, each at a network of its own.
 */
export function importMembers(portal: Portal): readonly Person[] {
  const file = join(portal.folder, 'members.csv')
  portal.payung(
    ...['demo-data', '--members', String(MEMBERS), '--from', FROM, '--to', TO],
    ...['--seed', 'bench', '--out', file],
  )
  portal.payung('import', 'contributions', file)
  const rows: readonly { nik: string; kpj: string }[] = parse(readFileSync(file), { columns: true })
  const numbers = new Map(rows.map(({ nik, kpj }) => [nik, kpj]))
  return [...numbers.values()].map((identifier, index) => ({
    identifier,
    network: networkAt(index),
  }))
}

/**
 * Gives every member an account with the password of the demo's people: the same hash, made by the portal with the
 * parameters and the pepper that it signs in with. Nothing in a sign-in is cheaper for a shared salt. Answers the hash.
 */
export async function giveAccounts(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ password_hash: string }>(`
    insert into identity.account
      (member_id, grade, password_hash, pepper_version, password_set_at, created_at)
    select m.member_id, 'proved', a.password_hash, a.pepper_version, a.password_set_at, a.created_at
      from members.member m,
           (select * from identity.account order by member_id limit 1) a
     where not exists (select from identity.account o where o.member_id = m.member_id)
    returning password_hash`)
  await owner.query('analyze')
  const [row] = rows
  if (row === undefined) throw new Error('no member was without an account')
  return row.password_hash
}
