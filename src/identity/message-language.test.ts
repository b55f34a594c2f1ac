import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailOf } from '#test/mailbox'
import { cookiesOf, get, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const IN_ENGLISH = { 'accept-language': 'en', 'sec-fetch-site': 'same-origin' }
const IN_INDONESIAN = { 'accept-language': 'id', 'sec-fetch-site': 'same-origin' }

describe('the language of messages', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    async function member(name: string, grade: 'proved' | 'provisional' = 'proved') {
      const where = await sites()
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      const email = `${name}@example.com`
      const memberId = await enrol(where, { email, grade })
      await addContact(where, memberId, { kind: 'email', value: email })
      const enter = async (headers: typeof IN_ENGLISH, cookie = '') =>
        cookiesOf(await signIn(where, { identifier: email }, { headers, cookie }))
      /** The subject of what is told when a stranger signs in. */
      const toldOfStranger = async (headers: typeof IN_ENGLISH) => {
        await enter(headers)
        where.wait(5)
        return (await mailOf(where)).at(-1)?.subject.replace(/ \(.*/, '')
      }
      return { where, enter, toldOfStranger }
    }

    test('is that of the first sign-in, and a stranger’s changes nothing', async () => {
      const english = await member('ayu')
      await english.enter(IN_ENGLISH)
      expect(await english.toldOfStranger(IN_INDONESIAN)).toBe(
        'Your account was opened on a new device',
      )
      const indonesian = await member('bima')
      await indonesian.enter(IN_INDONESIAN)
      expect(await indonesian.toldOfStranger(IN_ENGLISH)).toBe('Akun Anda dibuka di perangkat baru')
    })

    test('follows a known device that signs in again in another', async () => {
      const { enter, toldOfStranger } = await member('citra')
      const own = await enter(IN_INDONESIAN)
      await enter(IN_ENGLISH, own)
      expect(await toldOfStranger(IN_INDONESIAN)).toBe('Your account was opened on a new device')
    })

    test('follows a switch of the site by the member, not by a link elsewhere', async () => {
      const { where, enter, toldOfStranger } = await member('dewi')
      const cookie = await enter(IN_INDONESIAN)
      const foreign = { cookie, headers: { 'sec-fetch-site': 'cross-site' } }
      const led = await get(where.app, '/contributions?lang=en', foreign)
      expect([led.statusCode, led.headers.location]).toEqual([303, '/contributions'])
      expect(await toldOfStranger(IN_INDONESIAN)).toBe('Akun Anda dibuka di perangkat baru')
      const own = { cookie, headers: { 'sec-fetch-site': 'same-origin' } }
      const switched = await get(where.app, '/contributions?lang=en', own)
      expect([switched.statusCode, switched.headers.location]).toEqual([303, '/contributions'])
      expect(await toldOfStranger(IN_INDONESIAN)).toBe('Your account was opened on a new device')
    })

    test('is not that of a provisional account, whoever it is', async () => {
      const { where, enter, toldOfStranger } = await member('eka', 'provisional')
      const cookie = await enter(IN_ENGLISH)
      await get(where.app, '/?lang=en', { cookie, headers: IN_ENGLISH })
      await enter(IN_ENGLISH, cookie)
      expect(await toldOfStranger(IN_ENGLISH)).toBe('Akun Anda dibuka di perangkat baru')
    })
  })
})
