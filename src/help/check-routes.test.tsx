import { expect, test } from 'vitest'
import { sendDue, writeMessage } from '#messages'
import { installation, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { helpSite } from '#test/help-site'
import { keys, messagesSite } from '#test/messages-site'
import { expectValid, now, seen } from '#test/page-site'
import { LANGUAGES } from '#values'

eachDatabase((_kind, database) => {
  const opened = async () => {
    const { db } = await database()
    return helpSite({ db, keys })
  }

  test.each(LANGUAGES)('the page in %s asks for two things, and is valid', async (language) => {
    const { get } = await opened()
    const { body } = await get('/check-message', undefined, language)
    expect(body).toContain('name="reference"')
    expect(body).toContain('name="tail"')
    await expectValid(body)
  })

  test('the receiver of an SMS learns that it is ours, its day, way and subject, and our address', async () => {
    const { db, services, mailbox } = await messagesSite(await database())
    const memberId = await newMember(installation(db, keys), {})
    await addContact({ db, keys }, memberId, { kind: 'phone', value: '+628001234567' })
    await db
      .transaction()
      .execute((tx) =>
        writeMessage(tx, keys, { memberId, kind: 'password-changed', to: 'all-contacts', now }),
      )
    await sendDue(services)
    const [item] = mailbox.items()
    const code = /Pesan (\w{10})/.exec(item?.text ?? '')?.[1] ?? ''
    const { post } = await opened()
    const answer = await post('/check-message', { reference: code.toLowerCase(), tail: '567' })
    expect(answer.statusCode).toBe(200)
    const text = seen(answer.body)
    expect(text).toContain('Ya, kami mengirimnya kepada Anda')
    expect(text).toContain('22 November 2026')
    expect(text).toContain('Lewat SMS')
    expect(text).toContain('payung.example')
    for (const secret of ['+62', '8001234567']) expect(answer.body).not.toContain(secret)
    await expectValid(answer.body)
    const copy = seen((await post('/check-message', { reference: code, tail: 'com' })).body)
    expect(copy).toContain('Kode ini tidak dikirim kepada Anda: ini salinan')
  })

  test('what is no code or no end of an address is named, and both come back', async () => {
    const { post, postStale } = await opened()
    const wrong = await post('/check-message', { reference: '123', tail: '567' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('CEK-01')
    expect(wrong.body).toContain('value="567"')
    const short = await post('/check-message', { reference: '7KXM29QT4W', tail: '6' })
    expect(short.body).toContain('CEK-02')
    const stale = await postStale('/check-message', { reference: '7KXM29QT4W', tail: '567' })
    expect(stale.body).toContain('CEK-03')
    expect(stale.body).toContain('value="7KXM29QT4W"')
  })

  test('a code that very many of one network ask for is answered to each; beyond 30 the crowd works, for 30 s at most', async () => {
    const { post } = await opened()
    const ask = () => post('/check-message', { reference: '7KXM29QT4W', tail: '567' })
    for (let n = 1; n <= 25; n += 1) expect((await ask()).statusCode, String(n)).toBe(200)
    let crowded = await ask()
    for (let n = 1; n <= 10 && crowded.statusCode === 200; n += 1) crowded = await ask()
    expect(crowded.statusCode).toBe(429)
    expect(crowded.body).toContain('UMUM-01')
    expect(crowded.body).toContain('value="7KXM29QT4W"')
    expect(Number(crowded.headers['retry-after'])).toBeLessThanOrEqual(30)
  })
})
