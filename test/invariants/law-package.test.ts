import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runLaw } from '#law'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'payung-law-'))
const consumer = join(folder, 'consumer')
let files: readonly string[] = []

/** The Node of the project, and one of version 20 where the machine has it. */
const twenty = nodes().find((node) => versionOf(node).startsWith('v20.'))
const NODES: readonly (readonly [string, string])[] = [
  ['the project’s Node', process.execPath],
  ...(twenty === undefined ? [] : [['Node 20', twenty] as const]),
]

function nodes(): readonly string[] {
  const found = spawnSync('which', ['-a', 'node'], { encoding: 'utf8' })
  return (found.stdout ?? '').split('\n').filter((line) => line !== '')
}

function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' })
}

beforeAll(() => {
  const out = join(folder, 'build')
  const pack = [join(root, 'bin/law-pack'), '--out', out]
  const packed = execFileSync(process.execPath, pack, { encoding: 'utf8', stdio: 'pipe' })
  const [{ filename, files: listed }] = JSON.parse(packed)
  files = listed.map(({ path }: { path: string }) => path)
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "private": true }')
  // Without a registry: a package with dependencies could not be installed.
  const install = ['install', '--offline', '--no-audit', '--no-fund', join(out, filename)]
  execFileSync('npm', install, { cwd: consumer, stdio: 'pipe' })
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a program in the consumer's folder prints. */
function printed(node: string, program: string): string {
  const args = ['--input-type=module']
  return execFileSync(node, args, { cwd: consumer, input: program, encoding: 'utf8' })
}

describe('the package @payung/law', () => {
  test('holds the library, its types, its README and its licence, and nothing else', () => {
    const types = files.filter((path) => path.startsWith('types/'))
    expect(files.filter((path) => !types.includes(path)).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'index.d.ts',
      'index.js',
      'package.json',
    ])
    expect(types.length).toBeGreaterThan(5)
    for (const path of types) expect(path).toMatch(/^types\/(law|values)\/[\w./-]+\.d\.ts$/)
    expect(types.filter((path) => /nik|kpj|province|test|parameters/.test(path))).toEqual([])
  })

  test('has the version and licence of Payung and no dependencies', () => {
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const installed = join(consumer, 'node_modules/@payung/law')
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({
      name: '@payung/law',
      version: own.version,
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20' },
    })
    expect(Object.keys(manifest).filter((name) => /dependencies/i.test(name))).toEqual([])
    const script = readFileSync(join(installed, 'index.js'), 'utf8')
    expect(script.match(/^import .*|\bimport\(|\brequire\(|\bprocess\.|node:/gm)).toBeNull()
  })
})

describe.each(NODES)('in %s', (_name, node) => {
  test('a published example has the answer of payung law', () => {
    const example = join(root, 'src/law/examples/jp/w-45-kasus-3.yaml')
    const { calculation, input, expected } = parse(readFileSync(example, 'utf8'))
    const out = printed(
      node,
      `import { answerJson, calculate } from '@payung/law'
       console.log(answerJson(calculate('${calculation}', ${JSON.stringify(input)})))`,
    )
    expect(JSON.parse(out).result).toMatchObject(expected)
    expect(out).toBe(runLaw([calculation], JSON.stringify(input)).out)
  })

  const readme = readFileSync(join(root, 'src/law/library/README.md'), 'utf8')
  const examples = [
    ...readme.matchAll(/## (.+)\n[^#]*?```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g),
  ]

  test('the README has five examples', () => expect(examples).toHaveLength(5))

  test.each(examples.map(([, title, program, output]) => [title, program, output] as const))(
    'the README’s example “%s” prints what it says',
    (_title, program, output) => expect(printed(node, program ?? '')).toBe(output),
  )
})

const CONSUMER = `import { type AnswerOf, calculate, calculations, type Explanation, month, type Rupiah, rupiah } from '@payung/law'

const answer = calculate('contributions', {
  segment: 'wage-earner', month: month('2026-03'), wage: rupiah(6_500_000n), riskClass: 2,
})
if (answer.kind === 'result') {
  const worker: Rupiah = answer.result.total.worker
  const root: Explanation = answer.explanation
  if (root.unit === 'rupiah') root.value satisfies Rupiah
  worker satisfies bigint
}
if (answer.kind === 'refusal') answer.refusal.kind satisfies 'before-the-law'
if (answer.kind === 'problem') answer.problem.field satisfies string
export const names: readonly string[] = calculations.map(({ name }) => name)
export type Pension = Extract<AnswerOf<'jp-old-age'>, { kind: 'result' }>['result']

// @ts-expect-error a risk class is 1 to 5
calculate('contributions', { segment: 'wage-earner', month: '2026-03', wage: 1, riskClass: 6 })
// @ts-expect-error there is no such calculation
calculate('contribution', {})
// @ts-expect-error a field is missing
calculate('jkm', { diedOn: '2026-03-01' })
`

describe('for TypeScript', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['es2022', 'bundler'],
  ])('the types hold with module %s, strict, libraries checked too', (module, resolution) => {
    writeFileSync(join(consumer, 'consumer.ts'), CONSUMER)
    const options = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--target', 'es2022']
    const tsc = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        ...[...options, '--module', module, '--moduleResolution', resolution],
        ...['--skipLibCheck', 'false', 'consumer.ts'],
      ],
      { cwd: consumer, encoding: 'utf8' },
    )
    expect(tsc.stdout).toBe('')
    expect(tsc.status).toBe(0)
  })
})
