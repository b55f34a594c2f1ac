import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { PASSWORD } from '#test/accounts'
import { Authenticator } from '#test/authenticator'
import { eachDatabase } from '#test/databases'
import { addApp, makeCodes } from '#test/factors'
import { codeIn, linkIn, mailboxOf } from '#test/mailbox'
import { givenTo, RP } from '#test/passkeys'
import { resettingOn } from '#test/resetting'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { digitsIn } from '#test/stepping'

const FORGOT = '/forgot-password'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'
const STEP = '/security/message-codes'

/** Somebody who is signed in, at their contact. */
type Inside = { readonly where: Site; readonly cookie: string; readonly email: string }

async function addPasskey({ where, cookie }: Inside): Promise<void> {
  const path = '/security/passkeys/new'
  const page = await get(where.app, path, { cookie })
  const answer = new Authenticator(RP).create(givenTo(page.body, 'data-passkey-enrolment'))
  const sent = await post(where.app, path, { name: 'HP', answer }, { cookie })
  expect(sent.statusCode).toBe(303)
}

async function removePasskey({ where, cookie }: Inside): Promise<void> {
  const list = await get(where.app, '/security/passkeys', { cookie })
  const [path = ''] = /\/security\/passkeys\/[\w-]{43}\/removal/.exec(list.body) ?? []
  const gone = await post(where.app, path, { password: PASSWORD }, { cookie })
  expect(gone.headers.location).toBe('/security/passkeys')
}

async function removeApp({ where, cookie }: Inside): Promise<void> {
  const path = '/security/authenticator/removal'
  expect((await post(where.app, path, { password: PASSWORD }, { cookie })).statusCode).toBe(303)
}

async function addStep({ where, cookie, email }: Inside): Promise<void> {
  await post(where.app, STEP, { channel: 'email' }, { cookie })
  const mails = await mailboxOf(where)(email)
  const code = mails.map(digitsIn).find((digits) => digits !== '') ?? ''
  const done = await post(where.app, `${STEP}/confirmation`, { code }, { cookie })
  expect(done.headers.location).toBe(STEP)
}

async function removeStep({ where, cookie }: Inside): Promise<void> {
  expect((await post(where.app, `${STEP}/removal`, {}, { cookie })).statusCode).toBe(303)
}

const toApp = async ({ where, cookie }: Inside) => void (await addApp(where, cookie))
const toCodes = async ({ where, cookie }: Inside) => void (await makeCodes(where, cookie))

const CHANGES: readonly (readonly [string, readonly ((inside: Inside) => Promise<void>)[]])[] = [
  ['an authenticator app is added, and when it is removed', [toApp, removeApp]],
  ['a passkey is added, and when it is removed', [addPasskey, removePasskey]],
  ['a code by mail is switched on, and when it is switched off', [addStep, removeStep]],
  ['recovery codes are made, and when they are made anew', [toApp, toCodes, toCodes]],
]

describe('codes and links of a forgotten password', () => {
  eachDatabase((_kind, database) => {
    const { member, ask, enter, choose } = resettingOn(database)
    type Member = Awaited<ReturnType<typeof member>>
    let made = 0

    /** Asks twice: of one request code and link lie in the mail, the code of the other was given already. */
    async function asked({ where, sentTo, email }: Member) {
      await sql`delete from identity.throttle`.execute(where.db)
      await sql`delete from messages.send_count`.execute(where.db)
      const lies = cookiesOf(await ask(where, email))
      const [mail] = (await sentTo(email)).filter((one) => linkIn(one, `${FORGOT}/link`) !== '')
      const other = cookiesOf(await ask(where, email))
      const codes = (await sentTo(email)).map(codeIn).filter((code) => code !== '')
      const given = await Promise.all(codes.map((code) => enter(where, code, other)))
      const proved = given.find(({ statusCode }) => statusCode === 303)
      if (mail === undefined || proved === undefined) throw new Error('no mail came')
      return { lies, mail, proved: cookiesOf(proved) }
    }

    test.each(CHANGES)('all die when %s', async (_what, steps) => {
      made += 1
      const someone = await member(`berganti${made}`)
      const { where, email } = someone
      const cookie = cookiesOf(await signIn(where, { identifier: email }))
      for (const change of steps) {
        const { lies, mail, proved } = await asked(someone)
        await change({ where, cookie, email })
        const entered = await enter(where, codeIn(mail), lies)
        expect([entered.statusCode, entered.body.includes('PESAN-01')]).toEqual([422, true])
        const opened = cookiesOf(await get(where.app, linkIn(mail, `${FORGOT}/link`)))
        const used = await post(where.app, `${FORGOT}/link`, {}, { cookie: opened })
        expect([used.statusCode, used.body.includes('PESAN-02')]).toEqual([422, true])
        const chosen = await choose(where, NEW_PASSWORD, proved)
        expect([chosen.statusCode, chosen.headers.location]).toEqual([422, undefined])
        expect(cookiesOf(chosen)).not.toContain('__Host-payung=')
      }
    })
  })
})
