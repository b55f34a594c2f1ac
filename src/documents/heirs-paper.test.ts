import { expect, test } from 'vitest'
import { heirsRoutes } from '#benefits'
import { familyRoutes } from '#members'
import { oneDatabase } from '#test/databases'
import { pageSite, seen } from '#test/page-site'
import { fileWith, hasTool, paperMember, paperServices, printedBy, textOf } from '#test/paper-site'
import { uaFaults } from '#test/pdf-ua'

const WIFE = {
  ...{ relation: 'spouse', name: 'Ratna Dewi' },
  ...{ bornOn: '1992-05-03', marriedOn: '2019-01-20' },
}
const opened = oneDatabase()

/** A member at work with a wife on record; their pages of the family and of the heirs. */
async function husband() {
  const services = await paperServices((await opened()).db)
  const at = await paperMember(services)
  const { db, keys, helpPhone } = services
  const family = await pageSite(
    [
      ...familyRoutes({ db, keys, tell: async () => undefined }),
      ...heirsRoutes({ db, keys, helpPhone }),
    ],
    keys,
  )
  const who = String(at.memberId)
  const check = await family.post('/profile/family', WIFE, who)
  const shown = /name="seen" value="(\d+)"/.exec(check.body)?.[1] ?? '0'
  const done = await family.post('/profile/family', { ...WIFE, seen: shown, confirmed: 'on' }, who)
  expect(done.statusCode, seen(done.body)).toBe(303)
  return { ...at, page: (language: string) => family.get('/profile/heirs/packet', who, language) }
}

const without = (text: string): string => text.replace(/\s/g, '')

test.skipIf(!hasTool('pdftotext'))(
  'the packet for the family says what its page says: names, amounts, where, papers and times',
  async () => {
    const at = await husband()
    for (const language of ['id', 'en'] as const) {
      const { body } = await at.page(language)
      const [, main = ''] = body.split('<main')
      const file = await at.get('/documents/heirs.pdf', language)
      const path = await fileWith(file.rawPayload)
      const printed = textOf(path)
      const amounts = seen(main).match(/(?:Rp|IDR )\d[\d.,]*\d/g) ?? []
      expect(amounts.length).toBeGreaterThan(1)
      for (const amount of amounts) expect(printed).toContain(amount)
      const sentences = [...main.matchAll(/<li>([^<]{20,})<\/li>/g)].map(([, words = '']) => words)
      expect(sentences.length).toBeGreaterThan(5)
      for (const words of sentences) expect(without(printed)).toContain(without(words))
      for (const words of ['Peserta Rekaan', 'Ratna Dewi', '175']) expect(printed).toContain(words)
      expect(uaFaults(path)).toEqual([])
      expect(printedBy('pdfinfo', path)).toMatch(/Tagged:\s+yes/)
    }
  },
)

test('the packet is the same paper when asked for again, and listed as an estimate', async () => {
  const at = await husband()
  const first = await at.get('/documents/heirs.pdf')
  expect((await at.get('/documents/heirs.pdf')).rawPayload.equals(first.rawPayload)).toBe(true)
  expect(seen((await at.get('/documents')).body)).toContain('Berkas untuk keluarga (perkiraan)')
})
