import { expect, test } from 'vitest'
import { newKeys } from '#test/accounts'
import { instant } from '#values'
import { newChallenge, openChallenge } from './passkey-challenge.ts'

const keys = newKeys()
const NOW = instant(Date.UTC(2026, 10, 22, 1))
const opened = (challenge: string, minutes: number) =>
  openChallenge(keys, { use: 'sign-in', challenge }, instant(NOW + minutes * 60_000))

test('a challenge holds for ten minutes', () => {
  const challenge = newChallenge(keys, 'sign-in', NOW)
  expect(opened(challenge, 0)?.expiresAt).toBe(NOW + 600_000)
  expect(opened(challenge, 9.99)).toBeDefined()
  expect(opened(challenge, 10)).toBeUndefined()
})

test('no two are alike, and each has a hash of its own', () => {
  const [one, two] = [newChallenge(keys, 'sign-in', NOW), newChallenge(keys, 'sign-in', NOW)]
  expect(one).not.toBe(two)
  expect(opened(one, 0)?.hash).not.toEqual(opened(two, 0)?.hash)
})

test('written in another way it is the same challenge, so it cannot be used twice', () => {
  const challenge = newChallenge(keys, 'sign-in', NOW)
  expect(opened(`${challenge}==`, 0)?.hash).toEqual(opened(challenge, 0)?.hash)
})

test('one for adding a passkey signs nobody in, and adds to no other member', () => {
  const challenge = newChallenge(keys, { enrolmentOf: 7n }, NOW)
  const use = (enrolmentOf: bigint) => openChallenge(keys, { use: { enrolmentOf }, challenge }, NOW)
  expect(use(7n)).toBeDefined()
  expect(use(8n)).toBeUndefined()
  expect(opened(challenge, 0)).toBeUndefined()
})

test('one that another installation made, and anything else, is none', () => {
  expect(opened(newChallenge(newKeys(), 'sign-in', NOW), 0)).toBeUndefined()
  for (const text of ['', 'x', 'A'.repeat(200), keys.sealToken('session', 'sign-in.1.x')])
    expect(opened(text, 0)).toBeUndefined()
})
