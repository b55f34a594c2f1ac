import { inflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Kpj, type Language, localDate, month, rupiah } from '#values'
import { type HistoryRow, historyRows } from './history.ts'
import type { Posting } from './posting.ts'
import { recordCsv } from './record-csv.ts'
import { recordXlsx } from './record-xlsx.ts'

const paid = (of: string, facts: Partial<Posting> = {}): Posting => ({
  postingId: 1n,
  month: month(of),
  kpj: '01045678901' as Kpj,
  employerNumber: '12000345',
  employerName: 'PT Sinar Cakra Boga',
  segment: 'wage-earner',
  status: 'active',
  depositedOn: localDate('2026-06-10'),
  recordedOn: localDate('2026-06-12'),
  revision: 0,
  reversal: false,
  wage: rupiah(5_000_000n),
  backPay: rupiah(0n),
  jkk: rupiah(27_000n),
  jkm: rupiah(15_000n),
  jhtEmployer: rupiah(185_000n),
  jhtWorker: rupiah(100_000n),
  jpEmployer: rupiah(100_000n),
  jpWorker: rupiah(50_000n),
  ...facts,
})

async function csvOf(language: Language, ...years: readonly (readonly HistoryRow[])[]) {
  let text = ''
  for await (const part of recordCsv(inTurn(years), language)) text += part
  return text
}

async function* inTurn<Part>(parts: readonly Part[]) {
  yield* parts
}

const rowsOf = (text: string, delimiter: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, delimiter })

/** The files inside a zip, read by its central directory. */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const body = zip.subarray(start, start + size)
    const isStored = zip.readUInt16LE(at + 10) === 0
    files.set(name, (isStored ? body : inflateRawSync(body)).toString('utf8'))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

async function sheetOf(rows: readonly HistoryRow[], language: Language) {
  const files = unzipped(await recordXlsx(rows, language))
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>/]*)>(.*?)<\/c>/g)].map((match) => {
    const [, place = '', marks = '', content = ''] = match
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? ''
    return [
      place,
      marks.includes('t="s"') ? { text: strings[Number(value)]?.[1] } : { value },
    ] as const
  })
  return { files, sheet, cells: new Map(cells) }
}

test('the CSV in Indonesian has a byte-order mark, semicolons and the statement’s headings', async () => {
  const text = await csvOf('id', historyRows([paid('2026-05')]))
  expect(text.startsWith('\uFEFFBL-TH;KPJ;NPP;')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(rowsOf(text, ';')).toEqual([
    [
      'BL-TH',
      'KPJ',
      'NPP',
      'Pemberi kerja',
      'Status',
      'Upah',
      'Rapel',
      'Iuran JHT pemberi kerja',
      'Iuran JHT TK',
      'Iuran JP pemberi kerja',
      'Iuran JP TK',
      'Iuran JKK',
      'Iuran JKM',
      'Jumlah iuran',
      'Tgl Setor',
      'Tgl Posting',
      'Keterangan',
    ],
    [
      '05-2026',
      '0104 5678 901', // in groups, so that no spreadsheet takes it for a number and drops the zero
      '12000345',
      'PT Sinar Cakra Boga',
      'bekerja',
      '5000000',
      '0',
      '185000',
      '100000',
      '100000',
      '50000',
      '27000',
      '15000',
      '477000', // the sum of the six shares
      '2026-06-10',
      '2026-06-12',
      '',
    ],
  ])
})

test('the CSV in English has commas and English headings', async () => {
  const rows = rowsOf(await csvOf('en', historyRows([paid('2026-05')])), ',')
  expect(rows[0]?.slice(0, 6)).toEqual([
    'BL-TH (month)',
    'KPJ (membership number)',
    'NPP (employer number)',
    'Employer',
    'Status',
    'Wage (Upah)',
  ])
  expect(rows[1]?.[4]).toBe('working')
})

test('an empty record is a file with headings only', async () => {
  expect(rowsOf(await csvOf('id'), ';')).toHaveLength(1)
  expect(rowsOf(await csvOf('id', []), ';')).toHaveLength(1)
})

test('years follow each other under one line of headings', async () => {
  const text = await csvOf('id', historyRows([paid('2025-05')]), historyRows([paid('2026-05')]))
  expect(rowsOf(text, ';').map((row) => row[0])).toEqual(['BL-TH', '05-2025', '05-2026'])
})

test('a reversal is a number below zero, told as such', async () => {
  const rows = historyRows([
    paid('2026-05'),
    paid('2026-05', { revision: 1, reversal: true, wage: rupiah(-5_000_000n) }),
  ])
  const read = rowsOf(await csvOf('id', rows), ';')
  expect(read[2]?.[5]).toBe('-5000000')
  expect(read.map((row) => row[16])).toEqual(['Keterangan', 'dibatalkan', 'pembatalan'])
})

const HOSTILE: readonly (readonly [string, string])[] = [
  ['=HYPERLINK("http://example.com","PT")', '\'=HYPERLINK("http://example.com","PT")'],
  ['+62 Jaya', "'+62 Jaya"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
  ['\t=1+1', "'=1+1"],
  ['\r\n=1+1', "'=1+1"],
  ['  =1+1', "'=1+1"],
  ['\u0000=1+1', "'=1+1"],
  ['＝1+1', "'＝1+1"],
  ['PT Maju, Mundur; "Jaya"', 'PT Maju, Mundur; "Jaya"'],
  ['PT\nDua Baris', 'PT Dua Baris'],
]

test.each(HOSTILE)('an employer called %j can carry no formula', async (employerName, written) => {
  const rows = historyRows([paid('2026-05', { employerName })])
  expect(rowsOf(await csvOf('id', rows), ';')[1]?.[3]).toBe(written)
  expect(rowsOf(await csvOf('en', rows), ',')[1]?.[3]).toBe(written)
  const { files, cells, sheet } = await sheetOf(rows, 'id')
  expect([...files.values()].join('')).not.toMatch(/<f[ >/]/)
  expect(sheet).toContain('<row')
  const plain = written.replace(/^'/, '').replaceAll('"', '&quot;')
  expect(cells.get('D2')?.text?.replaceAll('"', '&quot;')).toBe(plain)
})

test('whatever an employer is called, every row keeps its columns and no cell begins like a formula', async () => {
  const hostile = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ';', ',', 'a', "'"),
  })
  await fc.assert(
    fc.asyncProperty(hostile, async (employerName) => {
      const read = rowsOf(await csvOf('id', historyRows([paid('2026-05', { employerName })])), ';')
      expect(read).toHaveLength(2)
      expect(read[1]).toHaveLength(17)
      expect(read[1]?.[3]).not.toMatch(/^[=+\-@\t\r\n ]/)
    }),
    { seed: 20261122, numRuns: 200 },
  )
})

test('the spreadsheet has numbers as numbers, months and days as dates, totals and a heading that stays', async () => {
  const rows = historyRows([paid('2026-04'), paid('2026-05', { jkk: rupiah(3_000n) })])
  const { sheet, cells, files } = await sheetOf(rows, 'id')
  expect(cells.get('A1')).toEqual({ text: 'BL-TH' })
  expect(cells.get('B2')).toEqual({ text: '0104 5678 901' })
  expect(cells.get('A2')).toEqual({ value: '46113' }) // 1 April 2026: 25,569 days to 1970 and 20,544 more
  expect(cells.get('O2')).toEqual({ value: '46183' }) // 10 June 2026, seventy days later
  expect(cells.get('F3')).toEqual({ value: '5000000' })
  expect(cells.get('A4')).toEqual({ text: 'Jumlah' })
  expect(cells.get('F4')).toEqual({ value: '10000000' })
  expect(cells.get('L4')).toEqual({ value: '30000' }) // 27,000 + 3,000
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
  const styles = files.get('xl/styles.xml') ?? ''
  for (const format of ['#,##0', 'dd-mm-yyyy', 'mm-yyyy']) expect(styles).toContain(`"${format}"`)
  expect(files.get('xl/workbook.xml')).toContain('name="Riwayat iuran"')
})

test('an amount that a spreadsheet could not hold exactly stands as text', async () => {
  const { cells } = await sheetOf(
    historyRows([paid('2026-05', { wage: rupiah(9_007_199_254_740_993n) })]),
    'en',
  )
  expect(cells.get('F2')).toEqual({ text: '9007199254740993' })
})
