import { expect, test } from 'vitest'
import { caseNotices } from './case-notices.ts'

const wordsOf = (facts: Readonly<Record<string, string>>) =>
  caseNotices['case-answered'].sentences(facts).map(({ en }) => en)

test('an answer is said to have a deadline where it has one, and to be opened again where it can be', () => {
  const first = wordsOf({ number: 'K-7F3Q-9TXC', until: 'yes' })
  expect(first[0]).toBe(
    'An officer has answered case K-7F3Q-9TXC: the reason, the next step and the deadline.',
  )
  expect(first[2]).toBe('If the answer is not right, you may open the case again once.')
  const second = wordsOf({ number: 'K-7F3Q-9TXC', reopened: 'yes' })
  expect(second[0]).toBe('An officer has answered case K-7F3Q-9TXC: the reason and the next step.')
  expect(second[2]).toBe(
    'This case was opened again once. If something is still wrong, open a new case and quote this number.',
  )
})
