import { describe, expect, test } from 'vitest'
import { instant, localDate } from '#values'
import {
  type EventContent,
  type FamilyEvent,
  isPresent,
  type Relation,
  type Relative,
  relativesOf,
} from './family.ts'
import { actsOf } from './family-acts.ts'
import { differences, nikDiffers } from './family-facts.ts'

const DETAILS = { name: 'Budi', sex: undefined, nationality: 'ID', idNumber: undefined }
const stated = (relation: Relation): EventContent => ({
  kind: 'stated',
  relation,
  details: DETAILS,
})
const on = (kind: 'born' | 'married' | 'divorced' | 'died' | 'began-work', day: string) =>
  ({ kind, on: localDate(day) }) as const

const eventsOf = (...contents: readonly EventContent[]): readonly FamilyEvent[] =>
  contents.map((content, index) => ({
    ...{ seq: index + 1, relativeId: 'one', at: instant(0), staffId: undefined, content },
  }))

function after(...contents: readonly EventContent[]): Relative {
  const [relative] = relativesOf(eventsOf(...contents))
  if (relative === undefined) throw new Error('nobody')
  return relative
}

const SEEN: EventContent = { kind: 'papers-seen', papers: ['birth-certificate'] }
const VERIFIED: EventContent = { kind: 'verified' }

describe('the family of today follows from its events', () => {
  test.each<readonly [string, readonly EventContent[], Partial<Relative>, boolean]>([
    [
      'a wife who was married',
      [stated('spouse'), on('married', '2014-05-01')],
      { marriedOn: localDate('2014-05-01') },
      true,
    ],
    [
      'one who divorced counts no more',
      [stated('spouse'), on('married', '2014-05-01'), on('divorced', '2020-01-01')],
      { divorcedOn: localDate('2020-01-01') },
      false,
    ],
    [
      'one who died counts no more',
      [stated('parent'), on('died', '2020-01-01')],
      { diedOn: localDate('2020-01-01') },
      false,
    ],
    [
      'what was written by mistake counts no more',
      [stated('child'), { kind: 'withdrawn' }],
      { isWithdrawn: true },
      false,
    ],
    [
      'a birth date that was corrected: the last one',
      [stated('child'), on('born', '2015-01-01'), on('born', '2016-01-01')],
      { bornOn: localDate('2016-01-01') },
      true,
    ],
    [
      'a name that was corrected: the last one',
      [stated('child'), { kind: 'corrected', details: { ...DETAILS, name: 'Beni' } }],
      { details: { ...DETAILS, name: 'Beni' } },
      true,
    ],
    [
      'school that ended',
      [
        stated('child'),
        { kind: 'school', level: 'higher', untilYear: 2027 },
        { kind: 'school', level: 'none', untilYear: 2027 },
      ],
      { school: undefined },
      true,
    ],
    [
      'papers at home prove nothing',
      [stated('child'), { kind: 'papers', held: ['family-card'] }],
      { papersHeld: ['family-card'], evidence: 'stated' },
      true,
    ],
    [
      'an officer saw papers',
      [stated('child'), SEEN],
      { evidence: 'paper-seen', papersSeen: ['birth-certificate'] },
      true,
    ],
    [
      'two officers found it proved',
      [stated('child'), SEEN, VERIFIED],
      { evidence: 'verified' },
      true,
    ],
    [
      'the second officer did not',
      [stated('child'), SEEN, { kind: 'unproved' }],
      { evidence: 'stated', papersSeen: [] },
      true,
    ],
    [
      'a change after the proof is only stated',
      [stated('child'), SEEN, VERIFIED, on('married', '2024-01-01')],
      { evidence: 'stated', papersSeen: [] },
      true,
    ],
    [
      'going to school leaves the proof',
      [stated('child'), SEEN, VERIFIED, { kind: 'school', level: 'higher', untilYear: 2027 }],
      { evidence: 'verified' },
      true,
    ],
  ])('%s', (_title, contents, expected, isThere) => {
    const relative = after(...contents)
    expect(relative).toMatchObject(expected)
    expect(isPresent(relative)).toBe(isThere)
  })

  test('what is said of nobody is nobody', () => {
    expect(relativesOf(eventsOf(on('died', '2020-01-01')))).toEqual([])
  })
})

describe('what can still be said', () => {
  test.each<readonly [string, readonly EventContent[], readonly string[]]>([
    ['of a wife', [stated('spouse')], ['correct', 'divorced', 'died', 'papers', 'withdraw']],
    [
      'of a child',
      [stated('child')],
      ['correct', 'school', 'began-work', 'married', 'died', 'papers', 'withdraw'],
    ],
    [
      'of a child at work and married',
      [stated('stepchild'), on('began-work', '2024-01-01'), on('married', '2024-01-01')],
      ['correct', 'school', 'died', 'papers', 'withdraw'],
    ],
    ['of a brother', [stated('sibling')], ['correct', 'died', 'papers', 'withdraw']],
    ['of the dead', [stated('parent'), on('died', '2020-01-01')], ['correct', 'withdraw']],
    ['of the divorced', [stated('spouse'), on('divorced', '2020-01-01')], ['correct', 'withdraw']],
    ['of who was written by mistake', [stated('child'), { kind: 'withdrawn' }], []],
  ])('%s', (_title, contents, acts) => {
    expect(actsOf(after(...contents))).toEqual(acts)
  })
})

test('before and after differ only in what changed, and a whole NIK is compared', () => {
  const before = after(stated('child'), {
    kind: 'corrected',
    details: { ...DETAILS, idNumber: '3174014303130001' },
  })
  const later = { ...before, details: { ...before.details, idNumber: '3174014403130001' } }
  expect(differences(before, later, 'en')).toEqual([
    { name: 'NIK', before: '3174014303130001', after: '3174014403130001' },
  ])
  expect(differences(before, before, 'id')).toEqual([])
})

test.each([
  ['3174014303130001', '2013-03-03', false],
  ['3174010303130001', '2013-03-03', false],
  ['3174010403130001', '2013-03-03', true],
  ['3174010304130001', '2013-03-03', true],
])('NIK %s of who was born on %s differs: %s', (idNumber, born, differs) => {
  const details = { ...DETAILS, idNumber }
  expect(nikDiffers({ details, bornOn: localDate(born) })).toBe(differs)
})
