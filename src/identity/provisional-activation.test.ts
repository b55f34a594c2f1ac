import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { PASSWORD } from '#test/accounts'
import { activating, NEW_PASSWORD } from '#test/activating'
import { eachDatabase } from '#test/databases'
import { codeIn, linkIn } from '#test/mailbox'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'

/** The words by which the member knows that a message is ours. */
async function phraseOf({ db, keys }: Site, memberId: bigint): Promise<string> {
  const { rows } = await sql<{ phrase_enc: Uint8Array }>`
    select phrase_enc from messages.preference where member_id = ${memberId}
  `.execute(db)
  const [row] = rows
  return row ? keys.open(`messages.preference.phrase_enc:${memberId}`, row.phrase_enc) : ''
}

describe('a provisional activation', () => {
  eachDatabase((_kind, database) => {
    const { person, ask, enter, activated, provisionally, close } = activating(database)
    afterAll(close)

    test('with a contact typed just now is provisional, told to all contacts, and ended by a proved one', async () => {
      const someone = await person()
      const { where, sentTo } = someone
      const cookie = await provisionally(someone)
      for (const path of ['/contributions', '/security', '/payout', '/security/password'])
        expect((await get(where.app, path, { cookie })).statusCode, path).toBe(403)
      expect(where.told.map(({ kind }) => kind)).toContain('account-provisional')
      // Nothing resets a provisional account.
      await post(where.app, '/forgot-password', { identifier: someone.claims.kpj })
      const before = (await sentTo(someone.email)).length
      expect((await activated(someone)).headers.location).toBe('/home')
      expect((await sentTo(someone.email)).length).toBeGreaterThan(before)
      const ended = await get(where.app, '/contributions', { cookie })
      expect(ended.headers.location).toMatch(/^\/login/)
      const old = { identifier: someone.claims.kpj, password: 'bukan-kata-sandi-saya-55' }
      expect((await signIn(where, old)).statusCode).toBe(422)
    })

    test('whoever reads the code at a contact that was typed learns neither name nor phrase', async () => {
      const someone = await person()
      const { where, sentTo, memberId, email } = someone
      await provisionally(someone)
      const [code] = await sentTo('somebody.else@example.com')
      const [notice] = await sentTo(email)
      const phrase = await phraseOf(where, memberId)
      expect(phrase.length).toBeGreaterThan(8)
      expect(notice?.text).toContain(phrase) // a contact on record is shown that it is us
      for (const part of [code?.text, code?.html, code?.subject]) {
        expect(part).toBeTruthy()
        expect(part).not.toContain(phrase)
        expect(part).not.toContain('Peserta Rekaan')
      }
    })

    test('a provisional one ends when a contact on record says "bukan saya"; its codes die', async () => {
      const someone = await person()
      const { where, sentTo, email } = someone
      const cookie = await provisionally(someone)
      const other = cookiesOf(await ask(someone))
      const mails = await sentTo(email)
      const notice = mails.find(({ subject }) => subject.includes('sebagian catatan'))
      const begun = cookiesOf(await get(where.app, notice ? linkIn(notice, '/not-me') : ''))
      await post(where.app, '/not-me', {}, { cookie: begun })
      const ended = await get(where.app, '/contributions', { cookie })
      expect(ended.headers.location).toMatch(/^\/login/)
      const old = { identifier: someone.claims.kpj, password: 'bukan-kata-sandi-saya-55' }
      expect((await signIn(where, old)).statusCode).toBe(422)
      const codes = mails.map(codeIn).filter((code) => code !== '')
      for (const code of codes) expect((await enter(someone, code, other)).statusCode).toBe(422)
      expect((await activated(someone)).headers.location).toBe('/home')
    })

    test('a provisional one never touches an account that is there', async () => {
      const someone = await person()
      const { where, sentTo } = someone
      await activated(someone)
      const begun = cookiesOf(await ask(someone))
      const typed = { contact: 'thief@example.com' }
      await post(where.app, '/activate/contact', typed, { cookie: begun })
      expect(await sentTo(typed.contact)).toEqual([])
      const own = { identifier: someone.claims.kpj, password: NEW_PASSWORD }
      expect((await signIn(where, own)).statusCode).toBe(303)
      expect((await signIn(where, { ...own, password: PASSWORD })).statusCode).toBe(422)
    })
  })
})
