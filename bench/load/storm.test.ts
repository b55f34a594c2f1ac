import { expect, test } from 'vitest'
import { networkAt } from './person.ts'
import { signedIn } from './sign-in.ts'
import { kindOf } from './storm.ts'

const person = { identifier: '22002204138', network: '198.18.0.1' }
const answer = (status: number, hasRetryAfter = false, cookies: readonly string[] = []) => ({
  status,
  hasRetryAfter,
  cookies,
})
const session = '__Host-payung=abc'

test.each([
  ['a way on with a session', answer(303, false, [session]), 'admitted'],
  ['a way on without a session', answer(303), 'other'],
  ['an emptied session', answer(303, false, ['__Host-payung=']), 'other'],
  ['a wrong password', answer(422), 'wrong'],
  ['a wait', answer(429, true), 'later'],
  ['a crowd, with when to come back', answer(503, true), 'busy'],
  ['a crowd, without', answer(503), 'fault'],
  ['a fault', answer(500, true), 'fault'],
  ['a broken connection', answer(0), 'fault'],
] as const)('%s is counted as what it is', (_title, answered, kind) => {
  expect(kindOf(person, answered)).toBe(kind)
})

test('who is let in has the session, and the device cookie of the answer or the one of before', () => {
  const device = '__Host-payung-device=new'
  const known = { ...person, device: '__Host-payung-device=old' }
  expect(signedIn(known, answer(303, false, [session, device]))).toMatchObject({ session, device })
  expect(signedIn(known, answer(303, false, [session]))).toMatchObject(known)
})

test('networks stay within 198.18.0.0/15 and begin anew after 131,072', () => {
  expect(networkAt(0)).toBe('198.18.0.0')
  expect(networkAt(65_536 + 258)).toBe('198.19.1.2') // 258 = 1 * 256 + 2
  expect(networkAt(131_071)).toBe('198.19.255.255')
  expect(networkAt(131_072)).toBe('198.18.0.0')
})
