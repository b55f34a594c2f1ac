import { sql } from 'kysely'
import { at, type Db } from '#platform/db'
import type { Instant } from '#values'

export type ImportKind = 'contributions' | 'members' | 'employers'

export type Counts = {
  readonly imported: number
  readonly unchanged: number
  readonly rejected: number
}

/** How far an import has come: what is committed, and nothing beyond. */
export type Reach = Counts & {
  readonly bytes: number
  readonly lines: number
  readonly rejectedBytes: number
}

export type ImportRun = {
  readonly importId: bigint
  readonly startedAt: Instant
  readonly corrections: boolean
  /** Runs of the very same file, this one among them. */
  readonly sameFile: ReadonlySet<bigint>
  readonly reach: Reach
}

export type WantedRun = {
  readonly kind: ImportKind
  readonly fileName: string
  readonly sha256: Uint8Array
  readonly corrections: boolean
  readonly now: Instant
  /** Where the rows of the file begin. */
  readonly rowsFrom: number
}

/** Imports of every kind take their turns block by block: this waits for the one that is writing. */
export async function lockImports(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(7264815001)`.execute(db)
}

/** Whether an import of members or contributions has begun and not ended: it remembers whose numbers are. */
export async function isImportUnfinished(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select import_id
      from platform.import_run
     where state = 'running' and kind in ('contributions', 'members')
     limit 1
  `.execute(db)
  return rows.length > 0
}

/** A new run from the first row on. One of the same file that never ended is replaced: it may not go on. */
export async function startRun(db: Db, wanted: WantedRun): Promise<ImportRun> {
  await sql`
    with replaced as (
      update platform.import_run
         set state = 'replaced', ended_at = ${at(wanted.now)}
       where kind = ${wanted.kind} and file_sha256 = ${wanted.sha256} and state = 'running'
      returning import_id
    )
    delete from platform.import_member
     where import_id in (select import_id from replaced)
  `.execute(db)
  const { rows } = await sql<{ import_id: bigint }>`
    insert into platform.import_run
      (kind, file_name, file_sha256, corrections, state, started_at, bytes_done, lines_done)
    values (${wanted.kind}, ${wanted.fileName}, ${wanted.sha256}, ${wanted.corrections},
            'running', ${at(wanted.now)}, ${wanted.rowsFrom}, 1)
    returning import_id
  `.execute(db)
  const importId = rows[0]?.import_id ?? 0n
  return {
    importId,
    startedAt: wanted.now,
    corrections: wanted.corrections,
    sameFile: await runsOfFile(db, wanted),
    reach: {
      imported: 0,
      unchanged: 0,
      rejected: 0,
      bytes: wanted.rowsFrom,
      lines: 1,
      rejectedBytes: 0,
    },
  }
}

type RunRow = {
  import_id: bigint
  started_at: Instant
  imported: bigint
  unchanged: bigint
  rejected: bigint
  bytes_done: bigint
  lines_done: bigint
  rejected_bytes: bigint
}

/** The run of this very file, in this very manner, that was cut off; `undefined` when there is none. */
export async function unfinishedRun(db: Db, wanted: WantedRun): Promise<ImportRun | undefined> {
  const { rows } = await sql<RunRow>`
    select import_id, started_at, imported, unchanged, rejected, bytes_done, lines_done, rejected_bytes
      from platform.import_run
     where kind = ${wanted.kind}
       and file_sha256 = ${wanted.sha256}
       and corrections = ${wanted.corrections}
       and state = 'running'
  `.execute(db)
  const [row] = rows
  return (
    row && {
      importId: row.import_id,
      startedAt: row.started_at,
      corrections: wanted.corrections,
      sameFile: await runsOfFile(db, wanted),
      reach: {
        imported: Number(row.imported),
        unchanged: Number(row.unchanged),
        rejected: Number(row.rejected),
        bytes: Number(row.bytes_done),
        lines: Number(row.lines_done),
        rejectedBytes: Number(row.rejected_bytes),
      },
    }
  )
}

async function runsOfFile(db: Db, wanted: WantedRun): Promise<ReadonlySet<bigint>> {
  const { rows } = await sql<{ import_id: bigint }>`
    select import_id
      from platform.import_run
     where kind = ${wanted.kind} and file_sha256 = ${wanted.sha256}
  `.execute(db)
  return new Set(rows.map((row) => row.import_id))
}

/**
 * Whether the run is where this process left it: no other has gone on with it or replaced it.
 * Asked under `lockImports`, it stays so until the transaction ends.
 */
export async function isAt(db: Db, importId: bigint, reach: Reach): Promise<boolean> {
  const { rows } = await sql`
    select import_id
      from platform.import_run
     where import_id = ${importId} and state = 'running' and bytes_done = ${reach.bytes}
  `.execute(db)
  return rows.length === 1
}

/** Writes how far the run has come, in the transaction of the rows themselves. */
export async function advanceRun(db: Db, importId: bigint, reach: Reach): Promise<void> {
  await sql`
    update platform.import_run
       set bytes_done = ${reach.bytes},
           lines_done = ${reach.lines},
           imported = ${reach.imported},
           unchanged = ${reach.unchanged},
           rejected = ${reach.rejected},
           rejected_bytes = ${reach.rejectedBytes}
     where import_id = ${importId}
  `.execute(db)
}

/** Ends the run and forgets whom it touched. */
export async function endRun(db: Db, importId: bigint, now: Instant): Promise<void> {
  await sql`
    update platform.import_run set state = 'ended', ended_at = ${at(now)} where import_id = ${importId}
  `.execute(db)
  await sql`delete from platform.import_member where import_id = ${importId}`.execute(db)
}

/** Of these members, those whom this run touches for the first time; they count as touched from now on. */
export async function firstTouched(
  db: Db,
  importId: bigint,
  memberIds: readonly bigint[],
): Promise<readonly bigint[]> {
  if (memberIds.length === 0) return []
  const { rows } = await sql<{ member_id: bigint }>`
    insert into platform.import_member (member_id, import_id)
    select distinct t.member_id, ${importId}::bigint
      from unnest(${memberIds}::bigint[]) as t (member_id)
    on conflict do nothing
    returning member_id
  `.execute(db)
  return rows.map((row) => row.member_id)
}

/** Where rows came from: the file's name and when its import began. */
export type ImportSource = { readonly fileName: string; readonly startedAt: Instant }

/** The sources of some imports, by their keys. */
export async function importSourcesOf(
  db: Db,
  importIds: readonly bigint[],
): Promise<ReadonlyMap<bigint, ImportSource>> {
  const { rows } = await sql<{ import_id: bigint; file_name: string; started_at: Instant }>`
    select import_id, file_name, started_at
      from platform.import_run
     where import_id = any(${importIds.map(String)}::bigint[])
  `.execute(db)
  return new Map(
    rows.map((row) => [row.import_id, { fileName: row.file_name, startedAt: row.started_at }]),
  )
}
