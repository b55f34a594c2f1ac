import { randomUUID } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import type { Database } from '#platform/db'
import { addAddress, addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { clock, keys, messagesSite, now } from '#test/messages-site'
import {
  createMailbox,
  demoCarriers,
  followLanguage,
  letterQueue,
  markPosted,
  printLetter,
  sendDue,
  unreadCount,
  writeMessage,
} from './index.ts'
import { preferenceOf } from './preference-store.ts'

const SITI = 1n
const BUDI = 2n
const MANY = 3n

/** What a reader sees: no tags, one space between words. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')

const write = (db: Database['db'], message: Omit<Parameters<typeof writeMessage>[2], 'now'>) =>
  db.transaction().execute((tx) => writeMessage(tx, keys, { ...message, now }))

eachDatabase((_kind, database) => {
  const filled = async () => {
    const place = await messagesSite(await database())
    const { db } = place
    await addContact({ db, keys }, SITI, { kind: 'email', value: 'siti@example.com' })
    await addContact({ db, keys }, SITI, { kind: 'phone', value: '+628001234567' })
    const seed = randomUUID()
    await write(db, {
      memberId: SITI,
      kind: 'reset-code',
      to: 'all-contacts',
      facts: { minutes: '30' },
      code: { purpose: 'reset', seed, digits: 'base32-8' },
      link: { path: '/reset-password', tokenPurpose: 'reset-link', tokenSeed: seed },
    })
    await sendDue(place.services)
    return place
  }
  let opened: ReturnType<typeof filled> | undefined
  const visit = () => {
    opened ??= filled()
    return opened
  }

  test('nobody sees messages without signing in, and a provisional member does not either', async () => {
    const { get } = await visit()
    expect((await get('/messages')).headers.location).toBe('/login?next=%2Fmessages')
    expect((await get('/messages', '1p')).body).not.toContain('Kode untuk')
  })

  test('the inbox lists every message with its ways, unread first counted, then read', async () => {
    const { get, db } = await visit()
    const inbox = await get('/messages', '1')
    expect(seen(inbox.body)).toContain('1 belum dibaca.')
    expect(seen(inbox.body)).toContain('Kode untuk mengganti kata sandi')
    expect(seen(inbox.body)).toContain('Email: terkirim SMS: terkirim')
    const href = /\/messages\/[0-9a-f-]{36}/.exec(inbox.body)?.[0] ?? ''
    const { body } = await get(href, '1')
    expect(seen(body)).toContain('Berlaku 30 menit dan hanya sekali.')
    expect(seen(body)).toContain('s…i@example.com')
    expect(seen(body)).toContain('+628…567')
    expect(await unreadCount(db, SITI)).toBe(0)
    expect(seen((await get('/messages', '1')).body)).toContain('Semua sudah dibaca.')
    expect((await get(href, '2')).statusCode).toBe(404)
    expect((await get('/messages/1', '1')).statusCode).toBe(404)
    expect((await get('/messages?before=1', '1')).statusCode).toBe(404)
  })

  test('the code and the link reach the member and stay in no page of the inbox', async () => {
    const { get, mailbox } = await visit()
    const mail = mailbox.items().find(({ channel }) => channel === 'email')
    const code = /Kode Anda: (\w{8})/.exec(mail?.text ?? '')?.[1] ?? 'none'
    const sms = mailbox.items().find(({ channel }) => channel === 'sms')
    expect(sms?.text).toContain(`@payung.example #${code}`)
    expect(mail?.text).toMatch(/https:\/\/payung\.example\/reset-password\?token=[\w-]{43}/)
    const { body } = await get('/messages', '1')
    const href = /\/messages\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''
    expect((await get(href, '1')).body).not.toContain(code)
  })

  test('the development mailbox shows mail and SMS newest first, and the HTML part by itself', async () => {
    const { get, mailbox } = await visit()
    const { body } = await get('/dev/mailbox')
    expect(seen(body)).toContain('siti@example.com')
    expect(seen(body)).toContain('Payung: kode ganti kata sandi')
    const id = mailbox.items().find(({ html }) => html !== undefined)?.id ?? ''
    const part = await get(`/dev/mailbox/${encodeURIComponent(id)}`)
    expect(part.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(part.headers['content-security-policy']).toContain("default-src 'none'")
    expect(part.body).toContain('<h1>Kode untuk mengganti kata sandi</h1>')
    expect((await get('/dev/mailbox/none')).statusCode).toBe(404)
  })

  test('a member chooses language and phrase, and the next mail has both', async () => {
    const { get, post, db, services, mailbox } = await visit()
    await addContact({ db, keys }, BUDI, { kind: 'email', value: 'budi@example.com' })
    const wrong = await post('/messages/preference', '2', { phrase: 'x', english: 'on' })
    expect(wrong.statusCode).toBe(422)
    expect(seen(wrong.body)).toContain('Frasa harus 3 sampai 60 huruf.')
    const form = { phrase: 'kopi <pahit>', english: 'on' }
    const saved = await post('/messages/preference', '2', form)
    expect(saved.headers.location).toBe('/messages?saved=1#preference')
    expect((await get('/messages', '2')).body).toContain('value="kopi &lt;pahit>"')
    await write(db, { memberId: BUDI, kind: 'frozen', to: 'all-contacts' })
    await sendDue(services)
    const [mail] = mailbox.items()
    expect(mail?.subject).toMatch(/^Your account is frozen/)
    expect(mail?.text).toContain('Your phrase: kopi <pahit>')
    expect(mail?.html).toContain('Your phrase: kopi &lt;pahit>')
    expect(await verifyChain(db, BUDI)).toEqual({ ok: true, entries: 1n })
    // What was chosen is changed by choosing only, not by the language of the site.
    await followLanguage(db, keys, { memberId: BUDI, language: 'id', now })
    await write(db, { memberId: BUDI, kind: 'thawed', to: 'all-contacts', language: 'id' })
    await sendDue(services)
    expect(mailbox.items()[0]?.subject).toMatch(/^The freeze has ended/)
    expect((await get('/messages', '2')).body).toContain('value="kopi &lt;pahit>"')
  })

  test('messages follow the language of the site, and a code that of its page while nothing is known', async () => {
    const { db, services, mailbox } = await visit()
    const memberId = 5n
    await addContact({ db, keys }, memberId, { kind: 'email', value: 'wati@example.com' })
    const subjects = async (language?: 'en') => {
      await write(db, { memberId, kind: 'frozen', to: 'all-contacts', language })
      await sendDue(services)
      return mailbox.items()[0]?.subject.replace(/ \(.*/, '')
    }
    expect(await subjects()).toBe('Akun Anda dibekukan')
    expect(await subjects('en')).toBe('Your account is frozen')
    expect(await subjects()).toBe('Akun Anda dibekukan') // who asked need not be the member
    const phrase = (await preferenceOf(db, keys, memberId))?.phrase
    await followLanguage(db, keys, { memberId, language: 'id', now })
    expect(await subjects('en')).toBe('Akun Anda dibekukan')
    await followLanguage(db, keys, { memberId, language: 'en', now })
    expect(await subjects()).toBe('Your account is frozen')
    expect((await preferenceOf(db, keys, memberId))?.phrase).toBe(phrase)
  })

  test('a letter waits in the print queue, is printed once and then posted', async () => {
    const { db, services } = await visit()
    const addressId = await addAddress({ db, keys }, BUDI, {
      street: 'Jalan Melati 3, Jakarta',
      areaCode: '31.74',
    })
    const code = { purpose: 'recovery', seed: randomUUID(), digits: 'base32-8' } as const
    await write(db, { memberId: BUDI, kind: 'recovery-code', to: { addressId }, code })
    const { letters: _none, ...carriers } = services.carriers
    await sendDue({ ...services, carriers }) // as in production
    const queue = () => letterQueue(db, keys, { branch: 'Cabang Barat', now, limit: 10 })
    const [waiting] = await queue()
    if (waiting === undefined) throw new Error('no letter waits')
    expect(waiting).toMatchObject({ kind: 'recovery-code', state: 'waiting', branch: undefined })
    const letter = await printLetter(services, waiting)
    expect(letter?.receiver.join('\n')).toContain(
      'Jalan Melati 3, Jakarta\nKota Administrasi Jakarta Selatan',
    )
    expect(letter?.code).toMatch(/^\w{8}$/)
    expect(await printLetter(services, waiting)).toBeUndefined()
    expect((await queue()).map(({ state }) => state)).toEqual(['printed'])
    expect(await markPosted(db, { ...waiting, now })).toBe(true)
    expect(await markPosted(db, { ...waiting, now })).toBe(false)
    expect(await queue()).toEqual([])
  })

  test('a sealed letter is seen at its branch alone; the demo shows a copy, once, while it waits', async () => {
    const { db, services } = await visit()
    const code = { purpose: 'activation', seed: randomUUID(), digits: 'base32-8' } as const
    await write(db, {
      memberId: BUDI,
      kind: 'activation-letter',
      to: { branch: 'Cabang Selatan' },
      code,
    })
    const mailbox = createMailbox()
    const demo = { ...services, carriers: demoCarriers(mailbox, clock) }
    await sendDue(demo)
    await sendDue(demo)
    const copies = mailbox.items().filter(({ to }) => to === 'Cabang Selatan')
    expect(copies).toHaveLength(1)
    const at = (branch: string) => letterQueue(db, keys, { branch, now, limit: 10 })
    expect((await at('Cabang Barat')).map(({ branch }) => branch)).not.toContain('Cabang Selatan')
    const [own] = (await at('Cabang Selatan')).filter(({ branch }) => branch !== undefined)
    if (own === undefined) throw new Error('no letter waits')
    const letter = await printLetter(services, own)
    expect(copies[0]?.text).toContain(letter?.code)
  })

  test('a letter whose code has expired is not printed', async () => {
    const { db } = await visit()
    const code = { purpose: 'activation', seed: randomUUID(), digits: 'base32-8' } as const
    const to = { branch: 'Cabang Utara' }
    await write(db, { memberId: BUDI, kind: 'activation-letter', to, code, uselessAt: now })
    expect(await letterQueue(db, keys, { ...to, now, limit: 10 })).toEqual([])
  })

  test('thirty messages are two pages, none twice and none lost', async () => {
    const { get, db } = await visit()
    for (let count = 0; count < 30; count += 1) {
      await write(db, { memberId: MANY, kind: 'thawed', to: 'all-contacts' })
    }
    const idsIn = (html: string) =>
      [...html.matchAll(/href="\/messages\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
    const first = await get('/messages', '3')
    const older = /\/messages\?before=[0-9a-f-]{36}/.exec(first.body)?.[0] ?? ''
    const second = await get(older, '3')
    expect(idsIn(first.body)).toHaveLength(25)
    expect(new Set([...idsIn(first.body), ...idsIn(second.body)]).size).toBe(30)
    expect(seen(first.body)).toContain('hanya di sini')
    expect(second.body).not.toContain('Pesan yang lebih lama')
  })

  test('every page is valid HTML in both languages', async () => {
    const { get } = await visit()
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    })
    const inbox = (await get('/messages', '1')).body
    const href = /\/messages\/[0-9a-f-]{36}/.exec(inbox)?.[0] ?? ''
    for (const url of ['/messages', '/messages?saved=1', href, '/dev/mailbox']) {
      for (const language of ['id', 'en']) {
        const { body } = await get(url, '1', language)
        const report = await validator.validateString(body)
        const found = report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        )
        expect([url, language, [...new Set(found)]]).toEqual([url, language, []])
      }
    }
    expect(seen((await get('/messages', '4')).body)).toContain('Belum ada pesan')
  })
})
