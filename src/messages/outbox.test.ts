import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { createMailer } from '#platform/mail'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import {
  closeServers,
  deliveriesOf,
  freshMember,
  instance,
  keys,
  MINUTE,
  START,
  stateOf,
  written,
} from '#test/outbox'
import { instant } from '#values'
import { sendDue, writeMessage } from './index.ts'

afterEach(closeServers)

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

  test('only contacts that are the member’s now are written to, and of those the chosen ones', async () => {
    const place = await instance(database)
    const memberId = await freshMember(place.db)
    const at = { db: place.db, keys }
    const old = await addContact(at, memberId, { kind: 'email', value: 'old@example.com' })
    const chosen = await addContact(at, memberId, { kind: 'email', value: 'new@example.com' })
    await addContact(at, memberId, { kind: 'email', value: 'other@example.com' })
    await sql`
      update members.contact set ended_at = '2026-11-01T00:00:00Z'
       where member_id = ${memberId} and contact_id = ${old}::uuid
    `.execute(place.db)
    const message = { memberId, kind: 'frozen', now: place.clock.now() } as const
    await writeMessage(place.db, keys, { ...message, to: { contactIds: [old, chosen] } })
    await sendDue(place.services())
    expect(place.server.mails.map(({ to }) => [to].flat()[0]?.text)).toEqual(['new@example.com'])
  })
})
