import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

// A test that touches a database or the whole program says so by what it names: nobody keeps a list.
const USES_A_DATABASE = /from ['"](#test\/|#platform\/db|[./\w-]*\/support\/)|PAYUNG_TEST_PG/
const all = globSync('{src,test,bench}/**/*.test.{ts,tsx}', { cwd: root })
// Tests that compare times are run alone, and last.
const timing = all.filter((file) => file.endsWith('.timing.test.ts'))
const tests = all.filter((file) => !timing.includes(file))
const withDatabase = tests.filter((file) =>
  USES_A_DATABASE.test(readFileSync(resolve(root, file), 'utf8')),
)
const unit = tests.filter((file) => !withDatabase.includes(file))
// The most, and the slowest: on the server alone, for the journeys run them on the embedded database. Long: on both.
const ofIdentity = withDatabase.filter((file) => file.startsWith('src/identity/'))
const others = withDatabase.filter((file) => !ofIdentity.includes(file))
const serverAlone = process.env.PAYUNG_TEST_LONG === '1' ? '' : '1'
const inDatabase = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  globalSetup: ['test/support/prepare.ts'],
}

export default defineConfig({
  root,
  define: { __DEMO_PAGES__: 'true' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // `npm run law:coverage`: every branch of the law is tried by a test.
    coverage: {
      provider: 'v8',
      reportsDirectory: '.cache/coverage',
      include: ['src/law/**/*.ts'],
      exclude: ['**/*.generated.ts', '**/*.test.ts'],
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: { branches: 100 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: unit, testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'timing', include: timing, testTimeout: 600_000, fileParallelism: false },
      },
      { extends: true, test: { name: 'database', include: others, ...inDatabase } },
      {
        extends: true,
        test: {
          name: 'identity',
          include: ofIdentity,
          env: { PAYUNG_TEST_SERVER_ALONE: serverAlone },
          ...inDatabase,
        },
      },
    ],
  },
})
