import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#platform/cli'
import type { Config } from '#platform/config'
import { createKeys, type Keys, newKeyRing, parseKeyRing } from '#platform/keys'

/**
 * The keys from `PAYUNG_KEYS`, or, in the demo, from `keys` in the data folder, made on first use.
 * @throws Refusal with what is wrong, never with a key
 */
export async function openKeys(config: Config): Promise<Keys> {
  const ring = parseKeyRing(config.keys ?? (await demoKeyRing(config.dataFolder)))
  if (typeof ring !== 'string') return createKeys(ring)
  const name = config.keys === undefined ? join(config.dataFolder, 'keys') : 'PAYUNG_KEYS'
  throw new Refusal(`${name} cannot be read: ${ring}.`)
}

async function demoKeyRing(folder: string): Promise<string> {
  const path = join(folder, 'keys')
  try {
    await writeFile(path, `${newKeyRing()}\n`, { mode: 0o600, flag: 'wx' })
    await chmod(path, 0o600)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
