import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { ACCOUNT, oneWhoMay, payoutSitesOn } from '#test/payout-site'
import { get, post } from '#test/sign-in-site'

describe('what was typed about the payout account', () => {
  eachDatabase((_kind, database) => {
    const sites = payoutSitesOn(database)

    test('an answer of the bank cannot be typed: no draft that a browser sends holds one', async () => {
      const where = await sites()
      const { cookie } = await oneWhoMay(where)
      const forged = { ...ACCOUNT, answeredNumber: ACCOUNT.number, answeredHolder: 'ORANG LAIN' }
      const answered = { answeredBy: 'simulator', answeredAt: '9999999999999' }
      const form = { _form: 'payout', ...forged, ...answered }
      const kept = await post(where.app, '/profile/drafts', form, { cookie })
      expect(kept.json()).toEqual({ kept: false })
      const page = await get(where.app, '/profile/payout/confirmation', { cookie })
      expect(page.body).not.toContain('ORANG LAIN')
    })
  })
})
