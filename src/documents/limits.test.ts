import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneDatabase } from '#test/databases'
import { expectValid, now, seen } from '#test/page-site'
import {
  ended,
  fileWith,
  hasTool,
  LETTER,
  paperMember,
  paperServices,
  printedBy,
  textOf,
} from '#test/paper-site'
import { ownPaper } from './actions/own-paper.ts'
import { fileOf } from './paper-store.ts'

/** 80 letters: Latin, Cyrillic, Arabic. */
const LONG_NAME = `Maximiliana Wilhelmina Ратнавати Александровна محمد عبد الرحمن `.padEnd(80, 'x')
const YEARS_45 = Array.from({ length: 540 }, (_, index) => {
  const year = 1981 + Math.floor(index / 12)
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`
})

const opened = oneDatabase()
let member: Awaited<ReturnType<typeof paperMember>>

beforeAll(async () => {
  const { db } = await opened()
  member = await paperMember(await paperServices(db), { months: YEARS_45 })
  await sql`update members.member set name = ${LONG_NAME} where member_id = ${member.memberId}`.execute(
    db,
  )
}, 120_000)

const paperOf = async (kind: 'card' | 'wallet' | 'history') => {
  const { services, memberId } = member
  const made = await ownPaper(services, { kind }, { memberId, language: 'en', now })
  if (!made.ok) throw new Error(made.refusal.kind)
  return fileWith(await fileOf(services.db, services.keys, made.value))
}

describe('what is unusual', () => {
  test('45 years are printed whole, with the headings on every page', async () => {
    const path = await paperOf('history')
    if (!hasTool('pdftotext')) return
    const said = textOf(path)
    const pages = Number(/Pages:\s+(\d+)/.exec(printedBy('pdfinfo', path))?.[1])
    expect(pages).toBeGreaterThan(15)
    // The last three are the balance year by year, and how the paper is checked.
    expect(said.split('Date deposited').length - 1).toBeGreaterThanOrEqual(pages - 3)
    // 540 months of Rp5,000,000, and each month once.
    expect(said).toContain('2,700,000,000')
    for (const month of ['01-1981', '06-2003', '12-2025']) expect(said).toContain(month)
  })

  test('a name of 80 letters in three scripts is on card and history, whole and on one page', async () => {
    for (const kind of ['card', 'wallet'] as const) {
      const path = await paperOf(kind)
      if (!hasTool('pdfinfo')) return
      expect(printedBy('pdfinfo', path)).toMatch(/Pages:\s+1\n/)
      expect(textOf(path)).toContain('Ратнавати Александровна')
      if (hasTool('qpdf')) expect(ended('qpdf', '--check', path).status).toBe(0)
    }
  })

  test('a member without any record has a card, and is told what the rest waits for', async () => {
    const nobody = await paperMember(member.services, { months: [] })
    const page = await nobody.get('/documents')
    await expectValid(page.body)
    expect(seen(page.body)).toContain('Rincian tersedia setelah iuran pertama Anda dicatat.')
    const card = await nobody.get('/documents/card.pdf')
    expect(card.headers['content-type']).toBe('application/pdf')
    expect((await nobody.post('/documents/letters', LETTER)).statusCode).toBe(422)
  })
})
