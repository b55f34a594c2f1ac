import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRecord, totalsOf } from '#contributions'
import { demoPeople } from '#people'
import { oneDatabase } from '#test/databases'
import { importDemoPeople, SITI } from '#test/demo-record'
import { now, seen } from '#test/page-site'
import {
  codeIn,
  ended,
  fileWith,
  hasTool,
  LETTER,
  paperServices,
  paperSite,
  printedBy,
  textOf,
} from '#test/paper-site'
import { uaFaults } from '#test/pdf-ua'
import { localDate, moneyText, yearOf } from '#values'
import { makeLetter } from './actions/make-letter.ts'
import { ownPaper } from './actions/own-paper.ts'
import type { PaperServices } from './actions/paper-services.ts'
import { amountInWords } from './amount-words.ts'
import { LETTER_FACTS, type LetterFact, type LetterWish } from './letter.ts'
import type { Paper } from './paper.ts'
import { fileOf } from './paper-store.ts'

const SHOWN = join(tmpdir(), 'payung-papers')
const WISH: LetterWish = {
  ...{ purpose: 'bank', recipient: 'Bank Contoh', validity: 3, language: 'id', span: 24 },
  facts: LETTER_FACTS,
}

type Printed = {
  readonly slug: string
  readonly paper: Paper
  readonly path: string
  readonly text: string
}

const opened = oneDatabase()
let services: PaperServices
let siti: bigint
const printed: Printed[] = []

/** Every kind of paper of each of the twelve, once for all tests; each is kept for whoever wants to look at it. */
beforeAll(async () => {
  const database = await opened()
  services = await paperServices(database.db)
  const { memberOf } = await importDemoPeople(database, services.keys)
  siti = await memberOf(SITI)
  await mkdir(SHOWN, { recursive: true })
  for (const person of demoPeople(localDate('2026-11-22'))) {
    const memberId = await memberOf(person.kpjs[0] ?? '')
    for (const paper of await papersOf(memberId)) {
      const pdf = await fileOf(services.db, services.keys, paper)
      await writeFile(join(SHOWN, `${person.slug}-${paper.content.kind}.pdf`), pdf)
      const path = await fileWith(pdf)
      const text = hasTool('pdftotext') ? textOf(path) : ''
      printed.push({ slug: person.slug, paper, path, text })
    }
  }
}, 180_000)

async function papersOf(memberId: bigint): Promise<readonly Paper[]> {
  const asked = { memberId, language: 'id', now } as const
  const rows = await readRecord(services.db, memberId)
  const last = rows.at(-1)
  const wanted = [
    { kind: 'card' },
    { kind: 'wallet' },
    { kind: 'history' },
    ...(last === undefined ? [] : [{ kind: 'statement', year: yearOf(last.month) } as const]),
  ] as const
  const made = []
  for (const each of wanted) made.push(await ownPaper(services, each, asked))
  made.push(await letterOf(memberId))
  return made.flatMap((each) => (each?.ok ? [each.value] : []))
}

/** A letter with everything that the record can say. */
async function letterOf(memberId: bigint) {
  const all = await makeLetter(services, { memberId, wish: WISH, now })
  if (all.ok || all.refusal.kind !== 'unsayable') return all
  const without = all.refusal.troubles.map(({ field }) => field.replace('fact.', ''))
  const facts = LETTER_FACTS.filter((fact: LetterFact) => !without.includes(fact))
  if (facts.length === 0) return undefined
  return makeLetter(services, { memberId, wish: { ...WISH, facts }, now })
}

const needs = (tool: string) => test.skipIf(!hasTool(tool))

describe('the papers of the twelve', () => {
  test('there are cards, histories, statements and letters, each once', () => {
    const count = (kind: string) =>
      printed.filter(({ paper }) => paper.content.kind === kind).length
    // One of them has no contribution yet: no statement, and nothing that a letter could say.
    expect(['card', 'wallet', 'history', 'statement', 'letter'].map(count)).toEqual([
      12, 12, 12, 11, 11,
    ])
  })

  needs('qpdf')('are sound files to qpdf, signature and all', () => {
    for (const { slug, path } of printed) {
      const { status, said } = ended('qpdf', '--check', path)
      expect([status, /warning/i.test(said)], `${slug}: ${said}`).toEqual([0, false])
    }
  })

  needs('pdfinfo')('are tagged, in their language, with a title', () => {
    for (const { paper, path } of printed) {
      const info = printedBy('pdfinfo', path)
      expect(info).toMatch(/Tagged:\s+yes/)
      expect(info).toContain(paper.content.title)
    }
  })

  needs('qpdf')(
    'hold what PDF/UA-1 asks of structure, annotations, pictures and fonts, signed',
    () => {
      for (const { slug, paper, path } of printed)
        expect(uaFaults(path), `${slug} ${paper.content.kind}`).toEqual([])
    },
  )

  needs('qpdf')(
    'a signature field without its element of the structure would be found',
    async () => {
      const [{ path } = { path: '' }] = printed
      const text = (await readFile(path)).toString('latin1')
      const planted = text.replace(
        /\/StructParent (\d+) >>\nendobj\n(?=\d+ 0 obj\n<< \/Type \/StructElem \/S \/Form)/,
        (found) => found.replace('/StructParent', '/StructPlaced'),
      )
      expect(planted).not.toBe(text)
      expect(uaFaults(await fileWith(Buffer.from(planted, 'latin1')))).toHaveLength(1)
    },
  )

  needs('pdfsig')('are signed whole, which pdfsig confirms', () => {
    for (const { path, paper } of printed) {
      if (paper.content.kind === 'wallet') continue // signed alike; each takes a second
      const { said } = ended('pdfsig', path)
      expect(said).toContain('Signature is Valid.')
      expect(said).toContain('Total document signed')
      expect(said).toContain('ETSI.CAdES.detached')
    }
  })

  needs('pdfsig')('of a paper with one changed byte pdfsig says that it was changed', async () => {
    const [{ path } = { path: '' }] = printed
    const changed = await readFile(path)
    changed[5000] = (changed[5000] ?? 0) ^ 1
    expect(ended('pdfsig', await fileWith(changed)).said).toContain('Digest Mismatch')
  })

  needs('pdftotext')('say figures and words that are equal to each other', () => {
    for (const { slug, paper, text } of printed) {
      const balance = paper.content.facts.find((fact) => /^b\d/.test(fact))?.slice(1)
      if (paper.content.kind !== 'letter' || balance === undefined) continue
      const amount = BigInt(balance) as Parameters<typeof moneyText>[0]
      expect(text, slug).toContain(moneyText(amount, 'id'))
      expect(text.toLowerCase(), slug).toContain(amountInWords(amount, 'id'))
    }
  })

  needs('pdftotext')('say the sums that the record says', async () => {
    const rows = await readRecord(services.db, siti)
    const history = printed.find(
      ({ slug, paper }) => slug === 'steady-worker' && paper.content.kind === 'history',
    )
    for (const employer of new Set(rows.map(({ employerNumber }) => employerNumber))) {
      const totals = totalsOf(rows.filter((row) => row.employerNumber === employer))
      for (const sum of [totals.wage, totals.jhtEmployer, totals.jhtWorker, totals.jpWorker])
        expect(history?.text).toContain(moneyText(sum, 'id').slice(2))
    }
    for (const heading of ['Tgl Setor', 'BL-TH', 'Tgl Posting', 'Upah', 'Rapel'])
      expect(history?.text.split(heading).length).toBeGreaterThan(3) // again on every page
  })

  needs('zbarimg')('have a code that is read at 150 dpi in black and white', () => {
    for (const { slug, paper, path } of printed.filter((each) => each.slug === 'steady-worker')) {
      const picture = path.replace(/\.pdf$/, '')
      printedBy('pdftoppm', '-r', '150', '-mono', '-png', path, picture)
      const { said } = ended('bash', '-c', `zbarimg -q ${picture}*.png`)
      expect(said, `${slug} ${paper.content.kind}`).toContain(
        `QR-Code:https://payung.example/verify/${paper.code}#`,
      )
    }
  })

  test('a year without data has no statement, and the page says so', async () => {
    const site = await paperSite(services)
    const none = await site.get('/documents/statement-1999.pdf', String(siti))
    expect([none.statusCode, seen(none.body).includes('DOKUMEN-16')]).toEqual([422, true])
    expect((await site.get('/documents/statement-x.pdf', String(siti))).statusCode).toBe(404)
  })

  test('a statement that is fetched again is the same paper; in English it is another', async () => {
    const site = await paperSite(services)
    const fetched = async (language: string) =>
      (await site.get('/documents/statement-2025.pdf', String(siti), language)).rawPayload
    const first = await fetched('id')
    expect((await fetched('id')).equals(first)).toBe(true)
    expect((await fetched('en')).equals(first)).toBe(false)
    const letter = await site.post('/documents/letters', LETTER, String(siti))
    expect(codeIn(letter)).not.toBe('none')
  })
})
