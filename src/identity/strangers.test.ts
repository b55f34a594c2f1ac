import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeAt, merged, setUpApp } from '#test/factors'
import { codeIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, type Form, type Site, site } from '#test/sign-in-site'
import { PASSPHRASE_WORDS } from './passphrase-words.ts'

const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'
const FORGOT = '/forgot-password'
const STEP = '/security/message-codes'
const IS_LONG = process.env.PAYUNG_TEST_LONG === '1'

/** What a stranger does who knows the member's name, the three claims and the password, and holds no device. */
const ACTION = fc.record({
  what: fc.constantFrom(
    'reset',
    'activation',
    'letter',
    'letter-code',
    'reset-code',
    'wrong-password',
    'second-step',
    'recovery-code',
    'freeze-code',
    'not-me-code',
  ),
  network: fc.nat(5), // 0 is the member's own
  minutes: fc.nat(20),
  times: fc.integer({ min: 1, max: 4 }),
})
type Action = typeof ACTION extends fc.Arbitrary<infer T> ? T : never

/** All there is at once, past every limit that strangers have: codes that name nobody from the member's own network. */
const WORST: Action[] = [
  ...(['reset', 'second-step', 'second-step', 'wrong-password', 'activation'] as const),
  ...(['letter-code', 'recovery-code', 'freeze-code', 'not-me-code'] as const),
].map((what, place) =>
  what === 'freeze-code' || what === 'not-me-code'
    ? { what, network: 0, minutes: 0, times: 16 }
    : { what, network: place, minutes: 0, times: 12 },
)

describe('no sequence of a stranger’s actions changes the outcome for a known device', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })
    let made = 0

    const sender = (where: Site) => (url: string, form: Form, cookie: string, network: string) =>
      where.app.inject({
        method: 'POST',
        url,
        remoteAddress: network,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          cookie,
        },
        payload: new URLSearchParams(form).toString(),
      })

    /** Somebody with a phone alone, who has signed in on a device and switched a second step on there. */
    async function member(where: Site, factor: 'sms' | 'app') {
      made += 1
      const serial = String(opened.length * 1000 + made).padStart(6, '0')
      const claims = {
        kpj: `55045${serial}`,
        idNumber: `3174010101${serial}`,
        birthDate: '01-01-1990',
      }
      const phone = `+62811${serial}`
      const memberId = await enrol(where, { kpj: claims.kpj, nik: claims.idNumber })
      await addContact(where, memberId, { kind: 'phone', value: phone })
      const sentTo = mailboxOf(where)
      let seen = 0
      /** What has come since one last looked. */
      const news = async () => {
        const all = await sentTo(phone)
        const fresh = all.slice(0, all.length - seen)
        seen = all.length
        return fresh.map(({ text }) => text)
      }
      const send = sender(where)
      // Of their own: what was done to another member's network is nothing to theirs.
      const home = `203.0.${made >> 8}.${made & 255}`
      const person = { where, claims, phone, send, news, home }
      if (factor === 'app') {
        const { secret, cookie } = await setUpApp(where, phone)
        where.wait(1)
        return { ...person, device: deviceIn(cookie), secret }
      }
      const first = await send('/login', { identifier: phone, password: PASSWORD }, '', home)
      const cookie = cookiesOf(first)
      await send(STEP, { channel: 'sms' }, cookie, home)
      const code = sixIn(await news())
      const done = await send(`${STEP}/confirmation`, { code }, cookie, home)
      expect(done.headers.location).toBe(STEP)
      return { ...person, device: deviceIn(cookie), secret: undefined }
    }
    type Member = Awaited<ReturnType<typeof member>>

    const deviceIn = (cookie: string) =>
      cookie.split('; ').find((pair) => pair.startsWith('__Host-payung-device=')) ?? ''
    const sixIn = (texts: readonly string[]) =>
      texts.map((text) => /#(\d{6})$/.exec(text)?.[1]).find((code) => code !== undefined) ?? ''
    const eightIn = (texts: readonly string[]) =>
      texts.map((text) => codeIn({ text })).find((code) => code !== '') ?? ''

    async function disturb(someone: Member, action: Action): Promise<void> {
      const { where, claims, phone, send, home } = someone
      const { what, network, minutes, times } = action
      where.wait(minutes)
      const from = network === 0 ? home : `10.${made >> 8}.${made & 255}.${network}`
      const jar = cookiesOf(await send(FORGOT, { identifier: phone }, '', from))
      for (let n = 0; n < times; n += 1) {
        switch (what) {
          case 'reset':
            await send(FORGOT, { identifier: n % 2 ? phone : claims.kpj }, '', `${from}${n}`)
            break
          case 'reset-code':
            await send(`${FORGOT}/code`, { code: '0000-0000' }, jar, from)
            break
          case 'activation':
            await send('/activate', claims, '', from)
            break
          case 'letter': {
            const asked = await send('/activate', claims, '', from)
            await send('/activate/letter', {}, cookiesOf(asked), from)
            break
          }
          case 'letter-code':
            await send('/activate/letter-code', { ...claims, code: '0000-0000' }, '', from)
            break
          case 'recovery-code': {
            const code = `0000-0000-0000-00${n + 10}`
            const form = { identifier: phone, code, password: 'kata-sandi-orang-lain-9' }
            await send('/recover', form, '', from)
            break
          }
          // These codes name nobody: each is another name that is tried from the network.
          case 'freeze-code':
            await send('/freeze', { code: `abadi ${PASSPHRASE_WORDS[20 * network + n]}` }, '', from)
            break
          case 'not-me-code':
            await send('/not-me', { code: `0000-0000-0${network}${n + 10}` }, '', from)
            break
          case 'wrong-password':
            await send('/login', { identifier: phone, password: 'bukan-ini-2026' }, '', from)
            break
          case 'second-step': {
            const half = await send('/login', { identifier: phone, password: PASSWORD }, '', from)
            for (let tries = 0; tries < 3; tries += 1)
              await send('/login/verify', { code: '000000' }, cookiesOf(half), from)
            break
          }
        }
      }
      await where.idle()
    }

    /** Signs in on the known device, then replaces the forgotten password there: where each step leads. */
    async function outcome(someone: Member): Promise<readonly unknown[]> {
      const { where, phone, device, secret, send, news, home } = someone
      const places: unknown[] = []
      const go = async (url: string, form: Form, cookie: string) => {
        const answer = await send(url, form, cookie, home)
        places.push(answer.headers.location)
        return merged(device, cookie, cookiesOf(answer))
      }
      await news()
      const owing = await go('/login', { identifier: phone, password: PASSWORD }, device)
      await go(
        '/login/verify',
        { code: secret ? codeAt(where, secret) : sixIn(await news()) },
        owing,
      )
      where.wait(1)
      const asked = await go(FORGOT, { identifier: phone }, device)
      const proved = await go(`${FORGOT}/code`, { code: eightIn(await news()) }, asked)
      if (secret) await go(`${FORGOT}/factor`, { code: codeAt(where, secret) }, proved)
      const set = await go(`${FORGOT}/password`, { newPassword: NEW_PASSWORD }, proved)
      if (!secret) await go('/login/verify', { code: sixIn(await news()) }, set)
      return places
    }

    const OUTCOMES = {
      sms: [
        '/login/verify',
        '/home',
        `${FORGOT}/code`,
        `${FORGOT}/password`,
        '/login/verify',
        '/home',
      ],
      app: [
        '/login/verify',
        '/home',
        `${FORGOT}/code`,
        `${FORGOT}/password`,
        `${FORGOT}/password`,
        '/home',
      ],
    }

    for (const factor of ['sms', 'app'] as const) {
      test(
        `with a second step by ${factor}: sign-in, code and reset end as they would have`,
        async () => {
          const where = await site(await database())
          opened.push(where)
          expect(await outcome(await member(where, factor))).toEqual(OUTCOMES[factor])
          await fc.assert(
            fc.asyncProperty(fc.array(ACTION, { maxLength: IS_LONG ? 15 : 6 }), async (actions) => {
              const someone = await member(where, factor)
              for (const action of actions) await disturb(someone, action)
              expect(await outcome(someone)).toEqual(OUTCOMES[factor])
            }),
            {
              seed: 20261128,
              numRuns: IS_LONG ? 25 : 3,
              examples: [[WORST]],
              endOnFailure: true,
            },
          )
        },
        IS_LONG ? 1_800_000 : 180_000,
      )
    }
  })
})
