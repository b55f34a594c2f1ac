import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from './clock.ts'

const PREPARED = 'PAYUNG_E2E_PREPARED'

/** Where portals find what was prepared, in this process and those it starts. */
export function offer(root: string): void {
  process.env[PREPARED] = root
}

/** A data folder of one's own for a demo whose clock begins so; with its people, where they were made for that day. */
export async function preparedFolder(clock: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'payung-e2e-'))
  const prepared = join(process.env[PREPARED] ?? '', dayOf(clock))
  await cp(prepared, folder, { recursive: true }).catch(notMade)
  return folder
}

/** Journeys that begin after midnight make the people of their day themselves. */
function notMade(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
