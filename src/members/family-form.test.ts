import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, localDate } from '#values'
import { type EventContent, RELATIONS, type Relative, relativesOf } from './family.ts'
import { FAMILY_ACTS } from './family-acts.ts'
import { changeOf, type FamilyTyped, newRelative } from './family-form.ts'

const known = {
  today: localDate('2026-11-22'),
  memberBornOn: localDate('1990-07-14'),
  relatives: [] as readonly Relative[],
}
const CHILD = { relation: 'child', name: 'Budi Santoso', bornOn: '2015-03-31' }
const WIFE = { relation: 'spouse', name: 'Ani', bornOn: '1992-01-01', marriedOn: '2014-05-01' }

function relative(...contents: readonly EventContent[]): Relative {
  const [one] = relativesOf(
    contents.map((content, index) => ({
      ...{ seq: index + 1, relativeId: 'one', at: instant(0), staffId: undefined, content },
    })),
  )
  if (one === undefined) throw new Error('nobody')
  return one
}
const details = { name: 'Ani', sex: undefined, nationality: 'ID', idNumber: undefined }

test('a child is stated with birth and school; names lose their double blanks', () => {
  const typed = { ...CHILD, name: ' Budi   Santoso ', level: 'primary', untilYear: '2028' }
  expect(newRelative(typed, known)).toEqual({
    ok: true,
    value: [
      {
        ...{ kind: 'stated', relation: 'child' },
        details: { name: 'Budi Santoso', sex: undefined, nationality: 'ID', idNumber: undefined },
      },
      { kind: 'born', on: '2015-03-31' },
      { kind: 'school', level: 'primary', untilYear: 2028 },
    ],
  })
})

test('a wife is stated with the day of marriage', () => {
  const typed = { ...WIFE, sex: 'female', nationality: 'in', idNumber: '3174 0141 0192 0001' }
  const read = newRelative(typed, known)
  expect(read).toMatchObject({
    ok: true,
    value: [
      { details: { sex: 'female', nationality: 'IN', idNumber: '3174014101920001' } },
      { kind: 'born', on: '1992-01-01' },
      { kind: 'married', on: '2014-05-01' },
    ],
  })
})

test('a parent may be stated by name alone', () => {
  expect(newRelative({ relation: 'parent', name: 'Sri' }, known)).toMatchObject({ ok: true })
})

describe('what is wrong is named with its field', () => {
  test.each<readonly [FamilyTyped, readonly string[]]>([
    [{}, ['relation-missing']],
    [{ ...CHILD, relation: 'cousin' }, ['relation-missing']],
    [{ ...CHILD, name: ' ' }, ['name-missing']],
    [{ ...CHILD, name: 'Budi 2' }, ['name-wrong']],
    [{ ...CHILD, name: 'B'.repeat(101) }, ['name-wrong']],
    [{ ...CHILD, bornOn: '' }, ['born-missing']],
    [{ ...CHILD, bornOn: '31-03-2015' }, ['born-missing']],
    [{ ...CHILD, bornOn: '2027-01-01' }, ['born-ahead']],
    [{ ...CHILD, bornOn: '1980-01-01' }, ['born-before-parent']],
    [{ relation: 'parent', name: 'Sri', bornOn: '1999-01-01' }, ['born-before-parent']],
    [{ ...CHILD, nationality: 'Indonesia' }, ['nationality-wrong']],
    [{ ...CHILD, idNumber: '12' }, ['id-number-wrong']],
    [{ ...CHILD, level: 'primary', untilYear: '' }, ['school-year-wrong']],
    [{ ...CHILD, level: 'primary', untilYear: '2020' }, ['school-year-wrong']],
    [{ ...CHILD, level: 'higher', untilYear: '2035' }, ['school-year-wrong']],
    [{ ...WIFE, marriedOn: undefined }, ['married-missing']],
    [{ ...WIFE, marriedOn: '2027-01-01' }, ['married-ahead']],
    [{ ...WIFE, marriedOn: '1991-01-01' }, ['married-too-early']],
    [
      { relation: 'spouse', name: '', bornOn: '' },
      ['name-missing', 'born-missing', 'married-missing'],
    ],
  ])('%j', (typed, troubles) => {
    expect(newRelative(typed, known)).toEqual({ ok: false, refusal: troubles })
  })
})

test('a stepchild may be older, and two parents are all that anyone has', () => {
  const stepchild = { ...CHILD, relation: 'stepchild', bornOn: '1989-01-01' }
  expect(newRelative(stepchild, known).ok).toBe(true)
  const parent = relative({ kind: 'stated', relation: 'parent', details })
  const third = { relation: 'parent', name: 'Sri' }
  expect(newRelative(third, { ...known, relatives: [parent, parent] })).toEqual({
    ...{ ok: false, refusal: ['too-many-of-relation'] },
  })
})

test('the same name and birth date are stated once; sixty relatives are enough', () => {
  const child = relative(
    { kind: 'stated', relation: 'child', details: { ...details, name: 'Budi Santoso' } },
    { kind: 'born', on: localDate('2015-03-31') },
  )
  expect(newRelative({ ...CHILD, name: 'budi santoso' }, { ...known, relatives: [child] })).toEqual(
    {
      ...{ ok: false, refusal: ['known-already'] },
    },
  )
  const many = Array.from({ length: 60 }, () => child)
  expect(newRelative(CHILD, { ...known, relatives: many })).toMatchObject({
    refusal: ['too-many-relatives'],
  })
})

describe('what is said of somebody who is stated', () => {
  const wife = relative(
    { kind: 'stated', relation: 'spouse', details },
    { kind: 'born', on: localDate('1992-01-01') },
    { kind: 'married', on: localDate('2014-05-01') },
  )
  const child = relative(
    { kind: 'stated', relation: 'child', details },
    { kind: 'born', on: localDate('2005-01-01') },
  )
  const said = (act: (typeof FAMILY_ACTS)[number], one: Relative, typed: FamilyTyped) =>
    changeOf(act, one, { typed, known })

  test('a divorce has a day, not before the marriage and not ahead', () => {
    expect(said('divorced', wife, { on: '2020-01-01' })).toEqual({
      ...{ ok: true, value: [{ kind: 'divorced', on: '2020-01-01' }] },
    })
    expect(said('divorced', wife, { on: '2013-01-01' })).toMatchObject({
      refusal: ['day-too-early'],
    })
    expect(said('divorced', wife, { on: '2026-11-23' })).toMatchObject({ refusal: ['day-ahead'] })
    expect(said('divorced', wife, {})).toMatchObject({ refusal: ['day-missing'] })
  })

  test('a child is not divorced from the member, a wife goes to no school', () => {
    expect(said('divorced', child, { on: '2020-01-01' })).toMatchObject({
      refusal: ['not-possible'],
    })
    expect(said('school', wife, {})).toMatchObject({ refusal: ['not-possible'] })
  })

  test('school is chosen, or left', () => {
    expect(said('school', child, {})).toMatchObject({ refusal: ['school-missing'] })
    expect(said('school', child, { level: 'none' })).toMatchObject({
      value: [{ kind: 'school', level: 'none' }],
    })
    expect(said('school', child, { level: 'higher', untilYear: 'x' }).ok).toBe(false)
  })

  test('a correction tells what changed, and nothing is refused as nothing', () => {
    const typed = { name: 'Ani', bornOn: '1992-01-01', marriedOn: '2014-05-01', nationality: 'ID' }
    expect(said('correct', wife, typed)).toMatchObject({ refusal: ['nothing-changed'] })
    expect(said('correct', wife, { ...typed, marriedOn: '2014-06-01' })).toMatchObject({
      value: [{ kind: 'married', on: '2014-06-01' }],
    })
    expect(said('correct', wife, { ...typed, name: 'Anita', bornOn: '1992-01-02' })).toMatchObject({
      value: [{ kind: 'corrected' }, { kind: 'born', on: '1992-01-02' }],
    })
    expect(said('correct', wife, { ...typed, name: '' })).toMatchObject({
      refusal: ['name-missing'],
    })
  })

  test('papers are ticked, and a mistake is taken back', () => {
    expect(said('papers', wife, { 'paper.family-card': 'on', 'paper.will': 'off' })).toMatchObject({
      value: [{ kind: 'papers', held: ['family-card'] }],
    })
    expect(said('withdraw', wife, {})).toMatchObject({ value: [{ kind: 'withdrawn' }] })
  })
})

test('whatever is typed comes to events or to reasons, never to a fault and never to nothing', () => {
  const text = fc.oneof(
    fc.constantFrom('2015-03-31', '1992-01-01', '2026-02-30', '', '0', 'on', 'primary', 'none'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  const typed = fc.record(
    {
      relation: fc.constantFrom<string>(...RELATIONS, 'x'),
      ...{ name: text, bornOn: text, marriedOn: text, sex: text, nationality: text },
      ...{ idNumber: text, level: text, untilYear: text, on: text },
    },
    { requiredKeys: [] },
  )
  const one = relative({ kind: 'stated', relation: 'child', details })
  fc.assert(
    fc.property(typed, fc.constantFrom(...FAMILY_ACTS), (fields, act) => {
      for (const checked of [
        newRelative(fields, known),
        changeOf(act, one, { typed: fields, known }),
      ])
        expect((checked.ok ? checked.value : checked.refusal).length).toBeGreaterThan(0)
    }),
    { seed: 20261130, numRuns: process.env.PAYUNG_TEST_LONG === '1' ? 100_000 : 1_000 },
  )
})
