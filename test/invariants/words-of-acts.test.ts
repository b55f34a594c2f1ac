import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#platform/config'
import { historyWords } from '../../src/identity/security-text.ts'

const root = packageRoot()
const SOURCES = globSync(
  'src/{identity,members,messages,benefits,documents,cases,privacy,staff}/**/*.ts',
  {
    cwd: root,
  },
).filter((path) => !path.endsWith('.test.ts'))

/** `action: 'signed-in'`, and `record(tx, step, 'thaw-begun')`. */
const ACT = /\baction: '([a-z]+(?:-[a-z]+)*)'|\brecord\(tx, \w+, '([a-z]+(?:-[a-z]+)*)'\)/g

/** The names of acts that a text writes down. */
const actsIn = (text: string): readonly string[] =>
  [...text.matchAll(ACT)].map(([, first, second]) => first ?? second ?? '')

/** What staff do to their own accounts is in no member's history. */
const isOfStaff = (act: string): boolean => act.startsWith('staff-') || act === 'relation-declared'

test('every act of a member’s account has words in the history', () => {
  const acts = SOURCES.flatMap((path) => actsIn(readFileSync(join(root, path), 'utf8')))
  expect(acts.length).toBeGreaterThan(40)
  const missing = acts.filter((act) => !isOfStaff(act) && historyWords[act] === undefined)
  expect([...new Set(missing)]).toEqual([])
})

test('an act without words would be found', () => {
  const planted = `await record(tx, asked, 'cupboard-opened')\nrecordAct(tx, { action: 'door-shut' })`
  expect(actsIn(planted)).toEqual(['cupboard-opened', 'door-shut'])
})
