import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { Authenticator, type Deceit } from '#test/authenticator'
import { eachDatabase } from '#test/databases'
import { givenTo, RP } from '#test/passkeys'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const LIST = '/security/passkeys'
const headers = { 'sec-fetch-site': 'same-origin', 'user-agent': 'Chrome/131.0 (Android 14)' }

describe('passkeys', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    const signedIn = async (name: string, more = {}) => {
      const where = await sites()
      const identifier = `${name}@example.com`
      const memberId = await enrol(where, { email: identifier })
      const cookie = cookiesOf(await signIn(where, { identifier, ...more }))
      return { where, memberId, cookie }
    }

    const add = async (
      { where, cookie }: Awaited<ReturnType<typeof signedIn>>,
      name = 'HP saya',
    ) => {
      const page = await get(where.app, `${LIST}/new`, { cookie })
      const key = new Authenticator(RP)
      const answer = key.create(givenTo(page.body, 'data-passkey-enrolment'))
      const sent = await post(where.app, `${LIST}/new`, { name, answer }, { cookie, headers })
      return { key, sent }
    }

    const use = async (where: Site, key: Authenticator, form = {}, deceit: Deceit = {}) => {
      const page = await get(where.app, '/login')
      const answer = key.get(givenTo(page.body, 'data-passkey-sign-in'), deceit)
      return post(where.app, '/login/passkey', { answer, ...form }, { headers })
    }

    test('are added, listed with where they are kept, and sign in to the page that was asked for', async () => {
      const member = await signedIn('ani')
      const { key, sent } = await add(member, 'HP <saya>')
      expect([sent.statusCode, sent.headers.location]).toEqual([303, LIST])
      const list = await get(member.where.app, LIST, { cookie: member.cookie })
      expect(list.body).toContain('<h2>HP &lt;saya></h2>')
      expect(list.body).toContain('Dicadangkan oleh pengelola kata sandi')
      expect(givenTo(list.body, 'data-passkey-signal')).toEqual({
        rpId: 'payung.example',
        userId: key.userHandle,
        allAcceptedCredentialIds: [key.credentialId],
      })
      const entered = await use(member.where, key, { next: '/contributions?year=2025' })
      expect([entered.statusCode, entered.headers.location]).toEqual([
        303,
        '/contributions?year=2025',
      ])
      expect(entered.cookies.map(({ name, maxAge }) => [name, maxAge])).toEqual([
        ['__Host-payung', 43_200], // 12 h
        ['__Host-payung-device', 34_560_000], // 400 days
      ])
      const inside = await get(member.where.app, '/contributions', { cookie: cookiesOf(entered) })
      expect(inside.json()).toEqual({ memberId: String(member.memberId) })
    })

    test('on a public computer sign in without a device, and are neither offered nor added', async () => {
      const member = await signedIn('budi')
      const { key } = await add(member)
      const entered = await use(member.where, key, { publicComputer: 'on' })
      expect(entered.cookies.map(({ name }) => name)).toEqual(['__Host-payung'])
      const cookie = cookiesOf(entered)
      const list = await get(member.where.app, LIST, { cookie })
      expect(list.body).not.toContain(`${LIST}/new`)
      const page = await get(member.where.app, `${LIST}/new`, { cookie })
      expect(page.body).not.toContain('<form')
      const sent = await post(member.where.app, `${LIST}/new`, { answer: '{}' }, { cookie })
      expect(sent.body).toContain('Di komputer umum')
    })

    test('a refused one says why, keeps the way on, and names what its manager may forget', async () => {
      const member = await signedIn('citra')
      const { key } = await add(member)
      const next = '/contributions'
      const forged = await use(member.where, key, { next }, { otherKey: true })
      expect(forged.statusCode).toBe(422)
      expect(forged.body).toContain('KUNCI-03')
      expect(forged.body).toContain('name="next" value="/contributions"')
      expect(forged.body).not.toContain('data-unknown-credential')
      expect(cookiesOf(forged)).not.toContain('__Host-payung=')
      const stranger = new Authenticator(RP)
      stranger.userHandle = key.userHandle
      const unknown = await use(member.where, stranger)
      expect(unknown.body).toContain('KUNCI-01')
      expect(unknown.body).toContain(`data-unknown-credential="${stranger.credentialId}"`)
    })

    test('from another site nothing is signed in and nothing repeated', async () => {
      const member = await signedIn('dewi')
      const { key } = await add(member)
      const page = await get(member.where.app, '/login')
      const answer = key.get(givenTo(page.body, 'data-passkey-sign-in'))
      const foreign = { headers: { 'sec-fetch-site': 'cross-site' } }
      const sent = await post(member.where.app, '/login/passkey', { answer, next: '/x' }, foreign)
      expect(sent.statusCode).toBe(403)
      expect(sent.body).toContain('MASUK-04')
      expect(sent.body).not.toContain(key.credentialId)
    })

    test('are renamed, and an empty name is asked for again', async () => {
      const member = await signedIn('eka')
      await add(member)
      const { where, cookie } = member
      const list = await get(where.app, LIST, { cookie })
      const [, id = ''] = /passkeys\/([\w-]{43})"/.exec(list.body) ?? []
      const rename = (name: string) => post(where.app, `${LIST}/${id}`, { name }, { cookie })
      const empty = await rename(' ')
      expect([empty.statusCode, empty.body.includes('Isi nama.')]).toEqual([422, true])
      expect((await rename('Laptop')).headers.location).toBe(LIST)
      expect((await get(where.app, LIST, { cookie })).body).toContain('<h2>Laptop</h2>')
      const other = await signedIn('fajar')
      const theirs = await get(other.where.app, `${LIST}/${id}`, { cookie: other.cookie })
      expect(theirs.statusCode).toBe(404)
    })

    test('are removed, the last one with the password', async () => {
      const member = await signedIn('gita')
      const { key } = await add(member)
      const { where, cookie } = member
      const list = await get(where.app, LIST, { cookie })
      const [, address = ''] = /href="([^"]*\/removal)"/.exec(list.body) ?? []
      const asked = await get(where.app, address, { cookie })
      expect(asked.body).toContain('name="password"')
      const refused = await post(where.app, address, { password: 'salah' }, { cookie })
      expect([refused.statusCode, refused.body.includes('KUNCI-08')]).toEqual([422, true])
      expect(refused.body).not.toContain('salah"')
      const password = 'payung-teduh-2026'
      const removed = await post(where.app, address, { password }, { cookie })
      expect(removed.headers.location).toBe(LIST)
      expect((await get(where.app, address, { cookie })).headers.location).toBe(LIST)
      expect((await get(where.app, LIST, { cookie })).body).toContain('Anda belum punya')
      expect((await use(where, key)).body).toContain('KUNCI-01')
    })

    test('are added and removed only by who signed in within 15 minutes', async () => {
      const { where, cookie } = await signedIn('hadi')
      where.wait(14)
      expect((await get(where.app, `${LIST}/new`, { cookie })).statusCode).toBe(200)
      where.wait(1)
      const { statusCode, headers: sent } = await get(where.app, `${LIST}/new`, { cookie })
      expect([statusCode, sent.location]).toEqual([
        303,
        '/verify-again?next=%2Fsecurity%2Fpasskeys%2Fnew',
      ])
    })

    test('their managers find the pages to add and to manage them', async () => {
      const { where } = await signedIn('indah')
      const answer = await get(where.app, '/.well-known/passkey-endpoints')
      expect(answer.headers['content-type']).toContain('application/json')
      expect(answer.json()).toEqual({
        enroll: 'https://payung.example/security/passkeys/new',
        manage: 'https://payung.example/security/passkeys',
      })
    })

    test('a page that was open for long gets a challenge that holds again, and nobody keeps it', async () => {
      const member = await signedIn('joko')
      const { key } = await add(member)
      const { app } = member.where
      member.where.wait(20)
      const fresh = await get(app, '/login/passkey/challenge')
      expect(fresh.headers['cache-control']).toBe('no-store')
      const sent = await post(app, '/login/passkey', { answer: key.get(fresh.json()) }, { headers })
      expect(sent.headers.location).toBe('/home')
    })

    test('nothing of them shows without a script, and the address of a refused try opens the form', async () => {
      const { where } = await signedIn('kartika')
      const { body } = await get(where.app, '/login')
      expect(body).toMatch(/<div hidden data-passkey-sign-in=/)
      expect(body).toMatch(/<div class="password-help" data-password="field-password" hidden>/)
      expect((await get(where.app, '/login/passkey')).headers.location).toBe('/login')
    })
  })
})
