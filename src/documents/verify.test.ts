import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { expectValid, now, seen } from '#test/page-site'
import { codeIn, LETTER, paperMember, paperServices } from '#test/paper-site'
import { instant, localDate } from '#values'
import { verifyPaper } from './actions/verify-paper.ts'
import { paperCodeText } from './everywhere/code.ts'
import { looksOf } from './look-store.ts'
import { standingOf } from './paper.ts'

describe('checking a paper', () => {
  eachDatabase((_kind, database) => {
    const issued = async () => {
      const at = await paperMember(await paperServices((await database()).db))
      const code = codeIn(await at.post('/documents/letters', LETTER))
      return { ...at, code, look: () => at.site.get(`/verify/${code}`) }
    }

    test('whoever has the code reads that it is genuine, its kind, days and initials, and nothing else', async () => {
      const { look, kpj } = await issued()
      const answer = await look()
      await expectValid(answer.body)
      const said = seen(answer.body)
      expect(answer.statusCode).toBe(200)
      expect(said).toContain('Asli dan masih berlaku')
      expect(said).toContain('Jenis Surat keterangan')
      expect(said).toContain('Diterbitkan 22 November 2026')
      expect(said).toContain('Berlaku sampai 22 Februari 2027')
      expect(said).toContain('Inisial peserta P.R.')
      expect(said).not.toMatch(new RegExp(`Peserta Rekaan|Bank Contoh|${kpj}`))
    })

    test('taken back it is revoked, for everybody at once', async () => {
      const { post, code, look } = await issued()
      const done = await post(`/documents/papers/${code}/revocation`, {})
      expect(done.headers.location).toBe('/documents?done=revoked')
      expect(seen((await look()).body)).toContain('Jangan dipakai')
      const again = await post(`/documents/papers/${code}/revocation`, {})
      expect(again.statusCode).toBe(404)
    })

    test('after its last day it is expired; on that day it is good', () => {
      const content = { validUntil: localDate('2027-02-22') }
      const on = (day: string) =>
        standingOf({ revokedAt: undefined, content: content as never }, localDate(day))
      expect([on('2027-02-22'), on('2027-02-23')]).toEqual(['valid', 'expired'])
    })

    test('a code that was never issued is 404 and unknown; one that is none likewise', async () => {
      const { site } = await issued()
      for (const code of ['7K2MQ4TA9XWD3FHB', 'x', '%3Cb%3E']) {
        const answer = await site.get(`/verify/${code}`)
        expect([answer.statusCode, seen(answer.body).includes('Kode tidak dikenal')]).toEqual([
          404,
          true,
        ])
        expect(answer.body).not.toContain('<b>')
      }
    })

    test('a typed code leads to its page, in small letters and groups too', async () => {
      const { site, code } = await issued()
      const typed = encodeURIComponent(paperCodeText(code).toLowerCase())
      expect((await site.get(`/verify?code=${typed}`)).headers.location).toBe(`/verify/${code}`)
      const wrong = await site.get('/verify?code=abc')
      await expectValid(wrong.body)
      expect([wrong.statusCode, seen(wrong.body).includes('DOKUMEN-18')]).toEqual([422, true])
    })

    test('the member sees how often and when it was checked', async () => {
      const { look, get } = await issued()
      expect(seen((await get('/documents')).body)).toContain('Diperiksa belum pernah')
      await look()
      await look()
      expect(seen((await get('/documents')).body)).toContain(
        'Diperiksa 2 kali, terakhir 22 November 2026 pukul 10.00 WIB',
      )
    })

    test('a file is the one that was issued, or it is not', async () => {
      const { letter, code, site } = await issued()
      const { rawPayload: bytes } = await letter(code)
      const held = (content: Buffer) =>
        site.send(`/verify/${code}`, {}, [
          { field: 'file', name: 'surat.pdf', type: 'application/pdf', bytes: content },
        ])
      expect(seen((await held(bytes)).body)).toContain('sama persis')
      const changed = Buffer.from(bytes)
      changed[1000] = (changed[1000] ?? 0) ^ 1
      expect(seen((await held(changed)).body)).toContain('bukan yang kami terbitkan')
      const none = await site.send(`/verify/${code}`, {}, [])
      expect([none.statusCode, seen(none.body).includes('DOKUMEN-20')]).toEqual([422, true])
      const { body } = await site.get(`/verify/${code}`)
      expect(body).toContain(createHash('sha256').update(bytes).digest('hex'))
    })

    test('a network that asks for more than 300 codes an hour is answered; its looks are not counted', async () => {
      const { services, code, memberId, db } = await issued()
      const ask = (network: string, later = 0) =>
        verifyPaper(services, { code, network, now: instant(now + later) })
      for (let count = 0; count < 300; count += 1) await ask('192.0.2.7')
      expect(await ask('192.0.2.7')).toMatchObject({ ok: true, value: { standing: 'valid' } })
      expect((await ask('192.0.2.8')).ok).toBe(true)
      expect((await ask('192.0.2.7', 3_600_001)).ok).toBe(true)
      const [looks] = (await looksOf(db, memberId)).values()
      expect(looks?.count).toBe(302)
    })
  })
})
