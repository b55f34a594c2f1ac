import { expect, test } from 'vitest'
import { after, type CaseAct, type CaseState } from './case-state.ts'

const ACTS: readonly CaseAct[] = ['message', 'evidence', 'ask', 'answer', 'close', 'reopen']

/** Every state with every act, in the order of ACTS; `-` cannot be done. */
const TABLE: Readonly<Record<CaseState, string>> = {
  open: 'open open asked answered closed -',
  asked: 'open open - answered closed -',
  answered: '- - - - closed open',
  closed: '- - - - - open',
}

test.each(Object.entries(TABLE))('a case that is %s goes on as the table says', (state, row) => {
  const went = ACTS.map((act) => {
    const next = after({ state: state as CaseState, wasReopened: false }, act)
    return next.ok ? next.value : '-'
  })
  expect(went.join(' ')).toBe(row)
})

test('a case is opened again once', () => {
  const again = after({ state: 'answered', wasReopened: true }, 'reopen')
  expect(again).toEqual({ ok: false, refusal: 'reopened-before' })
  expect(after({ state: 'open', wasReopened: true }, 'reopen')).toEqual({
    ok: false,
    refusal: 'not-now',
  })
})
