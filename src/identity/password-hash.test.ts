import { hash } from '@node-rs/argon2'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPasswordHasher, isBearable, isUsable, type Pepper } from './password-hash.ts'

const pepper = (version: number): Pepper => ({ version, secret: new Uint8Array(32).fill(version) })
const withPepper = (newest: number) => createPasswordHasher((version = newest) => pepper(version))
const hasher = withPepper(1)
const PASSWORD = 'payung-teduh-2026'

describe('a password hash', () => {
  test('is Argon2id with 19 MiB, two passes and one lane, in PHC form', async () => {
    const stored = await hasher.hash(PASSWORD)
    expect(stored.pepperVersion).toBe(1)
    expect(stored.hash).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    )
  })

  test('of the same password is another every time', async () => {
    const [one, two] = await Promise.all([hasher.hash(PASSWORD), hasher.hash(PASSWORD)])
    expect(one.hash).not.toBe(two.hash)
  })

  test('is matched by its password only', async () => {
    const stored = await hasher.hash(PASSWORD)
    expect(await hasher.verify(PASSWORD, stored)).toBe(true)
    expect(await hasher.verify(`${PASSWORD} `, stored)).toBe(false)
    expect(await hasher.verify(PASSWORD.toUpperCase(), stored)).toBe(false)
  })

  test('is worth nothing without the pepper', async () => {
    const stored = await hasher.hash(PASSWORD)
    const thief = createPasswordHasher(() => pepper(9))
    expect(await thief.verify(PASSWORD, stored)).toBe(false)
  })

  test('of an older pepper still matches, and is no longer current', async () => {
    const stored = await hasher.hash(PASSWORD)
    const later = withPepper(2)
    expect(await later.verify(PASSWORD, stored)).toBe(true)
    expect(hasher.isCurrent(stored)).toBe(true)
    expect(later.isCurrent(stored)).toBe(false)
  })

  test('of another cost still matches, and is no longer current', async () => {
    const cheap = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, secret: pepper(1).secret })
    const stored = { hash: cheap, pepperVersion: 1 }
    expect(await hasher.verify(PASSWORD, stored)).toBe(true)
    expect(hasher.isCurrent(stored)).toBe(false)
  })

  test('knows a password typed as other code points of the same letters', async () => {
    const stored = await hasher.hash('caf\u00e9-1\uff11') // é in one piece, a full-width 1
    expect(await hasher.verify('cafe\u0301-11', stored)).toBe(true)
  })

  test('of any usable password is matched by it', async () => {
    const password = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(password.filter(isUsable), async (typed) => {
        expect(await hasher.verify(typed, await hasher.hash(typed))).toBe(true)
      }),
      { seed: 20261122, numRuns: 15 },
    )
  })
})

describe('a password that cannot be one', () => {
  test.each([
    ['empty', false, ''],
    ['one letter', true, 'a'],
    ['128 letters', true, 'a'.repeat(128)],
    ['129 letters', false, 'a'.repeat(129)],
    ['128 letters outside the basic plane', true, '\u{1f302}'.repeat(128)],
    ['129 letters outside the basic plane', false, '\u{1f302}'.repeat(129)],
    ['ten megabytes', false, 'a'.repeat(10_000_000)],
    ['a NUL', false, 'payung\0teduh'],
    ['spaces only', true, '   '],
  ])('%s: usable %s', (_title, usable, password) => {
    expect(isUsable(password)).toBe(usable)
  })

  test('is not hashed', async () => {
    await expect(hasher.hash('a'.repeat(129))).rejects.toThrow(RangeError)
  })

  test('and an account that does not exist cost the same work as a wrong password', async () => {
    const stored = await hasher.hash(PASSWORD)
    const cases: readonly (() => Promise<boolean>)[] = [
      () => hasher.verify('wrong', stored),
      () => hasher.verify('wrong', undefined),
      () => hasher.verify('', stored),
      () => hasher.verify('a'.repeat(1_000_000), stored),
      () => hasher.verify('payung\0teduh', undefined),
    ]
    const fastest = cases.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < 8; round += 1) {
      for (const [index, verify] of cases.entries()) {
        const began = performance.now()
        expect(await verify()).toBe(false)
        fastest[index] = Math.min(fastest[index] ?? 0, performance.now() - began)
      }
    }
    // Leaving the hash out would be a hundred times faster; a busy machine may double the time.
    expect(Math.max(...fastest) / Math.min(...fastest)).toBeLessThan(4)
  })
})

// kratos c52a99be2: an imported hash with an absurd cost kept the server busy.
describe('a hash that costs too much', () => {
  const made = (costs: string) =>
    `$argon2id$v=19$${costs}$${'c2FsdHNhbHQ'.repeat(2)}$${'aGFzaA'.repeat(8)}`

  test.each([['m=4194304,t=2,p=1'], ['m=19456,t=4000000,p=1'], ['m=19456,t=2,p=200']])(
    '%s is not kept, and checking it does no more work than a decoy',
    async (costs) => {
      expect(isBearable(made(costs))).toBe(false)
      const hasher = createPasswordHasher(() => ({ version: 1, secret: new Uint8Array(32) }))
      const began = performance.now()
      expect(
        await hasher.verify('payung-teduh-2026', { hash: made(costs), pepperVersion: 1 }),
      ).toBe(false)
      expect(performance.now() - began).toBeLessThan(2000)
    },
  )

  test.each([[''], ['$argon2id$'], ['$2b$12$abc'], ['x'.repeat(1_000_000)]])(
    'what is no hash of ours is not kept',
    (text) => {
      expect(isBearable(text)).toBe(false)
    },
  )

  test('today’s is', async () => {
    const hasher = createPasswordHasher(() => ({ version: 1, secret: new Uint8Array(32) }))
    expect(isBearable((await hasher.hash('payung-teduh-2026')).hash)).toBe(true)
  })
})
