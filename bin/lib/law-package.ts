import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from './freshness.ts'
import { declarationsOf } from './law-types.ts'

const ENTRY = join(root, 'src/law/library/index.ts')
const PURE = /\/src\/(values|law)\/.*\.ts$/

/**
 * `bin/law-pack [--out FOLDER]`: the law as a package, `@payung/law`, in dist/law-package, packed beside its files as
 * `npm publish` would send it. Says on standard error how large it is.
 */
export async function packLaw(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } })
  const folder = resolve(values.out ?? join(root, 'dist/law-package'))
  await buildLawPackage(folder)
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (packed.status !== 0) throw new Error(`npm pack failed: ${packed.stderr}`)
  const script = readFileSync(join(folder, 'index.js'))
  console.error(
    `index.js: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} by gzip, ` +
      `${brotliCompressSync(script).length} by brotli`,
  )
  process.stdout.write(packed.stdout)
}

/** Writes the files of the package into `folder`, which is emptied before. @throws Error when they do not compile */
export async function buildLawPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await bundle(folder)
  for (const [name, text] of declarationsOf(ENTRY)) write(join(folder, 'types', name), text)
  write(join(folder, 'index.d.ts'), `export * from './types/law/library/index.js'\n`)
  write(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
  copyFileSync(join(root, 'src/law/library/README.md'), join(folder, 'README.md'))
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}

async function bundle(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'index.js' },
      rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !PURE.test(id) } },
    },
  })
}

/** What it says of itself; the version is Payung's own. */
function manifest(): object {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    name: '@payung/law',
    version: own.version,
    description: "Indonesia's employment programmes (JKK, JKM, JHT, JP, JKP): amounts with reasons",
    license: own.license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './package.json': './package.json',
    },
    files: ['index.js', 'index.d.ts', 'types'],
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
