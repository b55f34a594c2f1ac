import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#platform/config'
import { fieldWords, purposeWords } from '../../src/privacy/log-words.ts'
import { FIELDS_OF } from '../../src/privacy/look.ts'

const root = packageRoot()
/** Acts of staff about their own accounts, and of operators about no member, stand in no member's list. */
const OF_NOBODY =
  /staff-(command|requests|changes)|(create|enrol|close)-staff|staff-passkey|declare-relation|open-staff-session|keys-command|apply-staff-request|import-employers|log\.ts|anchor/

const SOURCES = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/\.test\.tsx?$/.test(path) && !OF_NOBODY.test(path),
)

/** `fields: ['name', also]`, over several lines too, and `field: 'password'` of whoever writes such a list. */
const LISTS =
  /\bfields: (?:[^[\n]*\? )?\[([^\]]*)\](?:\s*: \[([^\]]*)\])?|\bfield: '([a-z-]+)', fail/g
/** `purpose: 'case'` beside an actor: other purposes are of codes and links. */
const PURPOSES = /\bpurpose: (?:[^'\n]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g
const NAME = /'([a-z]+(?:-[a-z]+)*)'/g

/** What is written as a variable: kinds of changes, of contacts, of what was shown. */
const BY_NAME = [
  'email',
  'phone',
  'address',
  'payout',
  'name',
  'birth-date',
  'tax-number',
  'marital-status',
]

const fieldsIn = (text: string): readonly string[] =>
  [...text.matchAll(LISTS)].flatMap(([, first = '', second = '', one = '']) =>
    [...`${first} ${second} '${one}'`.matchAll(NAME)].map(([, name = '']) => name),
  )

const purposesIn = (text: string): readonly string[] =>
  /recordActs?\(|lookAsStaff\(/.test(text)
    ? [...text.matchAll(PURPOSES)].flatMap(([, one = '', other = '']) => [one, other])
    : []

const inAll = (read: (text: string) => readonly string[]): readonly string[] => [
  ...new Set(SOURCES.flatMap((path) => read(readFileSync(join(root, path), 'utf8')))),
]

test('every field that an act names has words, and belongs to a group of the list', () => {
  const fields = [...new Set([...inAll(fieldsIn), ...BY_NAME])].filter((name) => name !== '')
  expect(fields.length).toBeGreaterThan(40)
  expect(fields.filter((name) => fieldWords[name] === undefined)).toEqual([])
  const grouped = new Set<string>(Object.values(FIELDS_OF).flat())
  expect(fields.filter((name) => !grouped.has(name))).toEqual([])
})

test('no group names a field without words', () => {
  const grouped: readonly string[] = Object.values(FIELDS_OF).flat()
  expect(grouped.filter((name) => fieldWords[name] === undefined)).toEqual([])
  expect(new Set(grouped).size).toBe(grouped.length)
})

/** Of codes, links and tokens: no act names them as its purpose. */
const OF_CODES = new Set(['cancel-change', 'prove-contact', 'reset', 'not-me', 'letter', 'freeze'])

test('every purpose of an act has words', () => {
  const purposes = inAll(purposesIn).filter((name) => name !== '' && !OF_CODES.has(name))
  expect(purposes.length).toBeGreaterThan(12)
  expect(purposes.filter((name) => purposeWords[name] === undefined)).toEqual([])
})

test('one without words would be found', () => {
  const planted = `recordAct(tx, { action: 'x', purpose: 'curiosity', fields: ['name', 'shoe-size'] })`
  expect(fieldsIn(planted)).toEqual(['name', 'shoe-size'])
  expect(purposesIn(planted)).toContain('curiosity')
  expect(fieldsIn(`fields: one ? ['a', 'b-c'] : ['d']`)).toEqual(['a', 'b-c', 'd'])
})
