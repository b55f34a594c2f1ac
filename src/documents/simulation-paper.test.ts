import { describe, expect, test } from 'vitest'
import { lawRecheck } from '#benefits'
import type { Database } from '#platform/db'
import { inTerminal } from '#test/commands'
import { eachDatabase, oneDatabase } from '#test/databases'
import { expectValid, now, seen } from '#test/page-site'
import { fileWith, hasTool, paperServices, paperSite, printedBy, textOf } from '#test/paper-site'
import { uaFaults } from '#test/pdf-ua'
import { saver } from '#test/saver'

/** A form of every simulator, and one that the law refuses. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contributions: {
    ...{ segment: 'wage-earner', month: '2026-03', wage: '5.000.000', riskClass: '1' },
    ...{ 'programmes.jkk': 'on', 'programmes.jht': 'on', 'programmes.jp': 'on' },
  },
  jht: {
    ...{ balance: '60.000.000', wage: '6.000.000', from: '2026-11', lastMonth: '2029-06' },
    ...{ wageGrowth: '5', annualReturn: '5' },
    ...{ 'gaps.0.from': '2028-01', 'gaps.0.through': '2028-06' },
  },
  jp: {
    ...{ birthDate: '1990-01-15', wage: '5.000.000', contributionMonths: '60' },
    ...{ from: '2026-11', wageGrowth: '5', inflation: '3' },
  },
  'jp-survivors': {
    ...{ diedOn: '2026-11-22', wage: '8.000.000', contributionMonths: '60' },
    membershipMonths: '66',
  },
  jkk: {
    ...{ outcome: 'death', accidentOn: '2026-11-22', wage: '5.000.000' },
    'children.0.remainingYears.primary': '4',
  },
  jkm: { diedOn: '2026-11-22', contributionMonths: '60' },
  'jht-withdrawal': {
    ...{ balance: '60.000.000', memberSince: '2014-03', claimedOn: '2026-11-22' },
    ...{ reason: 'partial-10', hasTaxNumber: 'on' },
  },
  jkp: {
    ...{ dismissedOn: '2026-11-22', reason: 'dismissal', lastWage: '5.000.000' },
    contributionMonthsInLast24: '24',
  },
  construction: { contractValue: '1.000.000.000' },
}
const REFUSED = { ...FORMS.jkp, contributionMonthsInLast24: '1' }

const amountsIn = (text: string): readonly string[] => text.match(/(?:Rp|IDR )\d[\d.,]*\d/g) ?? []
const needs = (tool: string) => test.skipIf(!hasTool(tool))

/** A member who keeps simulations, with a browser for both modules. */
async function keeper(database: Database) {
  const at = await saver(database.db)
  const site = await paperSite(await paperServices(database.db, at.keys))
  const who = String(at.memberId)
  const newest = async () => {
    const [, href = ''] =
      /href="(\/documents\/simulations\/[\da-f-]+\.pdf)"/.exec(await at.list()) ?? []
    return href
  }
  return {
    ...at,
    newest,
    saveForm: (slug: string) => at.saveOf(slug, FORMS[slug] ?? {}),
    papers: (url: string, language?: string) => site.get(url, who, language),
    papersAs: (other: bigint, url: string) => site.get(url, String(other)),
  }
}

const one = oneDatabase()

needs('pdftotext')(
  'the report says every figure that the page of the simulation says, of each simulator',
  async () => {
    const at = await keeper(await one())
    for (const slug of Object.keys(FORMS)) {
      await at.saveForm(slug)
      const href = await at.newest()
      const [, savedId = ''] = /simulations\/(.*)\.pdf/.exec(href) ?? []
      const { body } = await at.act({ open: savedId })
      const [, result = ''] = body.split('id="result"')
      const amounts = amountsIn(seen(result))
      expect(amounts.length, slug).toBeGreaterThan(2)
      const file = await at.papers(href)
      expect([file.statusCode, file.headers['content-type']], slug).toEqual([
        200,
        'application/pdf',
      ])
      const path = await fileWith(file.rawPayload)
      const printed = amountsIn(textOf(path))
      expect(
        amounts.filter((amount) => !printed.includes(amount)),
        slug,
      ).toEqual([])
      if (slug === 'jp' || slug === 'jkk') expect(uaFaults(path), slug).toEqual([])
      await at.act({ remove: savedId })
    }
  },
)

describe('the report of a simulation', () => {
  eachDatabase((_kind, database) => {
    const member = async () => keeper(await database())

    needs('pdftotext')('says what was filled in, every step, and what to know', async () => {
      const at = await member()
      await at.saveForm('jkk')
      const path = await fileWith((await at.papers(await at.newest(), 'en')).rawPayload)
      const said = textOf(path)
      for (const words of [
        'Simulation report: Work injury benefit (JKK)',
        'What the accident led to Day of the accident', // a table: names left, answers right
        'Death 22 November 2026 IDR 5,000,000 (from your record)',
        // 60 % of 80 wages of IDR 5,000,000: PP 82/2019, annex III.
        '1.1 Death benefit: IDR 240,000,000',
        'Formula: monthly wage × part × 80',
        'In force since: 2019-12-02',
        'Certainty: needs review',
        'This is an estimate from what you filled in, not a promise.',
        'What you should know',
        'Issued on 22 November 2026',
      ])
        expect(said).toContain(words)
      expect(printedBy('pdfinfo', path)).toMatch(/Tagged:\s+yes/)
    })

    needs('pdftotext')('of a refusal it says why and from when, and no amount', async () => {
      const at = await member()
      await at.saveOf('jkp', REFUSED)
      const said = textOf(await fileWith((await at.papers(await at.newest())).rawPayload))
      expect(said).toContain('Tidak ada jumlahnya')
      // The wage alone, which was filled in.
      expect(amountsIn(said)).toEqual(['Rp5.000.000'])
    })

    test('it is the same paper when asked for again, listed, and checked by its code', async () => {
      const at = await member()
      await at.saveForm('jkm')
      const href = await at.newest()
      const first = await at.papers(href)
      expect((await at.papers(href)).rawPayload.equals(first.rawPayload)).toBe(true)
      const list = await at.papers('/documents')
      await expectValid(list.body)
      expect(seen(list.body)).toContain('Laporan simulasi: Santunan kematian (JKM)')
      const [, code = ''] = /papers\/([0-9A-Z]{16})\.pdf/.exec(list.body) ?? []
      const checked = seen((await at.papers(`/verify/${code}`)).body)
      expect(checked).toContain('Asli dan masih berlaku')
      expect(checked).toContain('Laporan simulasi (perkiraan)')
      expect(checked).not.toContain('Rp')
    })

    test('what lacks answers has no report: the list offers none, and its address says why', async () => {
      const at = await member()
      await at.saveForm('contributions')
      const href = await at.newest()
      await at.takeBack()
      const terminal = { database: await database(), keys: at.keys, now: () => now }
      await inTerminal(terminal, lawRecheck, { args: [] })
      expect(await at.newest()).toBe('')
      const asked = await at.papers(href)
      expect([asked.statusCode, seen(asked.body).includes('DOKUMEN-21')]).toEqual([422, true])
    })

    test('nobody else gets it; one that is gone, or never was, is not there', async () => {
      const [at, other] = [await member(), await member()]
      await at.saveForm('jkm')
      const href = await at.newest()
      expect((await at.papersAs(other.memberId, href)).statusCode).toBe(404)
      const [, savedId = ''] = /simulations\/(.*)\.pdf/.exec(href) ?? []
      await at.act({ remove: savedId })
      for (const url of [href, '/documents/simulations/x.pdf', `${href}.pdf`])
        expect((await at.papers(url)).statusCode).toBe(404)
    })
  })
})
