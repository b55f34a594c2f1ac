import { expect, test } from 'vitest'
import type { PasswordFault } from './password-policy.ts'
import { REFUSALS } from './refusal-list.ts'
import { durationText, explain, explainPassword, type SignInTrouble } from './refusals.ts'

const TROUBLES: readonly SignInTrouble[] = [
  { kind: 'no-match' },
  { kind: 'busy', retryAfterSeconds: 3 },
  { kind: 'stale-form' },
  { kind: 'other-site' },
  { kind: 'session-over' },
  { kind: 'wait', retryAfterSeconds: 30 },
  {
    kind: 'work',
    retryAfterSeconds: 10,
    task: { ticket: 'sealed', bits: 14, waitSeconds: 10 },
  },
]

const FAULTS: readonly PasswordFault[] = [
  { kind: 'too-short', least: 15 },
  { kind: 'too-long', most: 128 },
  { kind: 'common' },
  { kind: 'own', what: 'name' },
  { kind: 'own', what: 'birth-date' },
  { kind: 'own', what: 'number' },
  { kind: 'own', what: 'employer' },
  { kind: 'weak' },
  { kind: 'unreadable' },
  { kind: 'own', what: 'contact' },
]

const ALL = [...TROUBLES.map(explain), ...FAULTS.map(explainPassword)]

test('every trouble has the code it always had', () => {
  expect(TROUBLES.map((trouble) => explain(trouble).code)).toEqual([
    'MASUK-01',
    'MASUK-02',
    'MASUK-03',
    'MASUK-04',
    'MASUK-05',
    'MASUK-06',
    'MASUK-07',
  ])
})

test('every code of the list is the answer to something, and none is used twice', () => {
  expect(ALL.map(({ code }) => code).sort()).toEqual(Object.keys(REFUSALS).sort())
})

test('every refusal says what happened, what to do and when, as sentences in both languages', () => {
  for (const { cause, fix, time } of ALL) {
    for (const words of [cause, fix, time]) {
      expect(`${words.id}${words.en}`).not.toMatch(/[{}]/)
      expect(words.id).toMatch(/^[A-Z].*\.$/)
      expect(words.en).toMatch(/^[A-Z].*\.$/)
      expect(words.en).not.toBe(words.id)
    }
  }
})

test('the wait is told in seconds, and in minutes from two on', () => {
  expect(durationText(119)).toEqual({ id: '119 detik', en: '119 seconds' })
  expect(durationText(121)).toEqual({ id: '3 menit', en: '3 minutes' })
  expect(explain({ kind: 'busy', retryAfterSeconds: 3 }).time).toEqual({
    id: 'Coba lagi dalam 3 detik.',
    en: 'Try again in 3 seconds.',
  })
  expect(explain({ kind: 'busy', retryAfterSeconds: 1 }).time.en).toBe('Try again in 1 second.')
})
