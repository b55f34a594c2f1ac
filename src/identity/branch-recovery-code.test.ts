import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import {
  atBranches,
  codeByLetter,
  DAY,
  NEW_PASSWORD,
  recovered,
  redeem,
  withNothingWaiting,
} from '#test/recovering'
import { signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { redeemRecovery } from './actions/redeem-recovery.ts'
import { factorsOf } from './factor-store.ts'

describe('the code of a recovery at a branch', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const open = () => sites().then(withNothingWaiting)

    test('does not work before 72 hours nor from 21 days on, and never twice', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678917')
      await at.act(at.first, 'start')
      await at.act(at.second, 'decision', { decision: 'approve' })
      const code = await codeByLetter(where)
      where.wait(3 * DAY - 1)
      const early = await redeem(where, at.kpj, code)
      expect([early.statusCode, early.body.includes('PULIH-02')]).toEqual([422, true])
      where.wait(18 * DAY + 1)
      expect((await redeem(where, at.kpj, code)).body).toContain('PULIH-01')
      const again = await atBranches(where, '21045678918')
      const second = await recovered(where, again)
      const asked = {
        identifier: again.kpj,
        code: second,
        password: NEW_PASSWORD,
        now: where.now(),
      }
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          redeemRecovery(where, { ...asked, network: `198.51.100.${index}` }),
        ),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect((await redeem(where, again.kpj, second)).body).toContain('PULIH-01')
    })

    test('wrong code, wrong member and no recovery are one answer, and guesses are counted', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678929')
      await recovered(where, at)
      const wrong = [
        await redeem(where, at.kpj, 'AAAA-AAAA-AAAA-AAAA'),
        await redeem(where, '99999999999', 'AAAA-AAAA-AAAA-AAAA'),
        await redeem(where, at.kpj, ''),
      ]
      expect(wrong.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422])
      for (const { body } of wrong) {
        expect(body).toContain('PULIH-01')
        expect(body).not.toContain('AAAA')
      }
      for (let guess = 0; guess < 3; guess += 1) await redeem(where, at.kpj, `guess${guess}`)
      expect((await redeem(where, at.kpj, 'guess9')).statusCode).toBe(429)
    })

    test('strangers who guess from everywhere never use it up: the right one is still taken', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678945')
      const code = await recovered(where, at)
      const guess = { identifier: at.kpj, code: 'AAAA-AAAA-AAAA-AAAA', password: NEW_PASSWORD }
      for (let n = 0; n < 40; n += 1) {
        const from = { network: `10.${n}.7.1`, now: where.now() }
        expect((await redeemRecovery(where, { ...guess, ...from })).ok).toBe(false)
      }
      expect((await redeem(where, at.kpj, code)).headers.location).toBe('/recover/done')
    })

    test('the code with a letter more is not the code', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678933')
      const code = await recovered(where, at)
      const longer = await redeem(where, at.kpj, `${code}A`)
      expect([longer.statusCode, longer.body.includes('PULIH-01')]).toEqual([422, true])
    })

    test('a weak password is refused without using the code up', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678920')
      const code = await recovered(where, at)
      const short = await redeem(where, at.kpj, code, 'pendek')
      expect([short.statusCode, short.body.includes('SANDI-01')]).toEqual([422, true])
      expect(short.body).not.toContain('pendek"')
      expect((await redeem(where, at.kpj, code)).statusCode).toBe(303)
    })

    test('lost factors go; those that are not lost are asked for as ever', async () => {
      const where = await open()
      const kept = await atBranches(where, '21045678921')
      await setUpApp(where, kept.email)
      await redeem(where, kept.kpj, await recovered(where, kept))
      const half = await signIn(where, { identifier: kept.email, password: NEW_PASSWORD })
      expect(half.headers.location).toBe('/login/verify')
      const lost = await atBranches(where, '21045678922')
      await setUpApp(where, lost.email)
      await redeem(where, lost.kpj, await recovered(where, lost, { factorsLost: 'on' }))
      expect((await factorsOf(where.db, lost.memberId)).totpSince).toBeUndefined()
      const entered = await signIn(where, { identifier: lost.email, password: NEW_PASSWORD })
      expect(entered.headers.location).toBe('/home')
    })
  })
})
