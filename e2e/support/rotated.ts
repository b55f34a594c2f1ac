import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const PAYUNG = resolve(import.meta.dirname, '../../bin/payung')

/**
 * Adds a key to the ring of a data folder and rotates to it, as an operator does; answers what the rotation said.
 * @throws when it ends with another exit code than 0: a value did not open where the rotation looks for it
 */
export async function rotated(dataFolder: string): Promise<string> {
  const env = { ...process.env, PAYUNG_DATA: dataFolder, PAYUNG_MODE: 'demo' }
  await run(process.execPath, [PAYUNG, 'keys', 'add'], { env })
  const { stdout } = await run(process.execPath, [PAYUNG, 'keys', 'rotate'], { env })
  return stdout
}
