import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#platform/config'

const root = packageRoot()

/** What `vite.config.ts` builds for the browser. */
const BUILT: ReadonlySet<string> = new Set(
  globSync('src/**/islands/*.island.tsx', { cwd: root }).map((path) => path.replaceAll('\\', '/')),
)

/** Scripts that a text names for a page: a page that names another has no address for it and fails. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/'(src\/[\w/-]+\.island\.\w+)'/g)].map(([, path]) => path ?? '')

test('every script that a page names is built', () => {
  const named = globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !path.includes('.test.'))
    .flatMap((path) => namedIn(readFileSync(join(root, path), 'utf8')))
  expect(named.length).toBeGreaterThanOrEqual(2)
  expect(named.filter((path) => !BUILT.has(path))).toEqual([])
})

test('a script that is not built would be found', () => {
  const planted = namedIn(`const SCRIPT = 'src/identity/islands/wait.island.ts'`)
  expect(planted.filter((path) => !BUILT.has(path))).toHaveLength(1)
})
