import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
const stampFile = join(root, 'dist/stamp')

const FOLDERS = ['src', 'test/people', 'db/migrations', 'bin/lib']
const FILES = ['vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
const OUTPUTS = ['dist/server/main.js', 'dist/server/cli.js', 'dist/client/.vite/manifest.json']
const IS_TEST = /\.test\.tsx?$/

/** A hash of everything the build reads. Tests are left out: changing one changes no page. */
export function inputsHash(): string {
  const hash = createHash('sha256')
  for (const file of inputs())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function inputs(): readonly string[] {
  const found = FOLDERS.flatMap((folder) =>
    globSync(`${folder}/**/*`, { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile() && !IS_TEST.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  )
  return [...found, ...FILES].sort()
}

/** Whether `dist` was made from exactly what lies here now. */
export function isFresh(): boolean {
  if (!existsSync(stampFile) || !OUTPUTS.every((file) => existsSync(join(root, file)))) return false
  return readFileSync(stampFile, 'utf8').trim() === inputsHash()
}

export function writeStamp(hash: string): void {
  writeFileSync(stampFile, `${hash}\n`)
}
