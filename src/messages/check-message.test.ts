import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { installation, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { keys, messagesSite, now } from '#test/messages-site'
import { instant } from '#values'
import { checkMessage, parseMessageCode, parseTail, sendDue, writeMessage } from './index.ts'

const LATER = instant(now + 31 * 60_000)

eachDatabase((_kind, database) => {
  /** A member with a telephone who was sent a code of half an hour; what stands in the SMS. */
  async function sent() {
    const { db, services } = await messagesSite(await database())
    const memberId = await newMember(installation(db, keys), {})
    await addContact({ db, keys }, memberId, { kind: 'phone', value: '+628001234567' })
    await write(db, memberId)
    const [waiting = ''] = await codes(db, memberId)
    const early = await ask(db, waiting, '567')
    await sendDue(services)
    return { db, code: waiting, early }
  }

  const write = (db: Db, memberId: bigint) =>
    db.transaction().execute((tx) =>
      writeMessage(tx, keys, {
        ...{ memberId, kind: 'reset-code', to: 'all-contacts', now, language: 'id' },
        facts: { minutes: '30' },
        uselessAt: instant(now + 30 * 60_000),
      }),
    )

  type Db = Awaited<ReturnType<typeof database>>['db']

  const codes = async (db: Db, memberId: bigint) => {
    const { rows } = await sql<{ delivery_id: string; envelope_enc: Uint8Array }>`
      select delivery_id, envelope_enc
        from messages.delivery
       where member_id = ${memberId}
    `.execute(db)
    return rows.map(({ delivery_id, envelope_enc }) => {
      const place = `messages.delivery.envelope_enc:${memberId}:${delivery_id}`
      const envelope: { messageCode: string } = JSON.parse(keys.open(place, envelope_enc))
      return parseMessageCode(envelope.messageCode) ?? ''
    })
  }

  const ask = (db: Db, code: string, tail: string, at = now) =>
    checkMessage(db, keys, { code, tail, now: at })

  const tailTyped = (typed: string) => parseTail(typed) ?? ''

  /** Another letter in the last place. */
  const mistyped = (code: string) => `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`

  test('its receiver learns day, way and subject, and after its time that it is over', async () => {
    const { db, code } = await sent()
    const subject = 'Kode untuk mengganti kata sandi'
    const message = { sentAt: now, channel: 'sms', subject, language: 'id' }
    expect(await ask(db, code, '567')).toEqual({ kind: 'genuine', message })
    expect(await ask(db, code, '567', LATER)).toEqual({ kind: 'expired', message })
  })

  test('forged, mistyped by one letter and copied are told apart, and none says whose it is', async () => {
    const { db, code } = await sent()
    expect(await ask(db, mistyped(code), '567')).toEqual({ kind: 'mistyped' })
    expect(await ask(db, mistyped(code), '111')).toEqual({ kind: 'unknown' })
    const twice = `${code.startsWith('0') ? '1' : '0'}${mistyped(code).slice(1)}`
    expect(await ask(db, twice, '567')).toEqual({ kind: 'unknown' })
    expect(await ask(db, code, 'com')).toEqual({ kind: 'copy' })
  })

  test('after five answers for others its receiver is warned that it goes around', async () => {
    const { db, code } = await sent()
    for (let n = 1; n <= 4; n += 1) expect((await ask(db, code, '999')).kind).toBe('copy')
    expect((await ask(db, code, '567')).kind).toBe('genuine')
    expect((await ask(db, code, '999')).kind).toBe('copy')
    expect((await ask(db, code, '567')).kind).toBe('copied')
    expect((await ask(db, code, '999')).kind).toBe('copy')
  })

  test('whoever copies the code of a mail to others is found out: the domain is no proof of having received it', async () => {
    const { db, services } = await messagesSite(await database())
    const memberId = await newMember(installation(db, keys), {})
    await addContact({ db, keys }, memberId, { kind: 'email', value: 'siti@example.com' })
    await write(db, memberId)
    const [code = ''] = await codes(db, memberId)
    await sendDue(services)
    expect((await ask(db, code, tailTyped('com'))).kind).toBe('copy')
    expect((await ask(db, code, tailTyped('budi@example.com'))).kind).toBe('copy')
    expect((await ask(db, code, tailTyped('siti@example.com'))).kind).toBe('genuine')
  })

  test('a code that has not left us yet is nobody’s', async () => {
    const { early } = await sent()
    expect(early).toEqual({ kind: 'unknown' })
  })
})
