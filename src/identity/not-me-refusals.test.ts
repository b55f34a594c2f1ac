import { expect, test } from 'vitest'
import { explainCancel, explainNotMe, type NotMeTrouble } from './not-me-refusals.ts'

const said: readonly (readonly [NotMeTrouble, 'button' | 'code', string])[] = [
  [{ kind: 'stale-form' }, 'button', 'BUKAN-01'],
  [{ kind: 'other-site' }, 'button', 'BUKAN-01'],
  [{ kind: 'stale-form' }, 'code', 'BUKAN-06'],
  [{ kind: 'no-match' }, 'code', 'BUKAN-07'],
]

test.each(said)('%j where a change is cancelled by %s is %s', (trouble, by, code) => {
  expect(explainCancel(trouble, by === 'button').code).toBe(code)
})

test('a code that cancels nothing is told of the change, not of sessions', () => {
  const cancel = explainCancel({ kind: 'no-match' }, false)
  expect(cancel.fix.id).toContain('Data saya')
  expect(explainNotMe({ kind: 'no-match' }).fix.id).toContain('Keamanan')
})
