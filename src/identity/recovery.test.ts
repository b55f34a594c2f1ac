import { expect, test } from 'vitest'
import { instant } from '#values'
import {
  after,
  overAt,
  type RecoveryEvent,
  type RecoveryState,
  type RecoveryWay,
  statesBefore,
  typedBranchCode,
  usableFrom,
} from './recovery.ts'

const EVENTS = ['approve', 'refuse', 'hand-over', 'redeem', 'stop', 'expire'] as const

// One line a state: what each event, in the order above, leads to; `-` for what cannot happen.
const TABLE: Readonly<Record<RecoveryWay, Readonly<Record<RecoveryState, string>>>> = {
  letter: {
    asked: 'approved refused - - stopped over',
    approved: '- - - done stopped over',
    'handed-over': '- - - done stopped over',
    done: '- - - - - -',
    refused: '- - - - - -',
    stopped: '- - - - - -',
    over: '- - - - - -',
  },
  sealed: {
    asked: 'approved refused - - stopped over',
    approved: '- - handed-over - stopped over',
    'handed-over': '- - - done stopped over',
    done: '- - - - - -',
    refused: '- - - - - -',
    stopped: '- - - - - -',
    over: '- - - - - -',
  },
}

const cases = Object.entries(TABLE).flatMap(([way, states]) =>
  Object.entries(states).map(
    ([state, line]) => [way as RecoveryWay, state as RecoveryState, line] as const,
  ),
)

test.each(cases)('by %s, after %s: %s', (way, state, line) => {
  expect(EVENTS.map((event) => after({ state, way }, event) ?? '-').join(' ')).toBe(line)
})

test.each([
  ['approve', 'letter', ['asked']],
  ['hand-over', 'letter', []],
  ['hand-over', 'sealed', ['approved']],
  ['redeem', 'letter', ['approved', 'handed-over']],
  ['redeem', 'sealed', ['handed-over']],
  ['stop', 'sealed', ['asked', 'approved', 'handed-over']],
] as const)('%s by %s is possible in %j', (event: RecoveryEvent, way, states) => {
  expect(statesBefore(event, way)).toEqual(states)
})

test('seven days to decide, then 72 hours until the code works, 21 days until it ends', () => {
  const startedAt = instant(Date.parse('2026-11-22T08:00:00+07:00'))
  const decidedAt = instant(Date.parse('2026-11-23T08:00:00+07:00'))
  const asked = { state: 'asked', startedAt, decidedAt: undefined } as const
  const approved = { state: 'approved', startedAt, decidedAt } as const
  expect(overAt(asked)).toBe(Date.parse('2026-11-29T08:00:00+07:00'))
  expect(usableFrom(asked)).toBeUndefined()
  expect(usableFrom(approved)).toBe(Date.parse('2026-11-26T08:00:00+07:00'))
  expect(overAt(approved)).toBe(Date.parse('2026-12-14T08:00:00+07:00'))
})

test('what is read from paper may be typed as it looks', () => {
  expect(typedBranchCode(' 7kq2-m9xa 4trw-colI ')).toBe('7KQ2M9XA4TRWC011')
})
