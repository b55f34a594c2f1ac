import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

describe('signing out', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    test('signing out ends the session; device and language stay', async () => {
      const where = await open()
      await enrol(where, { email: 'intan@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'intan@example.com' }))
      const answer = await post(where.app, '/logout', {}, { cookie: `${cookie}; payung-lang=id` })
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/'])
      expect(answer.headers['clear-site-data']).toBe('"storage"')
      // What was typed when a session was over belongs to the session's browser alone.
      expect(answer.cookies).toMatchObject([
        { name: '__Host-payung', value: '', maxAge: 0 },
        { name: '__Host-payung-kept', value: '', maxAge: 0 },
      ])
      const after = await get(where.app, '/contributions', { cookie })
      expect(after.headers.location).toBe('/login?next=%2Fcontributions')
    })

    test('signing out of a public computer clears what this site left there and says so', async () => {
      const where = await open()
      await enrol(where, { email: 'jaya@example.com' })
      const form = { identifier: 'jaya@example.com', publicComputer: 'on' }
      const cookie = cookiesOf(await signIn(where, form))
      const answer = await post(where.app, '/logout', {}, { cookie })
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/logged-out'])
      expect(answer.headers['clear-site-data']).toBe('"cookies", "storage"')
      const said = await get(where.app, '/logged-out')
      expect(said.body).toContain('<h1>Anda sudah keluar</h1>')
      expect(said.body).toContain('Berkas yang Anda unduh masih ada di komputer ini.')
    })

    test('a public computer is cleared also when the session was over already', async () => {
      const where = await open()
      await enrol(where, { email: 'krisna@example.com' })
      const form = { identifier: 'krisna@example.com', publicComputer: 'on' }
      const cookie = cookiesOf(await signIn(where, form))
      where.wait(6)
      const answer = await post(where.app, '/logout', {}, { cookie })
      expect(answer.headers['clear-site-data']).toBe('"cookies", "storage"')
    })

    test('a page that leads here when the session on a public computer is over clears the browser', async () => {
      const where = await open()
      await enrol(where, { email: 'kirana@example.com' })
      const form = { identifier: 'kirana@example.com', publicComputer: 'on' }
      const cookie = cookiesOf(await signIn(where, form))
      where.wait(4)
      const early = await get(where.app, '/logged-out', { cookie })
      expect([early.statusCode, early.headers.location]).toEqual([303, '/home'])
      where.wait(6)
      const late = await get(where.app, '/logged-out', { cookie })
      expect(late.headers['clear-site-data']).toBe('"cookies", "storage"')
      expect(late.cookies.map(({ name, value }) => [name, value])).toContainEqual([
        '__Host-payung',
        '',
      ])
      expect(late.body).toContain('<h1>Anda sudah keluar</h1>')
    })

    test('another site cannot sign anybody out', async () => {
      const where = await open()
      await enrol(where, { email: 'laras@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'laras@example.com' }))
      const headers = { 'sec-fetch-site': 'cross-site' }
      const answer = await post(where.app, '/logout', {}, { cookie, headers })
      expect(answer.statusCode).toBe(403)
      expect(answer.body).toContain('Anda belum keluar.')
      expect((await get(where.app, '/contributions', { cookie })).statusCode).toBe(200)
    })
  })
})
