// The architecture as a table: a row may import its columns, and those by their index.ts only.
// docs/architecture.md draws it; test/invariants/architecture.test.ts plants a violation of each rule.
const MAY_IMPORT = {
  members: [],
  messages: ['members'],
  identity: ['members', 'messages', 'contributions'],
  contributions: ['members', 'messages'],
  benefits: ['members', 'messages', 'contributions'],
  documents: ['members', 'messages', 'contributions', 'benefits'],
  cases: ['members', 'messages', 'contributions', 'documents'],
  help: ['messages', 'cases'],
  privacy: ['members', 'messages', 'identity', 'contributions', 'benefits', 'documents', 'cases'],
  home: [
    'members',
    'messages',
    'identity',
    'contributions',
    'benefits',
    'documents',
    'cases',
    'help',
    'privacy',
  ],
  staff: [
    'members',
    'messages',
    'identity',
    'contributions',
    'benefits',
    'documents',
    'cases',
    'help',
    'privacy',
  ],
}
const modules = Object.keys(MAY_IMPORT)
const inside = (names) => `^src/(${names.length ? names.join('|') : '(?!)'})/`
const TEST = '\\.test\\.tsx?$'
const OUTER = '(-store|-command|routes|-page)\\.tsx?$|/(actions|commands)/' // what the pure middle of a module may not see
const BROWSER_PACKAGES = 'node_modules/(preact|@simplewebauthn/browser)/'
const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }),
    forbid('resolvable', {}, { couldNotResolve: true }),
    ...modules.map((name) =>
      forbid(
        `edge-${name}`,
        { path: inside([name]) },
        { path: inside(modules), pathNot: inside([name, ...MAY_IMPORT[name]]) },
      ),
    ),
    forbid(
      'front-door-only',
      { path: '^src/([^/]+)/' },
      { path: inside(modules), pathNot: '^src/$1/|^src/[^/]+/index\\.ts$' },
    ),
    forbid(
      'front-door-only-from-app',
      { path: '^(src/[^/]+\\.tsx?$|test/|e2e/|bin/|bench/)' },
      { path: inside(modules), pathNot: '^src/[^/]+/index\\.ts$' },
    ),
    forbid(
      'front-door-only-to-the-ground-floor',
      { path: '^src/([^/]+)', pathNot: TEST },
      { path: '^src/(values|law|design)/', pathNot: '^src/$1/|^src/[^/]+/index\\.ts$' },
    ),
    forbid(
      'front-door-only-to-the-platform',
      { path: '^src/', pathNot: `^src/platform/|${TEST}` },
      { path: '^src/platform/', pathNot: '^src/platform/[^/]+/index\\.ts$' },
    ),
    forbid(
      'values-know-nothing',
      { path: '^src/values/', pathNot: TEST },
      { pathNot: '^src/values/' },
    ),
    forbid('law-is-pure', { path: '^src/law/', pathNot: TEST }, { pathNot: '^src/(law|values)/' }),
    forbid(
      'ground-floor-knows-no-module',
      { path: '^src/(platform|design)/' },
      { path: `${inside(modules)}|^src/law/` },
    ),
    forbid(
      'sql-only-in-stores',
      { path: '^src/', pathNot: `-store\\.ts$|^src/platform/db/|${TEST}` },
      {
        path: 'node_modules/(kysely|pg|pg-copy-streams|@electric-sql)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'http-only-in-routes',
      { path: '^src/', pathNot: `routes\\.tsx?$|^src/(platform/|app\\.tsx?|main\\.ts)|${TEST}` },
      { path: 'node_modules/(fastify|@fastify)/' },
    ),
    forbid(
      'pages-are-pure',
      { path: '-page\\.tsx$' },
      { path: '(-store|routes)\\.tsx?$|/actions/|^src/platform/' },
    ),
    forbid(
      'domain-is-pure',
      {
        path: inside(modules),
        pathNot: `(-store|-command|routes|-page|\\.island|/index)\\.tsx?$|/(actions|commands|pages|everywhere)/|${TEST}`,
      },
      { path: `${OUTER}|^src/(platform|design)/` },
    ),
    forbid(
      'islands-stay-in-the-browser',
      { path: '\\.island\\.tsx?$' },
      {
        pathNot: `\\.island\\.tsx?$|/everywhere/|^src/(values|law|design)/|^src/platform/browser/|${BROWSER_PACKAGES}`,
      },
    ),
    forbid(
      'everywhere-runs-in-the-browser-too',
      { path: '/everywhere/', pathNot: TEST },
      { pathNot: '/everywhere/|^src/(values|law|design)/|node_modules/preact/' },
    ),
    forbid(
      'test-support-only-in-tests',
      { path: '^src/', pathNot: TEST },
      { path: '^test/', pathNot: '^test/people/' },
    ),
    forbid(
      'people-only-for-the-demo',
      { path: '^src/', pathNot: `^src/(main|cli)\\.tsx?$|${TEST}` },
      { path: '^test/people/' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
