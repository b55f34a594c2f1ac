import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { renderDocument } from '#design'
import { instant, type Language } from '#values'
import { type Composed, letterLines, letterOf, plainText, smsOf } from './compose.ts'
import { masked } from './message.ts'
import { type MessageKind, notices, writtenIn } from './notices.ts'
import { MailPage } from './pages/mail-page.tsx'
import { newPhrase, parsePhrase } from './phrase.ts'
import { hopeless, nextAttempt } from './waits.ts'

const kinds = Object.keys(notices) as MessageKind[]
const now = instant(Date.parse('2026-11-22T08:00:00+07:00'))

const composed = (kind: MessageKind, language: Language, code?: string): Composed => ({
  language,
  brand: 'Payung',
  host: 'portal.payung.example:3000',
  written: writtenIn(language, kind, {
    facts: { device: 'Chrome <Android>', factor: { id: 'kunci sandi', en: 'passkey' } },
    name: 'Siti & Rahmawati',
  }),
  writtenAt: now,
  code,
  link: { label: 'Bukan saya', address: 'https://payung.example/not-me?token=abc' },
  typed: { code: '7KXM-29QT-4WAB', at: 'portal.payung.example:3000/not-me' },
  phrase: 'melati hujan kayu',
  messageCode: '7K3M9QXT4W',
})

const each = kinds.flatMap((kind) =>
  (['id', 'en'] as const).map((language) => [kind, language] as const),
)
const carriesCode = (kind: MessageKind) => kind.endsWith('-code')
const codeFor = (kind: MessageKind) => (carriesCode(kind) ? '7KXM29QT' : undefined)

// GSM 03.38 without the letters that count twice: an SMS with any other has room for 70 letters only.
const GSM = /^[@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/

describe('every kind of message, in both languages', () => {
  test.each(each)('%s in %s', async (kind, language) => {
    const mail = composed(kind, language, codeFor(kind))
    const sms = smsOf(mail)
    expect(sms).toMatch(GSM)
    expect(sms.length, sms).toBeLessThanOrEqual(160)
    expect(sms).not.toMatch(/https?:|token/)
    const html = renderDocument(<MailPage mail={mail} />)
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    })
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    const text = plainText(mail)
    expect(text).toContain(mail.written.subject)
    expect(text).toContain('https://payung.example/not-me?token=abc')
    for (const sentence of mail.written.sentences) expect(text).toContain(sentence)
    const letter = letterLines(letterOf(mail, 'Jalan Melati 3\n31.74')).join('\n')
    expect(letter).not.toContain('https:')
    const way = '7KXM-29QT-4WAB'
    const address = 'portal.payung.example:3000/not-me'
    expect(letter).toContain(way)
    expect(letter).toContain(address)
    // One with a code is answered where it was asked for.
    expect([sms.includes(way), sms.includes(address)]).toEqual(
      carriesCode(kind) ? [false, false] : [true, true],
    )
  })
})

test('an SMS with a code ends in the line that binds it to our address, without a port', () => {
  expect(smsOf(composed('second-factor-code', 'id', '123456'))).toBe(
    'Payung: kode masuk Anda 123456. Jangan berikan kepada siapa pun. Pesan 7K3M9QXT4W\n\n@portal.payung.example #123456',
  )
})

test('an SMS that tells of a change ends with how to stop it and the message code', () => {
  expect(smsOf(composed('password-changed', 'id'))).toBe(
    'Payung: kata sandi Anda diganti. Bukan Anda? Ketik 7KXM-29QT-4WAB di portal.payung.example:3000/not-me. Pesan 7K3M9QXT4W',
  )
  expect(smsOf(composed('password-changed', 'en'))).toBe(
    'Payung: your password was changed. Not you? Type 7KXM-29QT-4WAB at portal.payung.example:3000/not-me. Message 7K3M9QXT4W',
  )
})

test('an SMS without a right says to sign in, and to others nothing', () => {
  const without = { typed: undefined, link: undefined }
  expect(smsOf({ ...composed('frozen', 'id'), ...without })).toBe(
    'Payung: akun Anda dibekukan. Bukan Anda? Masuk di situs kami seperti biasa. Pesan 7K3M9QXT4W',
  )
  expect(smsOf({ ...composed('recovery-of-worker', 'id'), ...without })).toBe(
    'Payung: pemulihan akun seorang pekerja Anda dimulai. Pesan 7K3M9QXT4W',
  )
})

test('what a fact says is shown, never run', () => {
  const html = renderDocument(<MailPage mail={composed('new-device', 'en')} />)
  expect(html).toContain('Chrome &lt;Android>')
  expect(html).toContain('To Siti &amp; Rahmawati')
})

test('a waiting time is always longer than the one before, until six hours', () => {
  const anyChance = fc.double({ min: 0, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), anyChance, anyChance, (attempts, a, b) => {
      const [earlier, later] = [nextAttempt(attempts, now, a), nextAttempt(attempts + 1, now, b)]
      expect(later).toBeGreaterThan(earlier)
    }),
    { seed: 20261122, numRuns: 200 },
  )
  expect(nextAttempt(1, now, 0) - now).toBe(30_000)
  expect(nextAttempt(60, now, 0.999) - now).toBeLessThanOrEqual(9 * 3_600_000) // 6 h and a half of it
})

test('a code that expires at nine is not sent at nine', () => {
  expect(hopeless({ writtenAt: now, uselessAt: now }, now)).toBe('too-late')
  expect(hopeless({ writtenAt: now, uselessAt: instant(now + 1) }, now)).toBeUndefined()
})

test('a phrase is three words by chance, or what the member wrote, in one line', () => {
  expect(newPhrase(() => 0)).toBe('angin angin angin')
  expect(parsePhrase('  kopi \n pahit\u200b ')).toBe('kopi pahit')
  expect(parsePhrase('ab')).toBeUndefined()
  expect(parsePhrase('x'.repeat(61))).toBeUndefined()
})

test.each([
  ['email', 'siti@example.com', 's…i@example.com'],
  ['email', 'al@example.com', '…@example.com'],
  ['sms', '+628001234567', '+628…567'],
] as const)('of %s %s the member is shown %s', (channel, to, shown) => {
  expect(masked(channel, to)).toBe(shown)
})
