import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { inputsHash, isFresh, root, writeStamp } from './freshness.ts'

const COMPRESSIBLE = '**/*.{css,js,svg,json,txt,html,xml,ico,webmanifest}'

/**
 * `bin/build [--production] [--if-stale] [--out FOLDER]`: the browser's files and the server's.
 * Built beside the old ones and moved into place at the end, so a failed build changes nothing.
 */
export async function runBuild(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      production: { type: 'boolean', default: false },
      'if-stale': { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const folder = resolve(values.out ?? join(root, 'dist'))
  mkdirSync(folder, { recursive: true })
  const unlock = waitForOtherBuilds(folder)
  try {
    if (values['if-stale'] && isFresh()) return
    const began = performance.now()
    const hash = inputsHash()
    await buildInto(join(folder, 'next'), values.production)
    moveIntoPlace(folder)
    if (values.out === undefined) writeStamp(hash)
    console.error(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
  } finally {
    unlock()
  }
}

async function buildInto(folder: string, production: boolean): Promise<void> {
  const common = {
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn' as const,
    mode: production ? 'production-only' : 'production',
  }
  await build({ ...common, build: { outDir: join(folder, 'client') } })
  await precompress(join(folder, 'client'))
  await build({ ...common, build: { ssr: true, outDir: join(folder, 'server') } })
}

async function precompress(folder: string): Promise<void> {
  const brotli = promisify(brotliCompress)
  const gzipped = promisify(gzip)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await Promise.all(
    globSync(COMPRESSIBLE, { cwd: folder }).map(async (name) => {
      const file = join(folder, name)
      const bytes = readFileSync(file)
      writeFileSync(`${file}.br`, await brotli(bytes, { params }))
      writeFileSync(`${file}.gz`, await gzipped(bytes, { level: 9 }))
    }),
  )
}

function moveIntoPlace(folder: string): void {
  rmSync(join(folder, 'stamp'), { force: true })
  for (const part of ['client', 'server']) {
    const target = join(folder, part)
    const old = join(folder, `old-${part}`)
    rmSync(old, { recursive: true, force: true })
    if (existsSync(target)) renameSync(target, old)
    renameSync(join(folder, 'next', part), target)
    rmSync(old, { recursive: true, force: true })
  }
  rmSync(join(folder, 'next'), { recursive: true, force: true })
}

/** One build at a time: the lock belongs to the process, so it is gone when the process is. */
function waitForOtherBuilds(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'build.lock'), { timeout: 120_000 })
  lock.exec('begin exclusive')
  return () => lock.close()
}
