import { describe, expect, test } from 'vitest'
import { caseRoutes } from '#cases'
import { createStaff, lookAsStaff, staffIdOf } from '#identity'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { installation, newKeys, newMember, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { expectValid, now, pageSite, seen } from '#test/page-site'
import { instant } from '#values'
import { privacyRoutes } from './index.ts'

let made = 0

/** Two members; an officer looked at the first for the matter of a case, and at the second. */
async function world(db: Db, staffNames: 'shown' | 'hidden' = 'hidden') {
  made += 1
  const keys = newKeys()
  const services = {
    ...{ db, keys, answerDays: 10, url: 'https://payung.example', staffNames },
    ...{ controller: { name: 'Badan Contoh', contact: undefined }, afterwards: () => undefined },
  }
  const where = await pageSite([...privacyRoutes(services), ...caseRoutes(services)], keys)
  const accounts = installation(db, keys)
  const email = `melihat${made}@example.com`
  const staff = {
    email,
    name: 'Bunga Rahasia',
    role: 'supervisor',
    branch: 'Cabang Timur',
  } as const
  if (!(await createStaff(accounts, { ...staff, password: PASSWORD, now })).ok)
    throw new Error('staff')
  const staffId = (await staffIdOf(accounts, email)) ?? ''
  const [memberId, otherId] = [await newMember(accounts, {}), await newMember(accounts, {})]
  const look = (
    whose: bigint,
    fields: readonly [string, ...string[]],
    { days = 0, reference = 'K-AAAA-1111' } = {},
  ) =>
    lookAsStaff(
      { db },
      {
        ...{ memberId: whose, staffId, purpose: 'case', reference, fields },
        now: instant(now - days * 86_400_000),
      },
      async () => 'seen',
    )
  const member = String(memberId)
  return { where, look, memberId, otherId, member, other: String(otherId), db }
}

describe('who looked at my data', () => {
  eachDatabase((_kind, database) => {
    test('says when, who in which role and office, why, for which matter and at what; never the name', async () => {
      const { where, look, memberId, member } = await world((await database()).db)
      const opened = await where.send('/cases', { about: 'other', text: 'Mohon.' }, [], member)
      const reference = /K-[0-9A-Z-]{9}/.exec(String(opened.headers.location))?.[0] ?? ''
      await look(memberId, ['name', 'address'], { reference })
      const page = await where.get('/privacy', member)
      await expectValid(page.body)
      const words = seen(page.body)
      for (const part of [
        '22 November 2026',
        'Supervisor',
        'Cabang Timur',
        'Menangani pengaduan Anda',
        reference,
        'nama, alamat',
      ])
        expect(words).toContain(part)
      expect(words).not.toContain('Bunga Rahasia')
      const english = await where.get('/privacy', member, 'en')
      expect(seen(english.body)).toContain('Handling your case')
    })

    test('a look for the case of another member says so, and leads to no case', async () => {
      const { where, look, memberId, member } = await world((await database()).db)
      await look(memberId, ['number'])
      const { body } = await where.get('/privacy', member)
      await expectValid(body)
      expect(seen(body)).toContain('Menangani pengaduan peserta lain, K-AAAA-1111')
      expect(body).not.toContain('href="/cases/K-AAAA-1111"')
    })

    test('names staff where the agency has decided so', async () => {
      const { where, look, memberId, member } = await world((await database()).db, 'shown')
      await look(memberId, ['name'])
      expect((await where.get('/privacy', member)).body).toContain('Bunga Rahasia, Supervisor')
    })

    test('another person’s looks are not there, and their entries are not found', async () => {
      const { where, look, memberId, otherId, member, other } = await world((await database()).db)
      await look(otherId, ['payout-account'])
      await look(memberId, ['name'])
      expect(seen((await where.get('/privacy', member)).body)).not.toContain('rekening,')
      expect((await where.get('/privacy/looks/1', other)).statusCode).toBe(200)
      expect((await where.get('/privacy/looks/2', other)).statusCode).toBe(404)
      const file = (await where.get('/privacy/looks.json', member)).body
      expect(file).not.toContain(`"memberId\\":\\"${otherId}\\"`)
      expect(file).not.toContain('Bunga Rahasia')
    })

    test('is narrowed by whom, what and when; paging goes on where the page ended', async () => {
      const { where, look, memberId, member, db } = await world((await database()).db)
      for (let index = 0; index < 25; index += 1) await look(memberId, ['name'], { days: 2 })
      await look(memberId, ['payout-account'])
      await recordAct(db, {
        ...{ memberId, at: now, action: 'signed-in', purpose: 'sign-in' },
        ...{ actorKind: 'member', actor: 'self', fields: ['session'] },
      })
      const rows = (html: string) => html.split('<tr>').length - 2 // the head
      const first = (await where.get('/privacy', member)).body
      expect(rows(first)).toBe(20)
      const older = /href="(\/privacy\?before=\d+)"/.exec(first)?.[1] ?? ''
      expect(rows((await where.get(older, member)).body)).toBe(6)
      expect(rows((await where.get('/privacy?field=money', member)).body)).toBe(1)
      expect(rows((await where.get('/privacy?whose=self', member)).body)).toBe(1)
      expect(rows((await where.get('/privacy?from=2026-11-22', member)).body)).toBe(1)
      expect(rows((await where.get('/privacy?to=2026-11-21', member)).body)).toBe(20)
      const wrong = await where.get('/privacy?from=besok&to=2026-11-21', member)
      expect([wrong.statusCode, wrong.body.includes('PRIBADI-01')]).toEqual([422, true])
      expect(wrong.body).toContain('value="besok"')
      await expectValid(wrong.body)
      expect((await where.get('/privacy?whose=operator', member)).body).toContain(
        'Tidak ada yang tercatat',
      )
    })

    test('“why?” opens one case with the clock of the law', async () => {
      const { where, look, memberId, member } = await world((await database()).db)
      await look(memberId, ['name'])
      const form = await where.get('/privacy/looks/1', member)
      await expectValid(form.body)
      const empty = await where.post('/privacy/looks/1', { text: ' ' }, member)
      expect([empty.statusCode, empty.body.includes('ADUAN-01')]).toEqual([422, true])
      const stale = await where.postStale('/privacy/looks/1', { text: 'Kenapa begitu?' }, member)
      expect([stale.statusCode, stale.body.includes('Kenapa begitu?')]).toEqual([422, true])
      const asked = await where.post('/privacy/looks/1', { text: 'Mengapa?' }, member)
      const address = String(asked.headers.location)
      expect(address).toMatch(/^\/cases\/K-/)
      const page = await where.get(address, member)
      await expectValid(page.body)
      // 22 November, 10:00, and 72 hours
      expect(seen(page.body)).toContain('Dijawab paling lambat 25 November 2026')
      expect(seen(page.body)).toContain('Tinggal 72 jam.')
      expect(seen(page.body)).toContain('UU 27/2022 pasal 32')
      const again = await where.post('/privacy/looks/1', { text: 'Mengapa?' }, member)
      expect(again.headers.location).toBe(address)
      expect(seen((await where.get('/privacy', member)).body)).toContain('Sudah ditanyakan')
      expect(seen((await where.get('/privacy/looks/1', member)).body)).toContain(
        'Anda sudah menanyakan ini.',
      )
    })
  })
})
