import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { inputsHash } from './bin/lib/freshness.ts'

const root = import.meta.dirname
const server = [
  'src/main.ts',
  'src/cli.ts',
  'src/identity/hash-worker.ts',
  'src/platform/pdf/compiler-process.ts',
]
const browser = ['src/design/design.css', ...globSync('src/**/islands/*.island.tsx', { cwd: root })]

const PURE = /\/src\/((values|law|design)\/|.*\/everywhere\/).*\.tsx?$/

/** `src/design/design.css` → `design`, `src/home/islands/sum.island.tsx` → `home-sum`. */
function entryName(file: string): string {
  const parts = file.split(/[\\/]/).slice(1)
  const name = parts.at(-1)?.replace(/(\.island)?\.\w+$/, '') ?? ''
  const module = parts.length > 1 ? parts[0] : undefined
  return module === undefined || module === name ? name : `${module}-${name}`
}

/** What browsers know by name, and nothing else, has no hash in it: a worker's address is its identity. */
const addresses: Readonly<Record<string, string>> = { 'home-service-worker': 'service-worker.js' }

const entries = (files: readonly string[]) =>
  Object.fromEntries(files.map((file) => [entryName(file), resolve(root, file)]))

/**
 * Two builds from one file: the browser's (`vite build`) and the server's with the command line
 * (`vite build --ssr`). Packages stay outside the server's; `bin/build` runs both.
 *
 * `__DEMO_PAGES__` is a constant of the build: with `--mode production-only` the pages under /dev
 * are not hidden but gone, because the branch that registers them is dropped. `__BUILD__` makes the service
 * worker another one with each build.
 */
export default defineConfig(({ isSsrBuild, mode }) => ({
  root,
  appType: 'custom',
  publicDir: isSsrBuild ? false : 'src/design/public',
  define: {
    __DEMO_PAGES__: JSON.stringify(mode !== 'production-only'),
    __BUILD__: JSON.stringify(inputsHash().slice(0, 12)),
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    reportCompressedSize: false,
    ...(isSsrBuild
      ? { ssr: true, target: 'node24', minify: false }
      : {
          manifest: true,
          target: ['chrome90', 'firefox90', 'safari15'],
          assetsInlineLimit: 0,
          modulePreload: false,
        }),
    rolldownOptions: {
      // The front doors of these do nothing when they are opened: a page loads the law that it uses, and no more.
      treeshake: { moduleSideEffects: (id: string) => !PURE.test(id) },
      input: entries(isSsrBuild ? server : browser),
      ...(isSsrBuild
        ? { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } }
        : {
            output: { entryFileNames: ({ name }) => addresses[name] ?? 'assets/[name]-[hash].js' },
          }),
    },
  },
}))
