import { randomUUID } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { Layout, renderDocument } from '#design'
import { verifyChain } from '#platform/audit'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/db'
import { createShell, type Visitor } from '#platform/http'
import { createLog } from '#platform/log'
import { newKeys } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import {
  createMailbox,
  demoCarriers,
  lettersToPrint,
  mailboxRoutes,
  markPosted,
  messageRoutes,
  printLetter,
  sendDue,
  unreadCount,
  writeMessage,
} from './index.ts'

const keys = newKeys()
const now = instant(Date.parse('2026-11-22T10:00:00+07:00'))
const clock = { now: () => now }
const SITI = 1n
const BUDI = 2n
const MANY = 3n

const visitorOf = (cookie: string | undefined): Visitor =>
  cookie === undefined
    ? { kind: 'nobody' }
    : {
        kind: 'member',
        memberId: BigInt(cookie.slice(0, 1)),
        grade: cookie.endsWith('p') ? 'provisional' : 'proved',
        signedInAt: now,
        publicComputer: false,
        sessionId: new Uint8Array([1]),
      }

async function site({ db }: Database) {
  const mailbox = createMailbox()
  const app = await createShell({
    config: readConfig({ PAYUNG_MODE: 'demo', PAYUNG_URL: 'https://payung.example' }),
    log: createLog({ level: 'silent' }),
    clock,
    keys,
    routes: [...messageRoutes({ db, keys }), ...mailboxRoutes(mailbox)],
    visitorOf: async (cookie) => ({ visitor: visitorOf(cookie('session')) }),
    frame: ({ title, body }, visit) =>
      renderDocument(
        <Layout
          language={visit.language}
          title={title}
          body={body}
          brand={{ name: 'Payung', host: 'payung.example' }}
          demo
          signedIn
          nav={[]}
          csrf="token"
          path={visit.otherLanguageHref}
          css="/design.css"
        />,
      ),
    errorPage: (kind) => ({ title: kind, body: <h1>{kind}</h1> }),
    ready: async () => ({ ok: true }),
    staticFolder: undefined,
  })
  const services = {
    ...{ db, keys, clock, url: 'https://payung.example', brand: 'Payung' },
    carriers: demoCarriers(mailbox, clock),
    from: 'Payung <no-reply@payung.example>',
    random: () => 0,
  }
  const headersOf = (member: string | undefined, language: string) => ({
    cookie: `${member === undefined ? '' : `__Host-payung=${member}; `}payung-lang=${language}`,
    host: 'payung.example',
  })
  return {
    db,
    mailbox,
    services,
    get: (url: string, member?: string, language = 'id') =>
      app.inject({ url, headers: headersOf(member, language) }),
    post: (url: string, member: string, form: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url,
        headers: {
          ...headersOf(member, 'id'),
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        payload: new URLSearchParams(form).toString(),
      }),
  }
}

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
    const place = await site(await database())
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
  })

  test('a letter waits in the print queue, is printed once and then posted', async () => {
    const { db, services } = await visit()
    const addressId = await addAddress({ db, keys }, BUDI, {
      street: 'Jalan Melati 3, Jakarta',
      areaCode: '31.74',
    })
    const code = { purpose: 'recovery', seed: randomUUID(), digits: 'base32-8' } as const
    await write(db, { memberId: BUDI, kind: 'recovery-code', to: { addressId }, code })
    const { letter: _none, ...carriers } = services.carriers
    await sendDue({ ...services, carriers })
    const [waiting] = await lettersToPrint(db, 10)
    if (waiting === undefined) throw new Error('no letter waits')
    const letter = await printLetter(services, waiting)
    expect(letter?.lines.join('\n')).toContain('Jalan Melati 3, Jakarta\n31.74')
    expect(letter?.lines.join('\n')).toMatch(/Your code: \w{8}/)
    expect(await printLetter(services, waiting)).toBeUndefined()
    expect(await lettersToPrint(db, 10)).toEqual([])
    expect(await markPosted(db, { ...waiting, now })).toBe(true)
    expect(await markPosted(db, { ...waiting, now })).toBe(false)
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
