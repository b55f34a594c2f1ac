import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#platform/cli'
import type { Config } from '#platform/config'
import {
  createKeys,
  type KeyRing,
  type Keys,
  newKeyRing,
  parseKeyRing,
  withNextKey,
} from '#platform/keys'

/**
 * The keys from `PAYUNG_KEYS`, or, in the demo, from `keys` in the data folder, made on first use.
 * @throws Refusal with what is wrong, never with a key
 */
export async function openKeys(config: Config): Promise<Keys> {
  return createKeys(await ringOf(config))
}

/** @throws Refusal with what is wrong, never with a key */
async function ringOf(config: Config): Promise<KeyRing> {
  const ring = parseKeyRing(config.keys ?? (await demoKeyRing(config.dataFolder)))
  if (typeof ring !== 'string') return ring
  const name = config.keys === undefined ? join(config.dataFolder, 'keys') : 'PAYUNG_KEYS'
  throw new Refusal(`${name} cannot be read: ${ring}.`)
}

/**
 * The ring with one new key. In the demo, which one process has, it is written to the key file and seals from the next start
 * on; for `PAYUNG_KEYS` it is answered as text, and waits there until every instance knows it.
 * @returns the new value of `PAYUNG_KEYS`; undefined where the file was written
 */
export async function addKey(config: Config): Promise<string | undefined> {
  const text = withNextKey(await ringOf(config))
  if (config.keys !== undefined) return text
  const path = join(config.dataFolder, 'keys')
  const made = `${path}.${process.pid}`
  await rm(made, { force: true })
  await writeFile(made, `${text.replace('~', '')}\n`, { mode: 0o600, flag: 'wx' })
  await rename(made, path)
  return undefined
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
