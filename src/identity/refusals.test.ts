import { expect, test } from 'vitest'
import { LANGUAGES } from '#values'
import type { PasswordFault } from './password-policy.ts'
import { durationText } from './refusals/duration.ts'
import { identityRefusals, REFUSAL_AREAS, REFUSALS } from './refusals/registry.ts'
import { explain, explainPassword, type SignInTrouble } from './refusals.ts'

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
  { kind: 'context' },
]

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
  expect(FAULTS.map((fault) => explainPassword(fault).code)).toEqual([
    'SANDI-01',
    'SANDI-02',
    'SANDI-03',
    'SANDI-04',
    'SANDI-05',
    'SANDI-06',
    'SANDI-07',
    'SANDI-08',
    'SANDI-09',
    'SANDI-10',
    'SANDI-11',
  ])
})

test('no code stands in two areas, and each area counts from 01 without a gap', () => {
  const codes = REFUSAL_AREAS.flatMap((area) => Object.keys(area))
  expect(codes.length).toBe(Object.keys(REFUSALS).length)
  for (const area of REFUSAL_AREAS) {
    const own = Object.keys(area)
    const [prefix = ''] = (own[0] ?? '').split('-')
    expect(own).toEqual(own.map((_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`))
  }
})

test('every refusal says what happened, what to do and when, as sentences in both languages', () => {
  expect(identityRefusals.length).toBe(Object.keys(REFUSALS).length)
  for (const { code, cause, fix, time } of identityRefusals) {
    for (const words of [cause, fix, time]) {
      for (const language of LANGUAGES) {
        expect(words[language], code).toMatch(/^[A-Z0-9].*[.?]$/)
        expect(words[language], code).not.toMatch(/[{}]/)
      }
      expect(words.en, code).not.toBe(words.id)
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

test('a length is told as it is, and in a list as what it may be', () => {
  expect(explainPassword({ kind: 'too-short', least: 12 }).cause.en).toBe(
    'This password is too short: at least 12 characters.',
  )
  expect(identityRefusals.find(({ code }) => code === 'SANDI-01')?.cause.en).toBe(
    'This password is too short: at least 15 (with an authenticator app: 12) characters.',
  )
})
