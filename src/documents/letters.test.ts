import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { verifyPdf } from '#platform/pdf'
import { eachDatabase } from '#test/databases'
import { expectValid, now, seen } from '#test/page-site'
import {
  codeIn,
  fileWith,
  hasTool,
  LETTER,
  paperMember,
  paperServices,
  textOf,
} from '#test/paper-site'
import { makeLetter } from './actions/make-letter.ts'
import { letterWishOf } from './letter.ts'

describe('a letter', () => {
  eachDatabase((_kind, database) => {
    const member = async () => paperMember(await paperServices((await database()).db))

    test('states what was ticked and nothing else; its file is signed, and stays the same', async () => {
      const at = await member()
      const made = await at.post('/documents/letters', { ...LETTER, 'fact.months': 'on' })
      expect(made.statusCode, seen(made.body)).toBe(303)
      const code = codeIn(made)
      const [first, second] = [await at.letter(code), await at.letter(code)]
      expect(first.headers['content-type']).toBe('application/pdf')
      expect(first.headers['content-disposition']).toContain('attachment')
      expect(second.rawPayload.equals(first.rawPayload)).toBe(true)
      expect(verifyPdf(first.rawPayload)).toMatchObject({
        ok: true,
        value: { signer: 'Payung demo - not an agency' },
      })
      if (!hasTool('pdftotext')) return
      const said = textOf(await fileWith(first.rawPayload))
      // Three months were paid: August to October 2026.
      expect(said).toContain('3 dari 12 bulan')
      expect(said).toContain('November 2025 sampai Oktober 2026')
      expect(said).toContain(`berakhir ${at.kpj.slice(-4)}`)
      expect(said).not.toContain(at.kpj)
      expect(said).not.toMatch(/Saldo|Rp|PT Contoh|Pemberi kerja/)
    })

    test('asked for again with nothing changed it is the same letter; taken back, a new one', async () => {
      const at = await member()
      const make = async () => codeIn(await at.post('/documents/letters', LETTER))
      const first = await make()
      expect(await make()).toBe(first)
      await at.post(`/documents/papers/${first}/revocation`, {})
      expect(await make()).not.toBe(first)
      expect(await verifyChain(at.db, at.memberId)).toMatchObject({ ok: true, entries: 3n })
    })

    test('asked for twice at once it is one letter', async () => {
      const at = await member()
      const both = await Promise.all([1, 2].map(() => at.post('/documents/letters', LETTER)))
      expect(new Set(both.map(codeIn)).size).toBe(1)
    })

    test('every mistake is said beside its field with its code, and nothing typed is lost', async () => {
      const at = await member()
      const wrong = await at.post('/documents/letters', { recipient: 'Bank <b>', language: 'id' })
      await expectValid(wrong.body)
      const said = seen(wrong.body)
      expect(wrong.statusCode).toBe(422)
      expect(wrong.body).toContain('value="Bank &lt;b>"')
      for (const code of ['01', '04', '06']) expect(said).toContain(`(DOKUMEN-${code})`)
      const long = await at.post('/documents/letters', { ...LETTER, recipient: 'x'.repeat(81) })
      expect(seen(long.body)).toContain('lebih dari 80 huruf')
    })

    test('what the record cannot say is refused beside its box', async () => {
      const at = await paperMember(await paperServices((await database()).db), { months: [] })
      const all = Object.fromEntries(
        ['membership', 'months', 'employer', 'wage', 'balance'].map((fact) => [
          `fact.${fact}`,
          'on',
        ]),
      )
      const made = await at.post('/documents/letters', { ...LETTER, ...all })
      expect(made.statusCode).toBe(422)
      for (const code of ['08', '09', '10', '11', '12'])
        expect(seen(made.body)).toContain(`(DOKUMEN-${code})`)
    })

    test('a recipient in three scripts is printed; a letter that no font has is refused in words', async () => {
      const at = await member()
      const recipient =
        'Bank Čontoh — Банк Примера — بنك المثال, Cabang Yang Namanya Panjang Sekali 123'
      const made = await at.post('/documents/letters', { ...LETTER, recipient })
      expect(made.statusCode, seen(made.body)).toBe(303)
      const refused = await at.post('/documents/letters', { ...LETTER, recipient: '漢字銀行' })
      expect(refused.statusCode).toBe(422)
      expect(seen(refused.body)).toContain('DOKUMEN-17')
    })

    test('nobody else gets the file, reads of it in the database, or takes it back', async () => {
      const [at, other] = [await member(), await member()]
      const code = codeIn(await at.post('/documents/letters', LETTER))
      expect((await other.letter(code)).statusCode).toBe(404)
      expect((await at.letter('x')).statusCode).toBe(404)
      expect((await other.post(`/documents/papers/${code}/revocation`, {})).statusCode).toBe(404)
      const { rows } = await sql<{ row: string }>`
        select p::text as row from documents.paper p where member_id = ${at.memberId}
      `.execute(at.db)
      expect(rows).toHaveLength(1)
      expect(rows[0]?.row).not.toMatch(new RegExp(`Contoh|${code}|${at.kpj}`))
      const list = await at.get('/documents')
      await expectValid(list.body)
      expect(seen(list.body)).toContain('Bank Contoh, Cabang Depok')
      expect(seen(list.body)).toContain('Berlaku sampai 22 Februari 2027')
      expect((await at.getAs('p', '/documents')).statusCode).toBe(403)
    })

    test('without a certificate none is made, and both pages say so', async () => {
      const services = await paperServices((await database()).db)
      const at = await paperMember({ ...services, certificate: async () => undefined })
      const made = await at.post('/documents/letters', LETTER)
      expect([made.statusCode, seen(made.body).includes('DOKUMEN-15')]).toEqual([422, true])
      expect(seen((await at.get('/documents')).body)).toContain('DOKUMEN-15')
    })

    test('too many at once are sent away with a time; the form comes back filled', async () => {
      const services = await paperServices((await database()).db)
      const busy = { ok: false, refusal: { kind: 'busy', retryAfterSeconds: 2 } } as const
      const compiler = { make: async () => busy, stop: () => undefined }
      const at = await paperMember({ ...services, compiler })
      const made = await at.post('/documents/letters', LETTER)
      expect([made.statusCode, made.headers['retry-after']]).toEqual([503, '2'])
      expect(made.body).toContain('value="Bank Contoh, Cabang Depok"')
    })

    test('the same content, code and moment give the same bytes', async () => {
      const at = await member()
      const wish = letterWishOf(LETTER)
      if (!wish.ok) throw new Error('the form is wrong')
      const made = await makeLetter(at.services, { memberId: at.memberId, wish: wish.value, now })
      if (!made.ok) throw new Error(made.refusal.kind)
      const { renderPaper } = await import('./actions/render-paper.ts')
      const certificate = await at.services.certificate()
      if (certificate === undefined) throw new Error('no certificate')
      const again = await renderPaper(at.services, certificate, { ...made.value, now })
      const first = await at.letter(made.value.code)
      expect(again.ok && again.value.equals(first.rawPayload)).toBe(true)
    })
  })
})
