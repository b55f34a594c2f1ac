import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '#platform/config'
import { pgliteTemplate } from '#platform/db'

/** Of all migrations: what was made with others is not taken for these. */
export async function migrationsHash(): Promise<string> {
  const folder = join(packageRoot(), 'db', 'migrations')
  const hash = createHash('sha256')
  for (const file of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Made once for these migrations and kept among the temporary files: every test file wants one. */
export async function embeddedTemplate(): Promise<Blob> {
  const path = join(tmpdir(), `payung-template-${await migrationsHash()}.tar`)
  if (!existsSync(path)) {
    const made = `${path}.${process.pid}`
    await writeFile(made, Buffer.from(await (await pgliteTemplate()).arrayBuffer()))
    await rename(made, path)
  }
  return new Blob([await readFile(path)])
}
