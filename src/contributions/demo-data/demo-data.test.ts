import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parseKpj, parseNik } from '#values'
import { findingsByHand } from '../../../test/people/radar-by-hand/findings.ts'
import { rowsOf } from '../../../test/people/radar-by-hand/rows.ts'
import { readMonth, writeDay } from './calendar.ts'
import { HEADER, memberLines } from './file.ts'
import { planOf } from './plan.ts'
import { isSourcedYear, minimumWage, PROVINCES } from './provinces.ts'

type Asked = { members: number; from: string; to: string; seed: string }

function fileOf({ members, from, to, seed }: Asked) {
  const plan = planOf({ members, from: readMonth(from), to: readMonth(to), seed })
  const all = Array.from({ length: members }, (_, index) => memberLines(plan, index))
  return {
    csv: HEADER + all.map(({ rows }) => rows).join(''),
    faults: all.flatMap(({ faults }) => faults.split('\n').slice(0, -1)),
    lookingDay: writeDay(plan.lookingDay),
  }
}

const sourcedMinimum = (code: string, year: number): number | undefined => {
  const province = PROVINCES.map(([value]) => value).find((value) => value.code === code)
  return province === undefined || !isSourcedYear(year) ? undefined : minimumWage(province, year)
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const SMALL: Asked = { members: 40, from: '2019-01', to: '2026-10', seed: 'payung' }

test('the same arguments give the same bytes', () => {
  const { csv, faults } = fileOf(SMALL)
  expect(hashOf(csv)).toBe(hashOf(fileOf(SMALL).csv))
  expect(hashOf(csv + faults.join('\n'))).toBe(
    '6abd21e11435464ee8d05f17e143728da543251625a2d79c84dbb2d1f7bb6951',
  )
})

test('another seed gives other people', () => {
  expect(fileOf({ ...SMALL, seed: 'teduh' }).csv).not.toBe(fileOf(SMALL).csv)
})

test('a member is the same whoever was written before', () => {
  const plan = planOf({ ...SMALL, from: readMonth(SMALL.from), to: readMonth(SMALL.to) })
  const alone = memberLines(plan, 27)
  for (let index = 0; index < 27; index += 1) memberLines(plan, index)
  expect(memberLines(plan, 27)).toEqual(alone)
})

describe.each<Asked>([
  { members: 140, from: '2019-01', to: '2026-10', seed: 'one' },
  { members: 140, from: '2015-07', to: '2022-05', seed: 'two' },
  { members: 140, from: '2023-06', to: '2027-02', seed: 'three' },
  { members: 60, from: '2026-03', to: '2026-03', seed: 'four' },
])('$members members from $from to $to', (asked) => {
  const { csv, faults, lookingDay } = fileOf(asked)
  const rows = rowsOf(csv)

  test('the faults are exactly what the definitions find in the rows', () => {
    const found = findingsByHand(rows, { asOf: lookingDay, minimumWage: sourcedMinimum })
    expect(found).toEqual(faults)
  })

  test('they are the same on every day of the stated stretch', () => {
    const to = readMonth(asked.to)
    for (const asOf of [
      `${asked.to}-26`,
      writeDay(dayOf(to + 1, 15)),
      writeDay(dayOf(to + 2, 15)),
    ]) {
      expect(findingsByHand(rows, { asOf, minimumWage: sourcedMinimum })).toEqual(faults)
    }
  })

  test('no row has the key of another, and nothing lies outside the months asked for', () => {
    const keys = rows.map((row) =>
      [row.kpj, row.employer_number, row.month, row.deposited_on].join(','),
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(rows.every(({ month = '' }) => month >= asked.from && month <= asked.to)).toBe(true)
    expect(rows.every((row) => (row.recorded_on ?? '') < lookingDay)).toBe(true)
  })
})

describe('ten years of 600 members', () => {
  const { csv, faults } = fileOf({ members: 600, from: '2016-11', to: '2026-10', seed: 'many' })
  const rows = rowsOf(csv)

  test('every kind of fault is among them', () => {
    expect([...new Set(faults.map((fault) => fault.split(',')[3]))].sort()).toEqual([
      'ceiling-ignored',
      'duplicate',
      'late',
      'missing',
      'overlap',
      'programme-missing',
      'recorded-late',
      'wage-below-minimum',
      'wage-drop',
      'wrong-rate',
    ])
  })

  test('a twentieth of the postings at most is wrong', () => {
    expect(faults.length / rows.length).toBeLessThan(0.05)
    expect(faults.length / rows.length).toBeGreaterThan(0.02)
  })

  test('identities are well formed, one to a person, and none begins as those of the demo people', () => {
    const persons = new Map(rows.map((row) => [row.nik, `${row.member_name} ${row.birth_date}`]))
    expect(persons.size).toBe(600)
    const strange = rows.filter(
      ({ nik = '', kpj = '', member_name, birth_date }) =>
        parseNik(nik) !== nik ||
        parseKpj(kpj) !== kpj ||
        kpj.startsWith('21') ||
        persons.get(nik) !== `${member_name} ${birth_date}`,
    )
    expect(strange).toEqual([])
  })

  test('all segments, sizes, risk classes and states of a month occur', () => {
    const seen = (column: string) => [...new Set(rows.map((row) => row[column]))].sort()
    expect(seen('segment')).toEqual(['construction', 'migrant', 'self-employed', 'wage-earner'])
    expect(seen('employer_size')).toEqual(['', 'large', 'medium', 'micro', 'small'])
    expect(seen('risk_class')).toEqual(['', '1', '2', '3', '4', '5'])
    expect(seen('status')).toEqual(['active', 'joined', 'left', 'reduced-hours', 'unpaid-leave'])
  })

  test('some have back pay, several numbers, or two employers in a month', () => {
    expect(rows.some((row) => Number(row.back_pay) > 0)).toBe(true)
    const numbers = new Map<string, Set<string>>()
    const employers = new Map<string, Set<string>>()
    for (const { nik = '', kpj = '', month = '', employer_number = '' } of rows) {
      numbers.set(nik, (numbers.get(nik) ?? new Set()).add(kpj))
      employers.set(nik + month, (employers.get(nik + month) ?? new Set()).add(employer_number))
    }
    expect([...numbers.values()].some((kpjs) => kpjs.size > 1)).toBe(true)
    expect([...employers.values()].some((both) => both.size > 1)).toBe(true)
  })
})

const dayOf = (month: number, day: number): number =>
  planOf({ ...EMPTY, to: month - 2 }).lookingDay + day - 1
const EMPTY = { members: 1, from: 0, seed: '' }
