import { expect, test } from 'vitest'
import { type AccountCheck, askOwner } from './account-check.ts'
import { SIMULATED, simulatedCheck } from './simulated-check.ts'

const asked = (number: string) => ({ bankCode: '014', number, holder: 'SITI RAHMAWATI' })

function asking(check: AccountCheck, longestMs = 20) {
  const faults: unknown[] = []
  return { faults, services: { check, longestMs, onFault: (fault: unknown) => faults.push(fault) } }
}

test('the simulator says that it is one', () => {
  expect(simulatedCheck).toMatchObject({ name: 'simulator', isSimulated: true })
})

test('an account that is in no table is the one of the name that was typed', async () => {
  const { services } = asking(simulatedCheck)
  expect(await askOwner(services, asked('1234567890'))).toEqual({
    ok: true,
    value: 'SITI RAHMAWATI',
  })
})

test.each([
  ['0404', { ok: false, refusal: 'no-such-account' }, 0],
  ['0410', { ok: false, refusal: 'closed' }, 0],
  ['0409', { ok: true, value: 'ORANG LAIN REKAAN' }, 0],
  ['0500', { ok: false, refusal: 'bank-silent' }, 1],
  ['0504', { ok: false, refusal: 'bank-silent' }, 1],
])('a number that ends in %s is answered by the table', async (ending, answer, told) => {
  const { services, faults } = asking(simulatedCheck)
  expect(await askOwner(services, asked(`123456${ending}`))).toEqual(answer)
  expect(faults).toHaveLength(told)
})

test('every line of the table is tried above', () => {
  expect(Object.keys(SIMULATED).sort()).toEqual(['0404', '0409', '0410', '0500', '0504'])
})

test('a connection that heeds no signal is waited for no longer than allowed', async () => {
  const never: AccountCheck = {
    name: 'never',
    isSimulated: false,
    ask: () => new Promise(() => undefined),
  }
  const { services, faults } = asking(never)
  expect(await askOwner(services, asked('1234567890'))).toEqual({
    ok: false,
    refusal: 'bank-silent',
  })
  expect(faults).toHaveLength(1)
})
