import { expect, test } from 'vitest'
import { standing } from './standing.ts'

test.each([
  [undefined, {}],
  [{ kind: 'no-match' }, { status: 422 }],
  [{ kind: 'stale-form' }, { status: 422 }],
  [{ kind: 'other-site' }, { status: 403 }],
  [
    { kind: 'busy', retryAfterSeconds: 3 },
    { status: 503, headers: { 'retry-after': '3' } },
  ],
  [
    { kind: 'wait', retryAfterSeconds: 30 },
    { status: 429, headers: { 'retry-after': '30' } },
  ],
  [
    { kind: 'proof-wait', retryAfterSeconds: 9 },
    { status: 429, headers: { 'retry-after': '9' } },
  ],
])('a page that explains %j', (trouble, expected) => {
  expect(standing(trouble)).toEqual(expected)
})
