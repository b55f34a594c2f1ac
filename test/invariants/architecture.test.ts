import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { cruise, cruiseFiles, type Violation } from './cruise.ts'

const root = resolve(import.meta.dirname, '../..')
const config = createRequire(import.meta.url)(resolve(root, '.dependency-cruiser.cjs'))
const ruleNames: readonly string[] = config.forbidden.map((rule: { name: string }) => rule.name)

const MODULES = [
  'members',
  'messages',
  'identity',
  'contributions',
  'benefits',
  'documents',
  'cases',
  'help',
  'privacy',
  'home',
  'staff',
]
const FEWEST_MODULES = 120

const imports = (...paths: string[]) => paths.map((path) => `import '${path}'`).join('\n')

/** A tree in which everything is allowed: each kind of file imports all that it may. */
const honest: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MODULES.map((name) => [`src/${name}/index.ts`, 'export {}'])),
  'src/values/index.ts': imports('./month.ts'),
  'src/values/month.ts': 'export {}',
  'src/law/index.ts': imports('../values/index.ts'),
  'src/design/index.ts': imports('../values/index.ts'),
  'src/platform/db/index.ts': imports('kysely', 'pg', '../log/inner.ts'),
  'src/platform/log/inner.ts': 'export {}',
  'src/platform/http/index.ts': imports('fastify'),
  'src/platform/browser/index.ts': 'export {}',
  'src/home/home.ts': imports('../members/index.ts', '../law/index.ts'),
  'src/home/home-store.ts': imports('kysely', './home.ts', '../platform/db/index.ts'),
  'src/home/actions/act.ts': imports('../home-store.ts', '../../platform/db/index.ts'),
  'src/home/pages/home-page.tsx': imports('../home.ts', '../../design/index.ts'),
  'src/home/routes.tsx': imports('./actions/act.ts', './pages/home-page.tsx', 'fastify'),
  'src/home/islands/sum.island.tsx': imports(
    'preact',
    '../../law/index.ts',
    '../../platform/browser/index.ts',
    '../everywhere/part.tsx',
  ),
  'src/home/everywhere/part.tsx': imports('preact', '../../law/index.ts', '../../design/index.ts'),
  'src/home/home.test.ts': imports('../../test/support/lend.ts', './home-store.ts', 'kysely'),
  'src/main.ts': imports('./home/index.ts', '../test/people/index.ts', 'fastify'),
  'test/people/index.ts': imports('../../src/values/index.ts', '../../src/members/index.ts'),
  'test/support/lend.ts': 'export {}',
}

/** For each rule one file that breaks it, and what the file imports. */
const planted: Readonly<Record<string, { file: string; imports: string }>> = {
  'no-cycles': { file: 'src/values/egg.ts', imports: './hen.ts' },
  resolvable: { file: 'src/values/lost.ts', imports: './nowhere.ts' },
  ...Object.fromEntries(
    MODULES.map((name) => {
      const upward = name === 'staff' ? 'home' : 'staff'
      return [`edge-${name}`, { file: `src/${name}/up.ts`, imports: `../${upward}/index.ts` }]
    }),
  ),
  'front-door-only': { file: 'src/staff/deep.ts', imports: '../home/home.ts' },
  'front-door-only-from-app': { file: 'src/app.ts', imports: './home/home.ts' },
  'front-door-only-to-the-ground-floor': {
    file: 'src/staff/deeper.ts',
    imports: '../values/month.ts',
  },
  'front-door-only-to-the-platform': {
    file: 'src/staff/staff-store.ts',
    imports: '../platform/log/inner.ts',
  },
  'values-know-nothing': { file: 'src/values/curious.ts', imports: 'zod' },
  'law-is-pure': { file: 'src/law/reads-files.ts', imports: 'node:fs' },
  'ground-floor-knows-no-module': { file: 'src/design/knows.ts', imports: '../law/index.ts' },
  'sql-only-in-stores': { file: 'src/staff/routes.tsx', imports: 'kysely' },
  'http-only-in-routes': { file: 'src/staff/actions/answer.ts', imports: 'fastify' },
  'pages-are-pure': {
    file: 'src/staff/pages/staff-page.tsx',
    imports: '../../platform/db/index.ts',
  },
  'domain-is-pure': { file: 'src/staff/rule.ts', imports: '../platform/db/index.ts' },
  'islands-stay-in-the-browser': { file: 'src/staff/islands/x.island.tsx', imports: 'zod' },
  'everywhere-runs-in-the-browser-too': {
    file: 'src/staff/everywhere/part.tsx',
    imports: '../../platform/db/index.ts',
  },
  'test-support-only-in-tests': {
    file: 'src/staff/borrows.ts',
    imports: '../../test/support/lend.ts',
  },
  'people-only-for-the-demo': {
    file: 'src/staff/invents.ts',
    imports: '../../test/people/index.ts',
  },
}

test('every import in src goes the way the architecture says', () => {
  const found = cruise(root, ['src', 'test/people'])
  expect(found.violations).toEqual([])
  expect(found.modules).toBeGreaterThan(FEWEST_MODULES)
})

test('a tree in which each kind of file imports all that it may breaks no rule', () => {
  expect(cruiseFiles(honest).violations).toEqual([])
})

test('every rule of the architecture has a planted violation', () => {
  expect(Object.keys(planted).sort()).toEqual([...ruleNames].sort())
})

test('every rule of the architecture bites the file that breaks it', () => {
  const bad = Object.values(planted).map((plant) => [plant.file, imports(plant.imports)])
  const { violations } = cruiseFiles({
    ...honest,
    ...Object.fromEntries(bad),
    'src/values/hen.ts': imports('./egg.ts'),
  })
  const expected: readonly Violation[] = Object.entries(planted).map(([rule, { file }]) => ({
    rule,
    from: file,
  }))
  expect(violations).toEqual(expect.arrayContaining([...expected]))
})
