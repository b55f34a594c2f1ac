import { expect, test } from 'vitest'
import { installation, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { choosePreference } from './actions/choose-preference.ts'
import { writeMessage } from './actions/write-message.ts'
import { unreadCount } from './index.ts'

const now = instant(Date.parse('2026-11-22T10:00:00+07:00'))

eachDatabase((_kind, database) => {
  test('what may be switched off then stands in the inbox alone; security is always sent', async () => {
    const { db } = await database()
    const where = installation(db)
    const { keys } = where
    const memberId = await newMember(where, {})
    await addContact(where, memberId, { kind: 'email', value: 'sari@example.com' })
    const send = (kind: 'record-findings' | 'password-changed') =>
      writeMessage(db, keys, { memberId, kind, now, to: 'all-contacts' })

    expect((await send('record-findings')).sendings).toBe(1)
    const wish = { memberId, language: 'id', phrase: 'hujan teduh payung', now } as const
    expect(await choosePreference(db, keys, { ...wish, optionalSent: false })).toMatchObject({
      ok: true,
    })
    expect((await send('record-findings')).sendings).toBe(0)
    expect((await send('password-changed')).sendings).toBe(1)
    expect(await unreadCount(db, memberId)).toBe(3)
    await choosePreference(db, keys, { ...wish, optionalSent: true })
    expect((await send('record-findings')).sendings).toBe(1)
  })
})
