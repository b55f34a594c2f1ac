import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment } from '#test/ledger'
import { seen } from '#test/page-site'
import { codeIn, LETTER, paperMember, paperServices } from '#test/paper-site'
import { checkStatement } from './actions/check-document.ts'
import { publishedKeys } from './actions/published-keys.ts'

const EVERYTHING = Object.fromEntries(
  ['membership', 'months', 'employer', 'wage', 'balance'].map((fact) => [`fact.${fact}`, 'on']),
)
const PORTALS = [
  'https://payung.example',
  'https://layanan-peserta.lembaga-jaminan-sosial-ketenagakerjaan.contoh.example',
]

describe('a letter of somebody with ten employers', () => {
  eachDatabase((_kind, database) => {
    test.each(PORTALS)('has a code that is coarse enough and holds, at %s', async (url) => {
      const { db } = await database()
      const at = await paperMember({ ...(await paperServices(db)), url })
      for (let count = 0; count < 10; count += 1) {
        const employerNumber = `1300${PORTALS.indexOf(url)}${String(count).padStart(3, '0')}`
        await insertEmployer(db, employerNumber, `PT Pemberi Kerja Rekaan Nomor ${count}`)
        await insertEmployment(db, { memberId: at.memberId, kpj: at.kpj, employerNumber })
      }
      const made = await at.post('/documents/letters', { ...LETTER, ...EVERYTHING })
      expect(made.statusCode, seen(made.body)).toBe(303)
      const { rawPayload } = await at.letter(codeIn(made))
      const [, address = ''] = /<pdf:Keywords>([^<]+)</.exec(rawPayload.toString('latin1')) ?? []
      // What a code of version 12 with error correction M holds (ISO/IEC 18004, table 7).
      expect(address.length).toBeLessThanOrEqual(287)
      const keys = await publishedKeys(at.services)
      const proof = checkStatement(address, { keys: keys.keys } as never)
      expect(proof).toMatchObject({ ok: true })
      expect(proof.ok && proof.value.facts.some((fact) => fact.includes('~'))).toBe(true)
    })
  })
})
