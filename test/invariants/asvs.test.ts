import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined

/** Requirements of levels 1 and 2 of OWASP ASVS 5.0.0, chapters V6, V7 and V9. */
const REQUIREMENTS: Readonly<Record<string, readonly number[]>> = {
  ...{ '6.1': [1, 2, 3], '6.2': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '6.3': [1, 2, 3, 4] },
  ...{ '6.4': [1, 2, 3, 4], '6.5': [1, 2, 3, 4, 5], '6.6': [1, 2, 3], '6.8': [1, 2, 3, 4] },
  ...{ '7.1': [1, 2, 3], '7.2': [1, 2, 3, 4], '7.3': [1, 2], '7.4': [1, 2, 3, 4, 5] },
  ...{ '7.5': [1, 2], '7.6': [1, 2], '9.1': [1, 2, 3], '9.2': [1, 2, 3, 4] },
}
const ALL = Object.entries(REQUIREMENTS).flatMap(([section, numbers]) =>
  numbers.map((number) => `${section}.${number}`),
)
const STANDINGS = ['met', 'partly', 'not met', 'does not apply']
// These are met by a document, which no test can read.
const BY_DOCUMENT = /^(?:6\.1|7\.1)\./

type Row = { readonly number: string; readonly standing: string; readonly shownBy: string }

/** The rows of the tables: number, level, requirement, standing, how, shown by. */
const rowsOf = (document: string): readonly Row[] =>
  document
    .split('\n')
    .filter((line) => /^\| \d+\.\d+\.\d+ /.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      return { number: cells[1] ?? '', standing: cells[4] ?? '', shownBy: cells[6] ?? '' }
    })

type Shown = { readonly path: string; readonly title: string }

/** Tests are named as `path` _title_, in one line. */
const testsIn = (text: string): readonly Shown[] =>
  [...text.matchAll(/`((?:src|test|e2e)\/[^`]+)` _(.+?)_(?=[\s,.;)]|$)/gm)].map(
    ([, path = '', title = '']) => ({ path, title }),
  )

// A title is the first text that `test(` is given, or `test.each(…)(` and the like, which end in `](` or `)(`.
const TITLES = /(?:\btest|[\])])\(\s*(?:'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`),/g

const isTitleIn = (code: string, title: string): boolean =>
  [...code.matchAll(TITLES)].some(([, plain, template]) => (plain ?? template) === title)

/** Rows of a table in which a file stands without the title of its test. */
const untitledIn = (document: string): readonly string[] =>
  document
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .filter((line) => [...line.matchAll(/`(?:src|test|e2e)\//g)].length > testsIn(line).length)
    .map((line) => `a file without a title: ${line.slice(0, 60)}`)

/** Sentences about the tests that a document names and nobody finds. */
function missingTests(
  document: string,
  file: (path: string) => string | undefined,
): readonly string[] {
  const absent = testsIn(document).flatMap(({ path, title }) => {
    const code = file(path)
    if (code === undefined) return [`${path}: no such file`]
    return isTitleIn(code, title) ? [] : [`${path}: no test “${title}”`]
  })
  return [...untitledIn(document), ...absent]
}

function faultsOf(document: string): readonly string[] {
  const rows = rowsOf(document)
  const numbers = rows.map(({ number }) => number)
  return [
    ...ALL.filter((number) => !numbers.includes(number)).map((number) => `${number}: no row`),
    ...numbers
      .filter((number, index) => numbers.indexOf(number) !== index)
      .map((number) => `${number}: two rows`),
    ...rows
      .filter(({ standing }) => !STANDINGS.includes(standing))
      .map(({ number, standing }) => `${number}: “${standing}” is no standing`),
    ...rows
      .filter(({ number, standing }) => standing === 'met' && !BY_DOCUMENT.test(number))
      .filter(({ shownBy }) => testsIn(shownBy).length === 0)
      .map(({ number }) => `${number}: met, and nothing shows it`),
  ]
}

describe('what the security documents say is shown', () => {
  test.each([
    'docs/security.md',
    'docs/security-asvs.md',
    'docs/security-known-bugs.md',
    'docs/security-attackers.md',
  ])('%s names tests that are there', (path) => {
    const document = read(path) ?? ''
    expect(testsIn(document).length).toBeGreaterThan(0)
    expect(missingTests(document, read)).toEqual([])
  })

  test('every requirement of levels 1 and 2 has its row, and what is met is shown', () => {
    expect(faultsOf(read('docs/security-asvs.md') ?? '')).toEqual([])
  })

  test('a test that is not there is found', () => {
    const counted = 'of $' + '{N_N} one'
    const document = [
      '`src/a.test.ts` _is here_, `src/a.test.ts` _each %s_, `src/a.test.ts` _is there_,',
      `\`src/b.test.ts\` _is here_, \`src/a.test.ts\` _${counted}_`,
    ].join(' ')
    const code = [
      "test('is here', () => {})",
      "test.each([\n  ['a'],\n])('each %s', () => {})",
      `test(\`${counted}\`, () => {})`,
      "expect('is there').toBe(1)",
    ].join('\n')
    const file = (path: string) => (path === 'src/a.test.ts' ? code : undefined)
    expect(missingTests(document, file)).toEqual([
      'src/a.test.ts: no test “is there”',
      'src/b.test.ts: no such file',
    ])
    expect(missingTests('| 1 | `src/a.test.ts` and `src/b.test.ts` |', file)).toEqual([
      'a file without a title: | 1 | `src/a.test.ts` and `src/b.test.ts` |',
    ])
  })

  test('a requirement that is left out, told twice, or met without a test is found', () => {
    const rows = ALL.filter((number) => number !== '7.2.3').map(
      (number) => `| ${number} | 1 | what | does not apply | why | |`,
    )
    const planted = [
      ...rows.filter((row) => !/^\| (?:6\.2\.1|6\.2\.2) /.test(row)),
      '| 6.2.1 | 1 | what | met | how | |',
      '| 6.2.2 | 1 | what | mostly | how | |',
      '| 9.2.4 | 2 | what | does not apply | why | |',
    ]
    expect(faultsOf(planted.join('\n'))).toEqual([
      '7.2.3: no row',
      '9.2.4: two rows',
      '6.2.2: “mostly” is no standing',
      '6.2.1: met, and nothing shows it',
    ])
  })
})
