import { expect, test } from 'vitest'
import {
  type EnrolTrouble,
  explainEnrolment,
  explainStaff,
  type StaffTrouble,
} from './staff-refusals.ts'

const TROUBLES: readonly StaffTrouble[] = [
  { kind: 'no-match' },
  { kind: 'stale-form' },
  { kind: 'other-site' },
  { kind: 'wait', retryAfterSeconds: 30 },
  { kind: 'work', retryAfterSeconds: 10, task: { ticket: 'sealed', bits: 14, waitSeconds: 10 } },
  { kind: 'busy', retryAfterSeconds: 3 },
]

test('every trouble of the staff’s pages has the code it always had', () => {
  expect(TROUBLES.map((trouble) => explainStaff(trouble).code)).toEqual([
    'PETUGAS-01',
    'PETUGAS-02',
    'PETUGAS-02',
    'PETUGAS-03',
    'PETUGAS-04',
    'PETUGAS-05',
  ])
})

const ENROLLING: readonly EnrolTrouble[] = [
  ...TROUBLES,
  { kind: 'enrolment-over' },
  { kind: 'wrong-first-code' },
]

test('every trouble of enrolling too', () => {
  expect(ENROLLING.map((trouble) => explainEnrolment(trouble).code)).toEqual([
    'PETUGAS-06',
    'PETUGAS-02',
    'PETUGAS-02',
    'PETUGAS-09',
    'PETUGAS-09',
    'PETUGAS-05',
    'PETUGAS-07',
    'PETUGAS-08',
  ])
})

test('every one says what happened, what to do and when, as sentences in both languages', () => {
  for (const { cause, fix, time } of [
    ...TROUBLES.map(explainStaff),
    ...ENROLLING.map(explainEnrolment),
  ]) {
    for (const words of [cause, fix, time]) {
      expect(words.id).toMatch(/^[A-Z].*\.$/)
      expect(words.en).toMatch(/^[A-Z].*\.$/)
      expect(words.en).not.toBe(words.id)
    }
  }
})
