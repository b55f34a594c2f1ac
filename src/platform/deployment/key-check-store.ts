import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'

/**
 * Why these keys are not those of this database; undefined when they are. The first use of a key notes
 * it down; one that waits is not used yet, and one that was retired may be gone. With other keys every look-up would find
 * nobody, and an import would make everybody anew.
 */
export async function keyFault(db: Db, keys: Keys, now: Instant): Promise<string | undefined> {
  const own = keys.lookupHashes('key-check', 'payung')
  const used = own.filter(({ keyVersion }) => !keys.versions.waiting.includes(keyVersion))
  await sql`
    insert into platform.key_check (key_version, check_value, made_at)
    select version, value, ${at(now)}::timestamptz
      from unnest(
             ${used.map(({ keyVersion }) => keyVersion)}::smallint[],
             ${used.map(({ hash }) => hash)}::bytea[]
           ) as t (version, value)
    on conflict (key_version) do nothing
  `.execute(db)
  const { rows } = await sql<Row>`
    select key_version, check_value, retired_at is not null as is_retired
      from platform.key_check
     order by key_version
  `.execute(db)
  for (const { key_version: version, check_value: value, is_retired: isRetired } of rows) {
    const key = own.find(({ keyVersion }) => keyVersion === version)
    if (key === undefined && isRetired) continue
    if (key === undefined) return `lacks key ${version}, with which this database was written.`
    if (!Buffer.from(value).equals(key.hash)) {
      return `holds another key ${version} than the one this database was written with.`
    }
  }
  return undefined
}

type Row = { key_version: number; check_value: Uint8Array; is_retired: boolean }
