import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export type FolderLock = { release(): void }

/**
 * Takes the folder for this process alone, or answers undefined while another has it.
 * The lock is an exclusive SQLite transaction: the operating system ends it with the process, so it can
 * neither be stolen from a living one nor be left behind by a killed one.
 */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'payung.lock'))
  try {
    lock.exec('pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked/.test(error.message)) return undefined
    throw error
  }
  writeFileSync(pidFile(folder), `${process.pid}\n`, { mode: 0o600 })
  return {
    release() {
      rmSync(pidFile(folder), { force: true })
      lock.close()
    },
  }
}

/** Process id of whoever holds the folder, as it wrote it down; for messages only. */
export function lockHolder(folder: string): string {
  try {
    return readFileSync(pidFile(folder), 'utf8').trim()
  } catch {
    return 'unknown' // it is just starting or stopping
  }
}

const pidFile = (folder: string): string => join(folder, 'payung.pid')
