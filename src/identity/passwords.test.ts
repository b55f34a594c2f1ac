import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { cookiesOf, keys, post, type Site, signIn, site } from '#test/sign-in-site'
import { createPasswords, setterOf } from './passwords.ts'

const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

test('new passwords are hashed in turn with all others: what cannot be done in time is refused at once', async () => {
  let elapsedMs = 0
  const passwords = createPasswords(keys.pepper, {
    concurrency: 1,
    longestWaitMs: 40,
    expectedMs: 10,
    elapsed: () => {
      elapsedMs += 10
      return elapsedMs // every hash lasts 10 ms
    },
  })
  const one = Array.from({ length: 30 }, () => passwords.hash(NEW_PASSWORD, setterOf('one')))
  const other = passwords.hash(NEW_PASSWORD, setterOf('other'))
  const answers = await Promise.all(one)
  // One is at work and three wait; the last of these gives its place to somebody else.
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
  expect(answers.at(-1)).toEqual({
    ok: false,
    refusal: { kind: 'busy', retryAfterSeconds: 1 },
  })
  expect((await other).ok).toBe(true)
  await passwords.stop()
})

test('looks up four at a time, and nothing while no password could be checked', async () => {
  const passwords = createPasswords(keys.pepper, {
    concurrency: 1,
    longestWaitMs: 40,
    expectedMs: 10,
  })
  const asker = (network: string) => ({ network, known: false })
  let running = 0
  let most = 0
  const look = async () => {
    running += 1
    most = Math.max(most, running)
    await pause(5)
    running -= 1
    return 'found'
  }
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => passwords.lookUp(asker(`network ${n}`), look)),
  )
  expect(answers).toEqual(answers.map(() => ({ ok: true, value: 'found' })))
  expect(most).toBe(4)
  const hashes = Array.from({ length: 30 }, () => passwords.hash(NEW_PASSWORD, asker('crowd')))
  most = 0
  expect(await passwords.lookUp(asker('crowd'), look)).toMatchObject({
    ok: false,
    refusal: { kind: 'busy' },
  })
  expect(most).toBe(0)
  await Promise.all(hashes)
  await passwords.stop()
})

describe('a new password', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })
    const signedIn = async (identifier: string) => {
      const where = await site(await database(), createPasswords(keys.pepper))
      opened.push(where)
      await enrol(where, { email: identifier })
      return { where, cookie: cookiesOf(await signIn(where, { identifier })) }
    }

    test('that cannot be hashed now is asked for again later, and nothing is changed', async () => {
      const { where, cookie } = await signedIn('ani@example.com')
      await where.passwords.stop() // takes nobody in any more
      const form = { newPassword: NEW_PASSWORD }
      const answer = await post(where.app, '/security/password', form, { cookie })
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1'])
      expect(answer.body).toContain('MASUK-02')
      expect(answer.body).not.toContain(NEW_PASSWORD)
      expect(where.told.map(({ kind }) => kind)).not.toContain('password-changed')
    })

    test('has its strength told, but not to forty at once; nobody gets an error', async () => {
      const { where, cookie } = await signedIn('bayu@example.com')
      const asked = Array.from({ length: 40 }, (_, n) =>
        post(where.app, '/password-strength', { newPassword: `${NEW_PASSWORD}${n}` }, { cookie }),
      )
      const answers = await Promise.all(asked)
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200))
      const told = answers.filter((answer) => answer.json().words !== '').length
      expect(told).toBeGreaterThanOrEqual(1)
      expect(told).toBeLessThan(40)
    })
  })
})
