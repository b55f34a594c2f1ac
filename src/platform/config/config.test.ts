import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './index.ts'

const KEYS = `1:${Buffer.alloc(32).toString('base64')}`
const PRODUCTION = {
  DATABASE_URL: 'postgres://payung@db/payung',
  PAYUNG_KEYS: KEYS,
  PAYUNG_URL: 'https://payung.example/',
  SMTP_URL: 'smtps://payung:secret@mail.example:465',
}

test('without any variable it is the demo on localhost:3000', () => {
  expect(readConfig({})).toMatchObject({
    mode: 'demo',
    host: '127.0.0.1',
    port: 3000,
    url: 'http://localhost:3000',
    databaseUrl: undefined,
  })
})

test('with DATABASE_URL it is production', () => {
  expect(readConfig(PRODUCTION)).toMatchObject({
    mode: 'production',
    url: 'https://payung.example',
  })
})

test('the demo may run on PostgreSQL when told so', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://a@b/c', PAYUNG_MODE: 'demo' }).mode).toBe('demo')
})

test('staff may have an address of their own', () => {
  const own = { ...PRODUCTION, PAYUNG_STAFF_URL: 'https://petugas.payung.example/' }
  expect(readConfig(own).staffUrl).toBe('https://petugas.payung.example')
  expect(readConfig(PRODUCTION).staffUrl).toBeUndefined()
})

test('whose an account is says the simulator in the demo, and nobody in production', () => {
  expect(readConfig({}).accountCheck).toBe('simulator')
  expect(readConfig({ PAYUNG_ACCOUNT_CHECK: 'none' }).accountCheck).toBe('none')
  expect(readConfig(PRODUCTION).accountCheck).toBe('none')
})

test('an empty variable counts as absent', () => {
  expect(readConfig({ DATABASE_URL: '', PORT: '' }).port).toBe(3000)
})

test('mail and SMS leave under our own name unless told otherwise', () => {
  expect(readConfig(PRODUCTION).carriers).toEqual({
    mail: {
      url: 'smtps://payung:secret@mail.example:465',
      from: 'Payung <no-reply@payung.example>',
    },
    sms: undefined,
  })
  const { sms } = readConfig({ SMS_URL: 'https://sms.example/', SMS_FORM: 'twilio' }).carriers
  expect(sms).toEqual({
    url: 'https://sms.example/',
    form: 'twilio',
    token: undefined,
    from: 'Payung',
  })
})

describe('what is wrong is named, with how to mend it', () => {
  test.each([
    [
      { DATABASE_OWNER_URL: 'postgres://a@b/c' },
      'DATABASE_URL is missing: DATABASE_OWNER_URL says',
    ],
    [{ PORT: 'http' }, 'PORT must be a number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535.'],
    [{ PAYUNG_MODE: 'test' }, 'PAYUNG_MODE must be demo or production.'],
    [
      { PAYUNG_CLOCK: 'tomorrow' },
      'PAYUNG_CLOCK must be a time such as 2026-11-22T08:00:00+07:00.',
    ],
    [
      { PAYUNG_URL: 'payung.example' },
      'PAYUNG_URL must be an address that begins with http:// or https://.',
    ],
    [
      { PAYUNG_TRUSTED_PROXIES: 'all' },
      'PAYUNG_TRUSTED_PROXIES must be networks such as 10.0.0.0/8',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL must be an address'],
    [{ PAYUNG_MODE: 'production' }, 'PAYUNG_KEYS is missing. Make one with'],
    [{ PAYUNG_MODE: 'production' }, 'DATABASE_URL is missing'],
    [{ PAYUNG_STAFF_URL: 'petugas' }, 'PAYUNG_STAFF_URL must be an address that begins with http'],
    [
      { ...PRODUCTION, PAYUNG_STAFF_URL: 'http://petugas.payung.example' },
      'PAYUNG_STAFF_URL must begin with https://',
    ],
    [
      { ...PRODUCTION, PAYUNG_STAFF_URL: 'https://PAYUNG.example/' },
      'PAYUNG_STAFF_URL must have another host than PAYUNG_URL.',
    ],
    [{ ...PRODUCTION, PAYUNG_URL: 'http://payung.example' }, 'PAYUNG_URL must begin with https://'],
    [{ ...PRODUCTION, SMTP_URL: '' }, 'SMTP_URL is missing: the mail server, such as smtps://'],
    [{ SMTP_URL: 'mail.example:25' }, 'SMTP_URL must be an address such as smtps://'],
    [{ MAIL_FROM: 'Payung' }, 'MAIL_FROM must be such as Payung <'],
    [{ PAYUNG_HELP_PHONE: 'call us' }, 'PAYUNG_HELP_PHONE must be a telephone number'],
    [{ SMS_URL: 'gateway' }, 'SMS_URL must be an address such as https://'],
    [{ SMS_FORM: 'soap' }, 'SMS_FORM must be twilio or json.'],
    [{ ...PRODUCTION, SMS_URL: 'http://sms.example/' }, 'SMS_URL must begin with https://'],
    [{ ...PRODUCTION, PAYUNG_CLOCK: '2026-11-22T08:00:00Z' }, 'PAYUNG_CLOCK is for the demo'],
    [
      { ...PRODUCTION, PAYUNG_ACCOUNT_CHECK: 'simulator' },
      'PAYUNG_ACCOUNT_CHECK=simulator is for the demo only: it asks no bank.',
    ],
    [{ PAYUNG_ACCOUNT_CHECK: 'yes' }, 'PAYUNG_ACCOUNT_CHECK must be simulator or none.'],
  ])('%j', (variables, sentence) => {
    expect(() => readConfig(variables)).toThrow(ConfigError)
    expect(() => readConfig(variables)).toThrow(sentence)
  })
})
