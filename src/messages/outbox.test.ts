import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import type { Database, Db } from '#platform/db'
import { createMailer, type Outcome } from '#platform/mail'
import { installation, newKeys, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { type Behaviour, startMailServer } from '#test/mail-server'
import { type Instant, instant } from '#values'
import {
  type Carriers,
  type DeliveryServices,
  type NewMessage,
  recoverAbandoned,
  sendDue,
  writeMessage,
} from './index.ts'

const keys = newKeys()
const START = Date.parse('2026-11-22T08:00:00+07:00')
const MINUTE = 60_000
const PATIENCE = { timeout: 20_000 }

type Server = Awaited<ReturnType<typeof startMailServer>>
const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** One instance with its clock, sending to a real mail server; instances of one database share it. */
async function instance(database: () => Promise<Database>, behaviour: Behaviour = {}) {
  const { db } = await database()
  await sql`update messages.delivery set state = 'failed' where state in ('waiting', 'sending')`.execute(
    db,
  )
  const server = await startMailServer(behaviour)
  servers.push(server)
  let now = START
  const clock = { now: (): Instant => instant(now) }
  const mailer = createMailer({ url: server.url, name: 'payung.example' })
  const services = (carriers: Carriers = { email: mailer }): DeliveryServices => ({
    ...{ db, keys, clock, carriers },
    url: 'https://payung.example',
    brand: 'Payung',
    from: 'Payung <no-reply@payung.example>',
    random: () => 0,
  })
  const wait = (minutes: number) => {
    now += minutes * MINUTE
  }
  return { db, server, services, wait, clock, mailer }
}

const freshMember = (db: Db): Promise<bigint> => newMember(installation(db, keys), {})

type Place = Awaited<ReturnType<typeof instance>>

async function written({ db, clock }: Place, changes: Partial<NewMessage> = {}): Promise<bigint> {
  const memberId = await freshMember(db)
  await addContact({ db, keys }, memberId, { kind: 'email', value: 'siti@example.com' })
  await db.transaction().execute((tx) =>
    writeMessage(tx, keys, {
      ...{ memberId, kind: 'password-changed', now: clock.now(), to: 'all-contacts' },
      ...changes,
    }),
  )
  return memberId
}

async function deliveriesOf({ db }: Place, memberId: bigint) {
  const { rows } = await sql<{ state: string; attempts: number; reason: string; due_at: Instant }>`
    select state, attempts, reason, due_at from messages.delivery where member_id = ${memberId}
     order by channel
  `.execute(db)
  return rows
}

const stateOf = async (place: Place, memberId: bigint) =>
  (await deliveriesOf(place, memberId)).map(({ state }) => state).join()

eachDatabase((kind, database) => {
  test('a message whose transaction fails is neither in the inbox nor sent', async () => {
    const place = await instance(database)
    const memberId = await freshMember(place.db)
    const failing = place.db.transaction().execute(async (tx) => {
      await addContact({ db: tx, keys }, memberId, { kind: 'email', value: 'siti@example.com' })
      const message = { memberId, kind: 'frozen', now: place.clock.now() } as const
      await writeMessage(tx, keys, { ...message, to: 'all-contacts' })
      throw new Error('the caller changed its mind')
    })
    await expect(failing).rejects.toThrow('changed its mind')
    expect(await sendDue(place.services())).toBe(0)
    expect(await deliveriesOf(place, memberId)).toEqual([])
    expect(place.server.mails).toEqual([])
  })

  test('a mail is sent once, with phrase, message code, our only address and both parts', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    expect(await sendDue(place.services())).toBe(1)
    expect(await sendDue(place.services())).toBe(0)
    expect(await stateOf(place, memberId)).toBe('sent')
    const [mail, ...others] = place.server.mails
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/^Kata sandi Anda diganti \([0-9A-Z]{10}\)$/)
    for (const part of [mail?.text, mail?.html || '']) {
      expect(part).toContain('Kata sandi akun Anda diganti')
      expect(part).toMatch(/Frasa Anda: [a-z]+ [a-z]+ [a-z]+/)
      expect(part).toMatch(/Kode pesan: [0-9A-Z]{10}/)
      expect(part).toContain('Alamat kami hanya payung.example.')
    }
  })

  test('nothing readable lies in the outbox, and of a code only the seed, until it was sent', async () => {
    const place = await instance(database)
    const seed = randomUUID()
    const code = { purpose: 'reset', seed, digits: 'base32-8' } as const
    const memberId = await written(place, { kind: 'reset-code', code })
    const stored = async () => {
      const { rows } = await sql<{ body: Uint8Array; envelope: Uint8Array; secret: Uint8Array }>`
        select m.body_enc as body, d.envelope_enc as envelope, d.secret_enc as secret
          from messages.delivery d
          join messages.message m on m.member_id = d.member_id and m.message_id = d.message_id
         where d.member_id = ${memberId}
      `.execute(place.db)
      return rows[0]
    }
    const before = await stored()
    const bytes = Buffer.concat(
      [before?.body, before?.envelope, before?.secret].map((part) => Buffer.from(part ?? [])),
    )
    for (const word of ['siti', 'sandi', seed, 'reset']) expect(bytes.includes(word)).toBe(false)
    await sendDue(place.services())
    expect((await stored())?.secret).toBeNull()
    expect(place.server.mails[0]?.text).toMatch(/Kode Anda: [0-9A-HJKMNP-TV-Z]{8}\n/)
  })

  test('a server that is away, then refuses for now, gets it after growing waits', async () => {
    const place = await instance(database, { recipient: 451 })
    const memberId = await written(place)
    const waits: number[] = []
    const away = createMailer({ url: 'smtp://127.0.0.1:1', name: 'payung.example' })
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(await sendDue(place.services(attempt === 1 ? { email: away } : undefined))).toBe(0)
      const [delivery] = await deliveriesOf(place, memberId)
      const reason = attempt === 1 ? 'smtp-away' : 'smtp-451'
      expect(delivery).toMatchObject({ state: 'waiting', attempts: attempt, reason })
      waits.push(((delivery?.due_at ?? 0) - place.clock.now()) / 1000)
      await sendDue(place.services()) // too early: nothing happens
      place.wait((waits.at(-1) ?? 0) / 60)
    }
    expect(waits).toEqual([30, 60, 120, 240, 480])
    place.server.behaviour.recipient = undefined
    expect(await sendDue(place.services())).toBe(1)
    expect(place.server.mails).toHaveLength(1)
    expect(await stateOf(place, memberId)).toBe('sent')
  })

  test('a server that refuses for good is not asked again', async () => {
    const place = await instance(database, { recipient: 550 })
    const memberId = await written(place)
    await sendDue(place.services())
    expect(await deliveriesOf(place, memberId)).toMatchObject([
      { state: 'failed', reason: 'smtp-550' },
    ])
  })

  test('a code is not sent once it has expired, and nothing is tried longer than five days', async () => {
    const place = await instance(database, { recipient: 451 })
    const uselessAt = instant(START + 10 * MINUTE)
    const code = { purpose: 'reset', seed: randomUUID(), digits: 6 } as const
    const late = await written(place, { kind: 'second-factor-code', code, uselessAt })
    const old = await written(place)
    place.wait(10)
    await sendDue(place.services())
    expect(await deliveriesOf(place, late)).toMatchObject([{ state: 'failed', reason: 'too-late' }])
    place.wait(5 * 24 * 60)
    await sendDue(place.services())
    expect(await deliveriesOf(place, old)).toMatchObject([{ state: 'failed', reason: 'given-up' }])
  })

  test('forty mails and four instances side by side: each arrives exactly once', async () => {
    const place = await instance(database)
    for (let count = 0; count < 40; count += 1) await written(place)
    const sent = await Promise.all(Array.from({ length: 4 }, () => sendDue(place.services())))
    let total = sent.reduce((sum, count) => sum + count, 0)
    for (let round = 0; round < 100 && total < 40; round += 1) {
      place.wait(1) // a busy machine may have made one wait
      total += await sendDue(place.services())
    }
    expect(total).toBe(40)
    const ids = place.server.mails.map(({ messageId }) => messageId)
    expect(ids).toHaveLength(40)
    expect(new Set(ids).size).toBe(40)
  })

  test('an instance killed before the end of the text loses nothing: another one sends it, once', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    // It reaches the server and dies there: neither an answer nor an end is ever written.
    void sendDue(place.services({ email: () => new Promise<Outcome>(() => undefined) }))
    await expect.poll(() => stateOf(place, memberId), PATIENCE).toBe('sending')
    expect(await sendDue(place.services())).toBe(0)
    place.wait(16)
    expect(await recoverAbandoned(place.db, place.clock.now())).toEqual({
      waiting: 1,
      uncertain: 0,
    })
    expect(await sendDue(place.services())).toBe(1)
    expect(place.server.mails).toHaveLength(1)
  })

  test('an instance killed between acceptance and commit: it is not sent twice, and said to be uncertain', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    let accepted: Outcome | undefined
    const dying: Carriers['email'] = async (mail, before) => {
      accepted = await place.mailer(mail, before)
      return new Promise(() => undefined)
    }
    void sendDue(place.services({ email: dying }))
    await expect.poll(() => accepted, PATIENCE).toEqual({ kind: 'accepted' })
    place.wait(16)
    expect(await recoverAbandoned(place.db, place.clock.now())).toEqual({
      waiting: 0,
      uncertain: 1,
    })
    place.wait(60)
    expect(await sendDue(place.services())).toBe(0)
    expect(place.server.mails).toHaveLength(1)
    expect(await stateOf(place, memberId)).toBe('uncertain')
  })

  test('a server that breaks off after accepting does not get it twice', async () => {
    const place = await instance(database, { breaksAfterAccepting: true })
    const memberId = await written(place)
    await sendDue(place.services())
    place.wait(24 * 60)
    await sendDue(place.services())
    expect(place.server.mails).toHaveLength(1)
    expect(await deliveriesOf(place, memberId)).toMatchObject([
      { state: 'uncertain', reason: 'smtp-no-answer' },
    ])
  })

  test('an instance that wakes after its claim was given away does not send', async () => {
    const place = await instance(database)
    const memberId = await written(place)
    let wake: () => void = () => undefined
    const asleep = new Promise<void>((resolve) => {
      wake = resolve
    })
    const slow = sendDue(
      place.services({
        email: async (mail, before) => {
          await asleep
          return place.mailer(mail, before)
        },
      }),
    )
    await expect.poll(() => stateOf(place, memberId), PATIENCE).toBe('sending')
    place.wait(16)
    await recoverAbandoned(place.db, place.clock.now())
    expect(await sendDue(place.services())).toBe(1)
    wake()
    await slow
    expect(place.server.mails).toHaveLength(1)
    expect(await stateOf(place, memberId)).toBe('sent')
  })

  test('an SMS without a gateway fails with a reason, and the mail beside it is sent', async () => {
    const place = await instance(database)
    const memberId = await freshMember(place.db)
    const at = { db: place.db, keys }
    await addContact(at, memberId, { kind: 'email', value: `${kind}@example.com` })
    await addContact(at, memberId, { kind: 'phone', value: '+628001234567' })
    const message = { memberId, kind: 'new-device', now: place.clock.now() } as const
    await writeMessage(place.db, keys, { ...message, to: 'all-contacts' })
    await sendDue(place.services())
    expect(await deliveriesOf(place, memberId)).toMatchObject([
      { state: 'sent' },
      { state: 'failed', reason: 'no-gateway' },
    ])
  })
})
