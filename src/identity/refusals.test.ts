import { expect, test } from 'vitest'
import { explain, type SignInTrouble } from './refusals.ts'

const TROUBLES: readonly SignInTrouble[] = [
  { kind: 'no-match' },
  { kind: 'busy', retryAfterSeconds: 3 },
  { kind: 'stale-form' },
  { kind: 'other-site' },
  { kind: 'session-over' },
]

test('every trouble has the code it always had', () => {
  expect(TROUBLES.map((trouble) => explain(trouble).code)).toEqual([
    'MASUK-01',
    'MASUK-02',
    'MASUK-03',
    'MASUK-04',
    'MASUK-05',
  ])
})

test('every trouble says what happened and what to do, as sentences in both languages', () => {
  for (const { cause, fix } of TROUBLES.map(explain)) {
    for (const words of [cause, fix]) {
      expect(words.id).toMatch(/^[A-Z].*\.$/)
      expect(words.en).toMatch(/^[A-Z].*\.$/)
      expect(words.en).not.toBe(words.id)
    }
  }
})

test('the wait is told in seconds', () => {
  expect(explain({ kind: 'busy', retryAfterSeconds: 3 }).fix).toEqual({
    id: 'Coba lagi dalam 3 detik.',
    en: 'Try again in 3 seconds.',
  })
  expect(explain({ kind: 'busy', retryAfterSeconds: 1 }).fix.en).toBe('Try again in 1 second.')
})
