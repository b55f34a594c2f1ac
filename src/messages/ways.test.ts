import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { installation, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { keys, messagesSite, now } from '#test/messages-site'
import { expectValid, seen } from '#test/page-site'
import { instant, parseInstant } from '#values'
import { chooseWays } from './actions/choose-ways.ts'
import { sendDue } from './actions/send-messages.ts'
import { writeMessage } from './actions/write-message.ts'
import { groupOf, isAnyOptionalSent, isSentBy } from './message-group.ts'
import { type MessageKind, notices } from './notices.ts'
import { afterQuiet, parseTimeOfDay, timeOfDayText } from './quiet-hours.ts'

type WaysSite = Awaited<ReturnType<typeof messagesSite>>

/** Agrees to what the page of before and after shows. */
async function agreeTo(site: WaysSite, member: string) {
  const { body } = await site.get('/profile/preferences/confirmation', member)
  const draft = /name="draft" value="(\d+)"/.exec(body)?.[1] ?? ''
  return site.post('/profile/preferences/confirmation', member, { draft })
}

const at = (text: string) => parseInstant(`2026-11-22T${text}+07:00`) ?? instant(0)
const night = { from: 21 * 60, until: 6 * 60 }
const noon = { from: 12 * 60, until: 13 * 60 }

test.each([
  ['20:59', night, '2026-11-22T20:59'],
  ['21:00', night, '2026-11-23T06:00'],
  ['23:59:30', night, '2026-11-23T06:00'],
  ['05:59', night, '2026-11-22T06:00'],
  ['06:00', night, '2026-11-22T06:00'],
  ['12:00', noon, '2026-11-22T13:00'],
  ['13:00', noon, '2026-11-22T13:00'],
  ['12:00', undefined, '2026-11-22T12:00'],
  ['12:00', { from: 5, until: 5 }, '2026-11-22T12:00'],
])('what is written at %s with %j is sent at %s', (time, quiet, sent) => {
  expect(afterQuiet(at(time), quiet)).toBe(parseInstant(`${sent}+07:00`))
})

test.each([
  ['21.00', 1260],
  ['6:30', 390],
  [' 00:00 ', 0],
  ['24:00', undefined],
  ['9', undefined],
  ['21.60', undefined],
])('the time of day %j is %j', (text, minutes) => {
  expect(parseTimeOfDay(text)).toBe(minutes)
  if (minutes !== undefined) expect(parseTimeOfDay(timeOfDayText(minutes))).toBe(minutes)
})

test('whoever switched every way of the optional groups off agrees to none of them', () => {
  const off = ['record:email', 'record:sms', 'simulations:email', 'simulations:sms']
  expect(isAnyOptionalSent([])).toBe(true)
  expect(isAnyOptionalSent(off.slice(1))).toBe(true)
  expect(isAnyOptionalSent(off)).toBe(false)
  expect(isAnyOptionalSent(['cases:email', 'cases:sms'])).toBe(true)
})

test('what is about security belongs to no group, and goes by every way', () => {
  const kinds = Object.keys(notices) as MessageKind[]
  for (const kind of kinds) {
    const isSecurity = notices[kind].security
    expect(groupOf(kind) === undefined).toBe(isSecurity)
    const muted = ['cases:email', 'cases:sms', 'record:email', 'simulations:email']
    expect(isSentBy(kind, 'email', muted)).toBe(isSecurity)
  }
})

describe('by which ways, and when', () => {
  eachDatabase((_kind, database) => {
    test('cases by mail alone and not at night; security by all ways at once', async () => {
      const site = await messagesSite(await database())
      const { db } = site
      const memberId = await newMember(installation(db, keys), {})
      const serial = String(memberId).padStart(6, '0')
      const [email, phone] = [`jalur${serial}@example.com`, `+6281277${serial}`]
      await addContact({ db, keys }, memberId, { kind: 'email', value: email })
      await addContact({ db, keys }, memberId, { kind: 'phone', value: phone })
      const wish = { language: 'en', sent: ['cases:email'], quietFrom: '09.00' } as const
      const quiet: unknown[] = []
      const untold = {
        db,
        keys,
        tellOfChange: async (_tx: unknown, of: unknown) => void quiet.push(of),
      }
      expect((await chooseWays(untold, { memberId, now, ...wish, quietUntil: '11.00' })).ok).toBe(
        true,
      )
      expect(quiet).toEqual([{ memberId, now, what: 'message-ways', kind: 'effective' }])
      for (const kind of ['case-opened', 'password-changed', 'record-findings'] as const)
        await writeMessage(db, keys, { memberId, kind, now, to: 'all-contacts' })
      await sendDue(site.services)
      const sentAt = () =>
        site.mailbox
          .items()
          .filter(({ to }) => to === email || to === phone)
          .map(({ channel, text }) => `${channel} ${/case/i.test(text) ? 'case' : 'security'}`)
          .sort()
      // 10.00 in Jakarta: the case waits, and goes by mail alone
      expect(sentAt()).toEqual(['email security', 'sms security'])
      const later = { now: () => instant(now + 3_600_000) }
      await sendDue({ ...site.services, clock: later })
      expect(sentAt()).toEqual(['email case', 'email security', 'sms security'])
    })

    test('the page keeps what is chosen, names what is wrong, and says what stays on', async () => {
      const site = await messagesSite(await database())
      const memberId = await newMember(installation(site.db, keys), {})
      const member = String(memberId).slice(0, 1)
      const first = await site.get('/profile/preferences', member)
      expect(seen(first.body)).toContain('tidak dapat dimatikan')
      await expectValid(first.body)
      const wrong = await site.post('/profile/preferences', member, {
        ...{ quietFrom: '21.00', quietUntil: '', language: 'id', 'record:email': 'on' },
      })
      expect(wrong.statusCode).toBe(422)
      expect(wrong.body).toContain('href="#field-quietFrom"')
      expect(wrong.body).toContain('value="21.00"')
      const wish = { quietFrom: '21:00', quietUntil: '6.00', language: 'en', 'record:email': 'on' }
      const kept = await site.post('/profile/preferences', member, wish)
      expect(kept.headers.location).toBe('/profile/preferences/confirmation')
      const shown = await site.get('/profile/preferences/confirmation', member)
      const lines = seen(shown.body)
      expect(lines).toContain('Pengaduan Anda: Kirim lewat email ya tidak')
      expect(lines).toContain('Jam tenang tidak ada 21.00–06.00 WIB')
      expect(lines).toContain('Bahasa pesan Bahasa Indonesia Bahasa Inggris')
      expect(lines).not.toContain('pada iuran: Kirim lewat email') // as it is
      await expectValid(shown.body)
      const gone = await site.get('/profile/preferences', member) // signed in again in between
      expect(seen(gone.body)).toContain('belum Anda simpan')
      expect(gone.body).toContain('value="21:00"')
      await expectValid(gone.body)
      const saved = await agreeTo(site, member)
      expect(saved.headers.location).toBe('/profile/preferences?saved=1')
      const again = await site.get('/profile/preferences', member)
      expect(again.body).toContain('value="21.00"')
      expect(seen(again.body)).not.toContain('belum Anda simpan')
      expect(again.body).toMatch(/name="record:email"[^>]* checked/)
      expect(again.body).not.toMatch(/name="cases:email"[^>]* checked/)
    })

    test('a change is told once, by the way that it switches off as well, and stands in the history', async () => {
      const site = await messagesSite(await database())
      const { db } = site
      const memberId = await newMember(installation(db, keys), {})
      const [email] = [`matikan${memberId}@example.com`]
      await addContact({ db, keys }, memberId, { kind: 'email', value: email })
      const member = String(memberId).slice(0, 1)
      await site.post('/profile/preferences', member, {
        language: 'en',
        quietFrom: '',
        quietUntil: '',
      })
      const first = await agreeTo(site, member)
      const second = await agreeTo(site, member) // of two clicks
      expect([first, second].map(({ headers }) => headers.location)).toEqual([
        '/profile/preferences?saved=1',
        '/profile/preferences',
      ])
      await sendDue(site.services)
      const told = site.mailbox.items().filter(({ to }) => to === email)
      expect(told.map(({ channel }) => channel)).toEqual(['email'])
      expect(told[0]?.text).toContain('the ways, hours or language of messages')
      expect(told[0]?.text).toContain('/not-me')
      const { rows } = await sql<{ fields: string }>`
        select array_to_string(fields, ' ') as fields from audit.entry
         where member_id = ${memberId} and action = 'message-preference-changed'
      `.execute(db)
      expect(rows).toEqual([{ fields: 'message-ways language' }])
    })

    test('what was typed since is not agreed to, and what is discarded is gone', async () => {
      const site = await messagesSite(await database())
      const memberId = await newMember(installation(site.db, keys), {})
      const member = String(memberId).slice(0, 1)
      await site.post('/profile/preferences', member, { language: 'en', 'cases:sms': 'on' })
      const stale = await site.post('/profile/preferences/confirmation', member, { draft: '1' })
      expect(seen(stale.body)).toContain('Periksa sebelum disimpan')
      const discarded = await site.post('/profile/preferences/discarded', member, {})
      expect(discarded.headers.location).toBe('/profile?done=discarded')
      const confirmation = await site.get('/profile/preferences/confirmation', member)
      expect(confirmation.headers.location).toBe('/profile/preferences')
      const form = await site.get('/profile/preferences', member)
      expect(form.body).toMatch(/name="record:email"[^>]* checked/)
    })
  })
})
