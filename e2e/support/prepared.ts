import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREPARED = 'PAYUNG_E2E_PREPARED'

/** Where portals find the data that was prepared, in this process and those it starts. */
export function offer(folder: string): void {
  process.env[PREPARED] = folder
}

/** A data folder of one's own, in which the people of the demo are already made. */
export async function preparedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'payung-e2e-'))
  await cp(process.env[PREPARED] ?? '', folder, { recursive: true })
  return folder
}
