import { expect, test } from 'vitest'
import { countStep, readSteps } from '../../bin/lib/count.ts'

const [check, broken, notRun, suite, hung] = readSteps(
  [
    'check\tstatic\t0\t9\tTypes',
    'check\tstatic\t2\t1\tFormat and lint',
    'suite\tbrowser\tnot-run\t0\tBrowser journeys',
    'suite\tunit\t1\t30\tUnit tests',
    'suite\tunit\t124\t480\tUnit tests',
    '',
  ].join('\n'),
)

test('a check counts as one test, passed or failed', () => {
  expect(check && countStep(check, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(broken && countStep(broken, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a suite that did not run counts as skipped', () => {
  expect(notRun && countStep(notRun, undefined)).toEqual({ passed: 0, failed: 0, skipped: 1 })
})

test('a suite counts what its report says, of Vitest and of Playwright', () => {
  const vitest = '{"numPassedTests":7,"numFailedTests":2,"numPendingTests":1,"numTodoTests":1}'
  const playwright = '{"stats":{"expected":4,"flaky":1,"unexpected":3,"skipped":2}}'
  expect(suite && countStep(suite, vitest)).toEqual({ passed: 7, failed: 2, skipped: 2 })
  expect(suite && countStep(suite, playwright)).toEqual({ passed: 5, failed: 3, skipped: 2 })
})

test('a suite that ended badly without a failed test is one failure: it hung, or could not begin', () => {
  expect(hung && countStep(hung, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  const report = '{"numPassedTests":7,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0}'
  expect(hung && countStep(hung, report)).toEqual({ passed: 7, failed: 1, skipped: 0 })
})
