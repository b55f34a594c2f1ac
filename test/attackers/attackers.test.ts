import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeAt, merged, setUpApp } from '#test/factors'
import { freezeWith, makeFreezeCode } from '#test/freezing'
import { codeIn, linkIn, mailboxOf } from '#test/mailbox'
import {
  ACCOUNT,
  agree,
  askFor,
  fill,
  oneWhoMay,
  paidTo,
  payoutSitesOn,
  prove,
  roundOf,
  someone,
} from '#test/payout-site'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'

const PATH = '/profile/payout'
const DAY = 24 * 60
const STRONGER = `/verify-again?strong=on&next=${encodeURIComponent(`${PATH}/new`)}`

/** Presses the button behind the first link of this kind that came to an address: nobody signs in for it. */
async function pressLink(where: Site, to: string, path: string): Promise<string | undefined> {
  const mail = (await mailboxOf(where)(to)).find((item) => linkIn(item, path) !== '')
  if (mail === undefined) return undefined
  const opened = await get(where.app, linkIn(mail, path))
  const cookie = cookiesOf(opened)
  expect((await get(where.app, path, { cookie })).statusCode).toBe(200)
  return (await post(where.app, path, {}, { cookie })).headers.location
}

/** What the thief wants paid: the owner’s name, but the thief’s to empty. */
const THIEFS = { ...ACCOUNT, number: '9876543210' } as const

describe('an attacker with', () => {
  eachDatabase((_kind, database) => {
    const sites = payoutSitesOn(database)

    describe('a stolen password alone', () => {
      test('stays outside where the owner has a factor', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        const half = await signIn(where, { identifier: owner.email })
        expect(half.headers.location).toBe('/login/verify')
        const cookie = cookiesOf(half)
        expect((await get(where.app, PATH, { cookie })).headers.location).toContain('/login')
        expect((await fill({ where, cookie }, THIEFS)).headers.location).toContain('/login')
      })

      test('comes in where there is none, and neither opens the form of the account nor sends it', async () => {
        const where = await sites()
        const owner = await someone(where)
        where.wait(4 * DAY)
        const cookie = cookiesOf(
          await signIn(where, { identifier: owner.email }, { cookie: owner.cookie }),
        )
        expect((await get(where.app, PATH, { cookie })).statusCode).toBe(200)
        for (const address of ['new', 'confirmation'])
          expect(
            (await get(where.app, `${PATH}/${address}`, { cookie })).headers.location,
          ).toContain('/verify-again?strong=on')
        for (const address of ['new', 'changes'])
          expect(
            (await post(where.app, `${PATH}/${address}`, THIEFS, { cookie })).headers.location,
          ).toContain('/verify-again?strong=on')
      })

      test('changes no contact either', async () => {
        const where = await sites()
        const owner = await someone(where)
        for (const address of ['email', 'phone', 'address'])
          expect((await get(where.app, `/profile/${address}`, owner)).headers.location).toContain(
            '/verify-again?strong=on',
          )
      })

      test('enrols a factor of their own, waits for three days, and is stopped by who reads the mail', async () => {
        const where = await sites()
        const owner = await someone(where)
        where.wait(4 * DAY)
        const thief = await setUpApp(where, owner.email) // the thief's browser and app
        where.wait(1)
        const cookie = await prove(where, thief.cookie, codeAt(where, thief.secret))
        expect((await fill({ where, cookie }, THIEFS)).statusCode).toBe(409) // too new
        expect(await pressLink(where, owner.email, '/not-me')).toBe('/not-me/done')
        expect((await get(where.app, PATH, { cookie })).headers.location).toContain('/login')
        const again = cookiesOf(await signIn(where, { identifier: owner.email }))
        expect((await get(where.app, `${PATH}/new`, { cookie: again })).headers.location).toBe(
          STRONGER,
        )
        expect((await get(where.app, PATH, { cookie: again })).body).toContain('REKENING-15')
      })
    })

    describe('a stolen session', () => {
      test('is asked for a factor as soon as the owner’s proof is five minutes old', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        where.wait(5)
        expect((await fill(owner, THIEFS)).headers.location).toContain('/verify-again?strong=on')
        expect((await agree(owner)).headers.location).toContain('/verify-again?strong=on')
      })

      test('asks within those minutes, and the mail that cancels it needs no sign-in', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        expect((await askFor(owner, THIEFS)).headers.location).toBe(`${PATH}?done=asked`)
        where.wait(23 * 60 + 59)
        expect(await pressLink(where, owner.email, '/cancel-change')).toBe('/cancel-change/done')
        where.wait(2)
        expect(await roundOf(where)).toBe(0)
        expect(await paidTo({ where, cookie: await owner.strong() })).toBe('')
      })

      test('may take back what the owner asked for, and gains nothing by it', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        await askFor(owner)
        where.wait(10)
        const taken = await post(where.app, `${PATH}/cancellation`, {}, owner)
        expect(taken.headers.location).toBe(`${PATH}?done=cancelled`)
        expect((await askFor(owner, THIEFS)).headers.location).toContain('/verify-again')
      })
    })

    describe('a stolen mailbox', () => {
      async function resetBy(where: Site, to: string) {
        const asked = await post(where.app, '/forgot-password', { identifier: to })
        const mail = (await mailboxOf(where)(to)).find((one) => codeIn(one) !== '')
        const entered = await post(
          where.app,
          '/forgot-password/code',
          { code: mail === undefined ? '' : codeIn(mail) },
          { cookie: cookiesOf(asked) },
        )
        return { entered, cookie: merged(cookiesOf(asked), cookiesOf(entered)) }
      }

      test('resets no password past a factor', async () => {
        const where = await sites()
        const owner = await someone(where)
        await setUpApp(where, owner.email)
        where.wait(4 * DAY)
        const { entered, cookie } = await resetBy(where, owner.email)
        expect(entered.headers.location).toBe('/forgot-password/password')
        const newPassword = 'melati-kopi-hujan-sawah-88'
        const chosen = await post(
          where.app,
          '/forgot-password/password',
          { newPassword },
          { cookie },
        )
        expect(chosen.headers.location).toBe('/forgot-password/factor')
        const entering = { identifier: owner.email, password: newPassword }
        expect((await signIn(where, entering)).statusCode).toBe(422)
      })

      test('comes in where there is no factor, and money waits while the telephone is told', async () => {
        const where = await sites()
        const owner = await someone(where)
        where.wait(4 * DAY)
        const { cookie } = await resetBy(where, owner.email)
        const newPassword = 'melati-kopi-hujan-sawah-88'
        await post(where.app, '/forgot-password/password', { newPassword }, { cookie })
        const entered = await signIn(where, { identifier: owner.email, password: newPassword })
        const inside = cookiesOf(entered)
        expect((await get(where.app, PATH, { cookie: inside })).body).toContain('REKENING-13')
        expect((await get(where.app, `${PATH}/new`, { cookie: inside })).headers.location).toBe(
          STRONGER,
        )
        expect((await mailboxOf(where)(owner.phone)).length).toBeGreaterThan(0)
      })

      test('cancels a change, and can do no more with that link', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        await askFor(owner)
        const mail = (await mailboxOf(where)(owner.email)).find(
          (item) => linkIn(item, '/cancel-change') !== '',
        )
        const link = mail === undefined ? '' : linkIn(mail, '/cancel-change')
        const cookie = cookiesOf(await get(where.app, link))
        const press = () => post(where.app, '/cancel-change', {}, { cookie })
        expect((await press()).headers.location).toBe('/cancel-change/done')
        expect((await askFor(owner)).headers.location).toBe(`${PATH}?done=asked`)
        expect((await press()).statusCode).toBe(410) // the next change has a link of its own
        expect((await get(where.app, PATH, { cookie })).headers.location).toContain('/login')
        where.wait(25 * 60)
        expect(await roundOf(where)).toBe(1)
      })
    })

    describe('a stolen phone number', () => {
      test('signs in by password and SMS, and the account asks for what no SMS is', async () => {
        const where = await sites()
        const owner = await someone(where)
        const step = '/security/message-codes'
        await post(where.app, step, { channel: 'sms' }, owner)
        const digits = async () =>
          (await mailboxOf(where)(owner.phone))
            .map(({ text }) => /\b(\d{6})\b/.exec(text)?.[1] ?? '')
            .find((code) => code !== '') ?? ''
        await post(where.app, `${step}/confirmation`, { code: await digits() }, owner)
        where.wait(4 * DAY)
        const half = cookiesOf(await signIn(where, { identifier: owner.email }))
        const sent = await post(
          where.app,
          '/login/verify',
          { code: await digits() },
          { cookie: half },
        )
        expect(sent.headers.location).toBe('/home')
        const cookie = merged(half, cookiesOf(sent))
        expect((await get(where.app, `${PATH}/new`, { cookie })).headers.location).toBe(STRONGER)
        expect((await get(where.app, STRONGER, { cookie })).body).not.toContain('name="code"')
      })
    })

    describe('the family computer', () => {
      test('has the device, the password and a trusted browser, and lacks the factor', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        await post(where.app, '/logout', {}, owner)
        const half = cookiesOf(
          await signIn(where, { identifier: owner.email }, { cookie: owner.cookie }),
        )
        // The owner told it not to ask for a code again.
        const form = { code: owner.codes.shift() ?? '', trust: 'on' }
        const done = await post(where.app, '/login/verify', form, {
          cookie: merged(owner.cookie, half),
        })
        const kept = merged(owner.cookie, cookiesOf(done))
        await post(where.app, '/logout', {}, { cookie: kept })
        const entered = await signIn(where, { identifier: owner.email }, { cookie: kept })
        expect(entered.headers.location).toBe('/home')
        const cookie = merged(kept, cookiesOf(entered))
        expect((await get(where.app, PATH, { cookie })).statusCode).toBe(200)
        expect((await get(where.app, `${PATH}/new`, { cookie })).headers.location).toBe(STRONGER)
        expect((await fill({ where, cookie }, THIEFS)).headers.location).toContain('strong=on')
      })

      test('set as a public computer changes no account even with the factor', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        const form = { identifier: owner.email, publicComputer: 'on' }
        const cookie = await prove(
          where,
          cookiesOf(await signIn(where, form)),
          owner.codes.shift() ?? '',
        )
        expect((await fill({ where, cookie }, THIEFS)).statusCode).toBe(409)
        expect((await agree({ where, cookie })).statusCode).toBe(409)
      })
    })

    describe('everything, for a while', () => {
      test('the printed freeze code ends a waiting change, and none can be asked for', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        const paper = await makeFreezeCode(where, owner.cookie)
        const cookie = await owner.strong()
        expect((await askFor({ where, cookie }, THIEFS)).headers.location).toBe(
          `${PATH}?done=asked`,
        )
        const stateOf = async () => {
          const { rows } = await sql<{ kind: string; state: string; is_kept: boolean }>`
            select kind, state, value_enc is not null as is_kept
              from members.pending_change where member_id = ${owner.memberId}
          `.execute(where.db)
          return rows
        }
        expect(await stateOf()).toEqual([{ kind: 'payout', state: 'pending', is_kept: true }])
        expect((await freezeWith(where, paper)).statusCode).toBe(303)
        expect(await stateOf()).toEqual([{ kind: 'payout', state: 'stopped', is_kept: false }])
        where.wait(3 * DAY)
        expect(await roundOf(where)).toBe(0)
        const inside = await owner.strong()
        expect((await fill({ where, cookie: inside }, THIEFS)).statusCode).toBe(409)
      })

      test('a second contact cancels what the first was stolen for', async () => {
        const where = await sites()
        const owner = await oneWhoMay(where)
        const other = `kedua-${owner.memberId}@example.com`
        await addContact(where, owner.memberId, { kind: 'email', value: other })
        await askFor(owner, THIEFS)
        expect(await pressLink(where, other, '/cancel-change')).toBe('/cancel-change/done')
        where.wait(2 * DAY)
        expect(await roundOf(where)).toBe(0)
      })
    })
  })
})
