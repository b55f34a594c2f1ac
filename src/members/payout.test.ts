import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { mailOf } from '#test/mailbox'
import { seen } from '#test/page-site'
import {
  ACCOUNT,
  agree,
  askFor,
  fill,
  HOLDER,
  oneWhoMay,
  paidTo,
  payoutSitesOn,
  prove,
  roundOf,
  someone,
} from '#test/payout-site'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { instant } from '#values'
import { holdMoney } from './money-hold-store.ts'

const PATH = '/profile/payout'

describe('the payout account', () => {
  eachDatabase((_kind, database) => {
    const sites = payoutSitesOn(database)

    test('a member changes it: before and after, a day of waiting, every contact told, then it holds', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      expect((await fill(member)).headers.location).toBe(`${PATH}/confirmation`)
      const shown = seen(
        (await get(where.app, `${PATH}/confirmation`, { cookie: member.cookie })).body,
      )
      expect(shown).toContain('Bank Central Asia (BCA)')
      expect(shown).toContain('1234567890')
      expect(shown).toContain('Nama pemilik sama dengan nama Anda.')
      expect(shown).toContain('Demo: tidak ada bank yang ditanya')
      expect((await agree(member)).headers.location).toBe(`${PATH}?done=asked`)
      const told = (await mailOf(where)).filter(({ text }) => text.includes('rekening pencairan'))
      expect(told.map(({ to }) => to)).toContain(member.email)
      expect((await mailOf(where)).length).toBe(0) // each was sent once
      expect(await paidTo(member)).toBe('')
      where.wait(24 * 60 - 5)
      expect(await roundOf(where)).toBe(0)
      where.wait(6)
      expect(await roundOf(where)).toBe(1)
      expect(await roundOf(where)).toBe(0)
      expect(await paidTo({ ...member, cookie: await member.strong() })).toBe('7890')
    })

    test('what is typed is kept with the field that is wrong, and for later', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const { cookie } = member
      const short = await fill(member, { ...ACCOUNT, number: '12345' })
      expect(short.statusCode).toBe(422)
      expect(short.body).toContain('terdiri dari 10 angka; yang Anda tulis 5')
      expect(short.body).toContain('href="#field-number"')
      expect(short.body).toContain('value="12345"')
      const later = await get(where.app, `${PATH}/new`, { cookie })
      expect(later.body).toContain('value="12345"')
      expect(later.body).toContain('Isian Anda dari sebelumnya')
      const nothing = await fill(member, {})
      for (const code of ['REKENING-01', 'REKENING-02', 'REKENING-06'])
        expect(nothing.body).toContain(code)
    })

    test.each([
      ['another name', { holder: 'BUDI SANTOSO' }, 'REKENING-07'],
      ['no such account', { number: '1234560404' }, 'REKENING-08'],
      ['a closed account', { number: '1234560410' }, 'REKENING-09'],
      ['somebody else’s account', { number: '1234560409' }, 'REKENING-10'],
      ['a bank that fails', { number: '1234560500' }, 'REKENING-11'],
      ['a bank that is not on the list', { bank: '999' }, 'REKENING-01'],
      ['a name without end', { holder: 'Peserta '.repeat(20) }, 'REKENING-22'],
    ])('%s is refused with its code, and nothing waits', async (_what, fields, code) => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const answer = await fill(member, { ...ACCOUNT, ...fields })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(code)
      expect(answer.body).not.toContain('ORANG LAIN') // whose it is, nobody is told
      expect((await agree(member)).body).toContain('REKENING-21')
      where.wait(30 * 60)
      expect(await roundOf(where)).toBe(0)
    })

    test('a letter that differs is shown in both names, and is taken; so are titles', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const { cookie } = member
      await fill(member, { ...ACCOUNT, holder: 'PESERTA REKAAM' })
      const letter = (await get(where.app, `${PATH}/confirmation`, { cookie })).body
      expect(letter).toContain('PESERTA REKAA<ins>N</ins>')
      expect(letter).toContain('PESERTA REKAA<ins>M</ins>')
      await fill(member, { ...ACCOUNT, holder: `H. ${HOLDER}, S.Kom` })
      const title = (await get(where.app, `${PATH}/confirmation`, { cookie })).body
      expect(title).toContain('hanya gelarnya yang berbeda')
    })

    test('an answer of the bank counts for half an hour, and only for what was shown', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const { cookie } = member
      await fill(member)
      expect((await post(where.app, `${PATH}/changes`, { shown: '1' }, { cookie })).body).toContain(
        'REKENING-21',
      )
      where.wait(4)
      await fill(member)
      for (const _ of [1, 2, 3]) {
        where.wait(10)
        await get(where.app, PATH, { cookie }) // stays signed in
      }
      const again = { ...member, cookie: await prove(where, cookie, member.codes.shift() ?? '') }
      expect((await agree(again)).body).toContain('REKENING-21')
    })

    test('banks are asked ten times a day, and no more', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const answers = []
      for (let tried = 0; tried < 12; tried += 1)
        answers.push((await fill(member, { ...ACCOUNT, number: '1234560409' })).body)
      expect(answers.filter((body) => body.includes('REKENING-10'))).toHaveLength(10)
      expect(answers.slice(10).every((body) => body.includes('REKENING-17'))).toBe(true)
    })

    test('one change waits at a time; it can be taken back, and the account that holds is none', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const { cookie } = member
      await askFor(member)
      expect((await fill(member, { ...ACCOUNT, number: '1234567891' })).body).toContain(
        'REKENING-16',
      )
      const page = seen((await get(where.app, PATH, { cookie })).body)
      expect(page).toContain('Berlaku mulai 27 November 2026')
      expect(page).toContain('Sisa waktu 24 jam')
      const taken = await post(where.app, `${PATH}/cancellation`, {}, { cookie })
      expect(taken.headers.location).toBe(`${PATH}?done=cancelled`)
      expect((await post(where.app, `${PATH}/cancellation`, {}, { cookie })).body).toContain(
        'REKENING-20',
      )
      await askFor(member)
      where.wait(25 * 60)
      await roundOf(where)
      const back = { ...member, cookie: await member.strong() }
      expect((await fill(back)).body).toContain('REKENING-18')
    })

    test('without a strong factor the page leads to one, and the change then waits 72 hours', async () => {
      const where = await sites()
      const member = await someone(where)
      where.wait(96 * 60)
      const cookie = cookiesOf(
        await signIn(where, { identifier: member.email }, { cookie: member.cookie }),
      )
      const asked = await get(where.app, `${PATH}/new`, { cookie })
      expect(asked.headers.location).toBe(
        `/verify-again?strong=on&next=${encodeURIComponent(`${PATH}/new`)}`,
      )
      const enrol = await get(where.app, asked.headers.location ?? '', { cookie })
      expect(enrol.body).toContain('href="/security/authenticator"')
    })

    test('after a changed factor the page says why and until when, and the change waits for it', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const until = instant(where.now() + 72 * 3_600_000)
      const { memberId } = member
      const since = where.now()
      await holdMoney(where.db, { memberId, until, reason: 'factor-changed', since })
      const page = seen((await get(where.app, PATH, { cookie: member.cookie })).body)
      expect(page).toContain('Cara masuk Anda ditambah atau diganti. Sampai 29 November 2026')
      expect((await askFor(member)).headers.location).toBe(`${PATH}?done=asked`)
      where.wait(71 * 60)
      expect(await roundOf(where)).toBe(0)
      where.wait(2 * 60)
      expect(await roundOf(where)).toBe(1)
    })

    test('a hold that begins while a change waits makes it wait longer', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      await askFor(member)
      where.wait(23 * 60)
      const cookie = await member.strong()
      const { memberId } = member
      const until = instant(where.now() + 72 * 3_600_000)
      await holdMoney(where.db, { memberId, until, reason: 'factor-changed', since: where.now() })
      where.wait(2)
      expect(seen((await get(where.app, PATH, { cookie })).body)).toContain('Sisa waktu 72 jam')
      where.wait(2 * 60)
      expect(await roundOf(where)).toBe(0)
      where.wait(71 * 60)
      expect(await roundOf(where)).toBe(1)
    })

    test('from a device known for less than 72 hours it is not changed, and it is said from when', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const fresh = cookiesOf(await signIn(where, { identifier: member.email }))
      const cookie = await prove(where, fresh, member.codes.shift() ?? '')
      const here = { where, cookie }
      const closed = await fill(here)
      expect(closed.statusCode).toBe(409)
      expect(closed.body).toContain('REKENING-13')
      expect(seen(closed.body)).toContain('Dari perangkat ini terbuka mulai 29 November 2026')
      expect((await agree(here)).statusCode).toBe(409)
    })

    test('on a public computer it is not changed', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const form = { identifier: member.email, publicComputer: 'on' }
      const cookie = await prove(
        where,
        cookiesOf(await signIn(where, form)),
        member.codes.shift() ?? '',
      )
      expect((await fill({ where, cookie })).body).toContain('REKENING-14')
    })
  })
})

describe('without a connection to the banks', () => {
  eachDatabase((_kind, database) => {
    const sites = payoutSitesOn(database, 'none')

    test('the page says so and names the branch, and nothing is taken', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      const page = await get(where.app, PATH, { cookie: member.cookie })
      expect(page.body).toContain('REKENING-12')
      expect(page.body).not.toContain(`${PATH}/new`)
      const sent = await fill(member)
      expect(sent.statusCode).toBe(409)
      expect(sent.body).toContain('REKENING-12')
      expect((await agree(member)).statusCode).toBe(409)
    })
  })
})
