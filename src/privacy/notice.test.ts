import { describe, expect, test } from 'vitest'
import { installation, newKeys, newMember } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { expectValid, pageSite, seen } from '#test/page-site'
import { privacyRoutes } from './index.ts'
import { NOTICE_VERSION } from './notice.ts'
import { RETENTION } from './retention.ts'

async function world(db: Parameters<typeof installation>[0]) {
  const keys = newKeys()
  const where = await pageSite(
    privacyRoutes({
      ...{ db, keys, answerDays: 10, url: 'https://payung.example', staffNames: 'hidden' },
      ...{ controller: { name: 'Badan Contoh', contact: 'data@example.com' } },
      afterwards: () => undefined,
    }),
    keys,
  )
  return { where, member: String(await newMember(installation(db, keys), {})) }
}

describe('the privacy notice', () => {
  eachDatabase((_kind, database) => {
    test('is for everybody, in both languages, with who is answerable, periods and articles', async () => {
      const { where } = await world((await database()).db)
      const page = await where.get('/privacy-notice')
      await expectValid(page.body)
      const words = seen(page.body)
      for (const part of ['Badan Contoh', 'data@example.com', '7 hari', '12 jam', '7, 32', '20(2)'])
        expect(words).toContain(part)
      const english = await where.get('/privacy-notice', undefined, 'en')
      await expectValid(english.body)
      expect(seen(english.body)).toContain('7 days')
    })

    test('names the periods with which the code works', () => {
      const days = Object.fromEntries(
        Object.entries(RETENTION).map(([name, one]) => [name, one.days]),
      )
      expect(days).toEqual({
        ...{ download: 7, session: 0.5, trustedDevice: 30, notMe: 10 },
        ...{ tries: 60, letter: 21, upload: 1 },
      })
    })

    test('is read once a version, and that stands among the consents', async () => {
      const { where, member } = await world((await database()).db)
      const before = await where.get('/privacy/consents', member)
      await expectValid(before.body)
      expect(before.body).toContain('Saya sudah membacanya')
      const old = await where.post('/privacy/consents', { version: '2020-01-01' }, member)
      expect([old.statusCode, old.body.includes('PRIBADI-04')]).toEqual([422, true])
      for (let press = 0; press < 2; press += 1) {
        const done = await where.post('/privacy/consents', { version: NOTICE_VERSION }, member)
        expect(done.statusCode).toBe(303)
      }
      const after = await where.get('/privacy/consents', member)
      await expectValid(after.body)
      expect(after.body).not.toContain('Saya sudah membacanya')
      expect(seen(after.body)).toContain(
        `Pemberitahuan privasi sudah dibaca, versi ${NOTICE_VERSION}`,
      )
    })
  })
})
