import { expect, test } from 'vitest'
import {
  ageOn,
  dayIn,
  localDate,
  type Month,
  month,
  monthOfDate,
  parseKpj,
  plusMonths,
} from '#values'
import { demoEmployers, demoFiles, demoPeople, demoPerson, demoStaff } from './index.ts'
import { leastWage } from './minimum-wages.ts'
import { findingsByHand } from './radar-by-hand/findings.ts'
import { rowsOf } from './radar-by-hand/rows.ts'

const CLOCKS: readonly Month[] = [
  '2026-11',
  '2026-12',
  '2027-01',
  '2027-02',
  '2028-03',
  '2031-07',
].map(month)
const today = localDate('2026-11-22')

test('there are twelve people, each with a story in both languages', () => {
  const people = demoPeople(today)
  expect(people.map(({ slug }) => slug)).toEqual([
    'steady-worker',
    'two-jobs',
    'many-gaps',
    'under-reported',
    'near-pension',
    'just-dismissed',
    'widow',
    'self-employed-driver',
    'migrant-returned',
    'several-numbers',
    'foreigner',
    'brand-new',
  ])
  for (const { story } of people)
    expect(Math.min(story.id.length, story.en.length)).toBeGreaterThan(40)
})

test('no two people share a name, a number or a contact', () => {
  const people = demoPeople(today)
  for (const facts of [
    people.map(({ name }) => name),
    people.map(({ identity }) => identity.number),
    people.flatMap(({ kpjs }) => kpjs),
    people.flatMap(({ email }) => email ?? []),
    people.flatMap(({ phone }) => phone ?? []),
    demoEmployers.map(({ number }) => number),
    demoStaff.map(({ email }) => email),
  ]) {
    expect(new Set(facts).size).toBe(facts.length)
  }
})

test('Siti Rahmawati has eleven years at two employers, and a proved account', () => {
  const siti = demoPerson('steady-worker', today)
  expect(siti).toMatchObject({
    name: 'Siti Rahmawati',
    email: 'siti@example.com',
    kpjs: ['21045678901'],
    account: { password: 'payung-teduh-2026', grade: 'proved' },
  })
  expect(siti.employments.map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual([
    ['2015-11-01', '2019-10-20'],
    ['2019-11-01', undefined],
  ])
  expect(siti.planted.every((fault) => fault.month >= '2023-11')).toBe(true)
})

test.each(CLOCKS)('in %s the record holds the planted faults and no others', (clock) => {
  const asOf = dayIn(clock, 20)
  const people = demoPeople(asOf)
  const planted = people.flatMap((person) =>
    person.planted.map((fault) =>
      [fault.kpj, fault.employerNumber, fault.month, fault.finding].join(','),
    ),
  )
  const found = findingsByHand(rowsOf(demoFiles(asOf).contributions), {
    asOf,
    minimumWage: (province, year) =>
      year < 2024 || year > 2026 ? undefined : leastWage(province, year),
  })
  expect(found).toEqual(planted.sort())
})

test('faults stay at the same distance from the clock', () => {
  const distances = (clock: Month) =>
    demoPerson('steady-worker', dayIn(clock, 1)).planted.map(({ finding, month: at }) => [
      finding,
      CLOCK_DISTANCES.find((ago) => plusMonths(clock, -ago) === at),
    ])
  for (const clock of CLOCKS) expect(distances(clock)).toEqual(distances(month('2026-11')))
})

const CLOCK_DISTANCES = Array.from({ length: 60 }, (_, index) => index)

test.each(CLOCKS)('in %s nothing is deposited or recorded in that month or later', (clock) => {
  for (const { rows } of demoPeople(dayIn(clock, 1))) {
    for (const row of rows) {
      expect(monthOfDate(row.recordedOn) < clock && row.depositedOn <= row.recordedOn).toBe(true)
    }
  }
})

test.each(CLOCKS)('in %s nobody has a month before July 2015', (clock) => {
  const months = demoPeople(dayIn(clock, 1)).flatMap(({ rows }) => rows.map((row) => row.month))
  expect(months.every((each) => each >= '2015-07')).toBe(true)
})

test('in 2018 the record of Siti is cut at July 2015, also the dates of her employment', () => {
  const siti = demoPerson('steady-worker', localDate('2018-03-04'))
  expect(siti.rows[0]).toMatchObject({ month: '2015-07', startedOn: '2015-07-01' })
})

test.each(CLOCKS)('in %s the foreman is at most sixteen months away from pension age', (clock) => {
  const { birthDate } = demoPerson('near-pension', dayIn(clock, 1))
  const age = ageOn(birthDate, dayIn(clock, 1))
  const later = ageOn(birthDate, dayIn(plusMonths(clock, 17), 1))
  expect([58, 59, 60, 61]).toContain(age)
  expect(later).toBeGreaterThan(age)
})

test('the files have the columns of the imports and one row for each posting, number and employer', () => {
  const people = demoPeople(today)
  const files = demoFiles(today)
  expect(rowsOf(files.contributions)).toHaveLength(people.flatMap(({ rows }) => rows).length)
  expect(rowsOf(files.members)).toHaveLength(14) // twelve people, one of them with three numbers
  expect(rowsOf(files.employers)).toHaveLength(demoEmployers.length)
  for (const row of rowsOf(files.contributions)) {
    expect(Object.values(row)).toHaveLength(25)
    expect(parseKpj(row.kpj ?? '')).toBe(row.kpj)
  }
})

test('an employer whose name holds a comma is quoted', () => {
  expect(demoFiles(today).employers).toContain('"CV Samudra Kaleng, Cabang Bitung"')
})

test('the foreigner is found by passport and has no NIK in the contributions', () => {
  const files = demoFiles(today)
  const row = rowsOf(files.contributions).find((each) => each.member_name === 'Anjali Menon')
  expect(row?.nik).toBe('')
  expect(files.members).toContain('21061001111,passport,X0001111,Anjali Menon')
})
