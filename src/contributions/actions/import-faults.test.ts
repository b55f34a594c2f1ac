import { afterAll, describe, expect, test } from 'vitest'
import { parseRecord } from '#platform/imports'
import { eachDatabase } from '#test/databases'
import {
  CONTRIBUTION_HEADER,
  contributionFile,
  contributionLine,
  ImportFolder,
} from '#test/importing'
import { importContributions } from './import-contributions.ts'

const folder = new ImportFolder()
afterAll(() => folder.remove())

const SAVE_AS =
  'Open it in a spreadsheet and save it as "CSV UTF-8 (comma delimited)", then import that.'

/** What is in the file, and the one sentence that answers it. `NAME` is the file. */
const UNREADABLE: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['an empty file', '', `NAME is empty. Its first line must be: ${CONTRIBUTION_HEADER}`],
  ['blank lines only', '\r\n\r\n', `NAME is empty. Its first line must be: ${CONTRIBUTION_HEADER}`],
  [
    'a byte-order mark only',
    '\ufeff',
    `NAME is empty. Its first line must be: ${CONTRIBUTION_HEADER}`,
  ],
  [
    'UTF-16 with its mark',
    Buffer.from(`\ufeff${contributionFile({})}`, 'utf16le'),
    `NAME is UTF-16. ${SAVE_AS}`,
  ],
  [
    'UTF-16 without a mark',
    Buffer.from(contributionFile({}), 'utf16le'),
    `NAME is UTF-16. ${SAVE_AS}`,
  ],
  [
    'UTF-16 the other way round',
    Buffer.from(`\ufeff${contributionFile({})}`, 'utf16le').swap16(),
    `NAME is UTF-16. ${SAVE_AS}`,
  ],
  [
    'Windows-1252',
    Buffer.from(contributionFile({}, { member_name: 'René' }), 'latin1'),
    `NAME is not UTF-8 (see line 3), maybe Windows-1252. ${SAVE_AS}`,
  ],
  [
    'a missing column',
    contributionFile({}).replace(',wage,', ','),
    'NAME cannot be imported: the column "wage" is missing from the header.',
  ],
  [
    'two missing columns',
    contributionFile({}).replace(',wage,back_pay,', ','),
    'NAME cannot be imported: the columns "wage", "back_pay" are missing from the header.',
  ],
  [
    'an unknown column',
    contributionFile({}).replace(',recorded_on\n', ',recorded_on,remark\n'),
    'NAME cannot be imported: the column "remark" is unknown; take it out.',
  ],
  [
    'a column twice',
    contributionFile({}).replace(',recorded_on\n', ',recorded_on,wage\n'),
    'NAME cannot be imported: the column "wage" is in the header twice.',
  ],
  [
    'no header',
    `${contributionLine()}\n`,
    `NAME cannot be imported: its first line is not the header. It must be: ${CONTRIBUTION_HEADER}`,
  ],
  [
    'semicolons between the columns',
    contributionFile({}).replaceAll(',', ';'),
    'NAME cannot be imported: its columns are not separated by commas. Save it as "CSV UTF-8 (comma delimited)", or choose the comma as separator.',
  ],
]

/** What stands in a row, and the reason it comes back with. */
const REJECTED: readonly (readonly [string, string, string])[] = [
  [
    'an amount with separators, in quotes',
    contributionLine({ wage: '"4,000,000.00"' }),
    'wage is "4,000,000.00": an amount is whole rupiah without separators, such as 4000000.',
  ],
  [
    'an amount with separators, bare',
    contributionLine({ wage: '4,000,000.00' }),
    'The row has 27 values for 25 columns; amounts are written without separators, and a comma within a value needs double quotes around it.',
  ],
  [
    'an amount below zero',
    contributionLine({ jkk: '-1' }),
    'jkk is "-1": an amount is whole rupiah without separators, such as 4000000.',
  ],
  [
    'an empty amount',
    contributionLine({ jkm: '' }),
    'jkm is empty: an amount is whole rupiah without separators, such as 4000000.',
  ],
  [
    'an unknown segment',
    contributionLine({ segment: 'farmer' }),
    'segment is "farmer": it must be wage-earner, self-employed, construction, migrant.',
  ],
  [
    'an unknown status',
    contributionLine({ status: 'gone' }),
    'status is "gone": it must be active, joined, left, unpaid-leave, reduced-hours.',
  ],
  [
    'a NIK of 15 digits',
    contributionLine({ nik: '317101450190000' }),
    'nik is "317101450190000": a NIK has 16 digits.',
  ],
  [
    'a KPJ of 10 digits',
    contributionLine({ kpj: '2104567890' }),
    'kpj is "2104567890": a KPJ has 11 digits or letters.',
  ],
  [
    'no name',
    contributionLine({ member_name: ' ' }),
    'member_name is empty: it must be filled in.',
  ],
  [
    'a day that no calendar has',
    contributionLine({ birth_date: '1990-02-30' }),
    'birth_date is "1990-02-30": a date is written YYYY-MM-DD, such as 2026-03-15.',
  ],
  [
    'a month written another way',
    contributionLine({ month: '01/2026' }),
    'month is "01/2026": a month is written YYYY-MM, such as 2026-03.',
  ],
  [
    'an unknown province',
    contributionLine({ employer_province: 'DKI' }),
    'employer_province is "DKI": it is a code of two digits, such as 31.',
  ],
  [
    'an unknown size',
    contributionLine({ employer_size: 'huge' }),
    'employer_size is "huge": it must be micro, small, medium, large.',
  ],
  [
    'risk class 6',
    contributionLine({ risk_class: '6' }),
    'risk_class is "6": it must be 1, 2, 3, 4, 5.',
  ],
  [
    'a wage earner without employer',
    contributionLine({ employer_number: '' }),
    'employer_number is empty: it must be filled in.',
  ],
  [
    'an employment that ends before it starts',
    contributionLine({ ended_on: '2014-01-01' }),
    'ended_on is 2014-01-01, before started_on 2015-03-01.',
  ],
  [
    'a zero byte',
    contributionLine({ member_name: 'Si\0ti' }),
    'member_name holds a zero byte, which no value may.',
  ],
  [
    'a line break in a name',
    contributionLine({ member_name: '"Siti\nRahmawati"' }),
    'member_name holds a line break, tab or control character, which no value may.',
  ],
  [
    'a value too few',
    contributionLine().replace(',active,', ','),
    'The row has 24 values for 25 columns; amounts are written without separators, and a comma within a value needs double quotes around it.',
  ],
  [
    'one word',
    'total',
    'The row has 1 value for 25 columns; amounts are written without separators, and a comma within a value needs double quotes around it.',
  ],
]

const GOOD = contributionLine({ month: '2026-05', deposited_on: '2026-06-10' })

eachDatabase((_kind, database) => {
  describe('a file that cannot be read is answered by one sentence and writes nothing', () => {
    test.each(UNREADABLE)('%s', async (_what, content, sentence) => {
      folder.write('april.csv', content)
      const ran = await folder.run(importContributions, await database(), ['april.csv'])
      expect(ran.err).toBe(`${sentence.replace('NAME', 'april.csv')}\n`)
      expect(ran).toMatchObject({ exit: 1, out: '', rejected: undefined })
    })
  })

  test.each([
    ['nothing.csv', 'There is no file nothing.csv.'],
    ['.', 'PATH is no file but a folder or device.'],
  ])('%s is no file to import', async (name, sentence) => {
    const ran = await folder.run(importContributions, await database(), [name])
    const base = folder.path.slice(folder.path.lastIndexOf('/') + 1)
    expect(ran).toMatchObject({ exit: 1, err: `${sentence.replace('PATH', base)}\n` })
  })

  test.each([
    [[], 'Name the CSV file to import.'],
    [['a.csv', 'b.csv'], 'Name one CSV file at a time.'],
    [['a.csv', '--force'], 'There is no option --force.'],
  ])('%j is wrong usage', async (args, sentence) => {
    const ran = await folder.run(importContributions, await database(), args)
    expect(ran.exit).toBe(2)
    expect(ran.err).toBe(`${sentence} See: payung import contributions --help\n`)
  })

  describe('a wrong row comes back as it was with its reason, and the others go in', () => {
    test.each(REJECTED)('%s', async (_what, line, reason) => {
      const file = `${CONTRIBUTION_HEADER}\n${line}\n${GOOD}\n`
      const ran = await folder.importText(importContributions, await database(), file)
      expect(ran.exit).toBe(0)
      expect(ran.out).toMatch(/^imported [01], unchanged [01], rejected 1\n$/)
      const rejected = ran.rejected?.slice(`${CONTRIBUTION_HEADER},reason\n`.length) ?? ''
      expect(rejected.startsWith(line)).toBe(true)
      const told = rejected.slice(line.length).replace(/^,+/, '').trimEnd()
      expect(told.startsWith('"') ? told.slice(1, -1).replaceAll('""', '"') : told).toBe(reason)
    })
  })

  test.each([
    ['"PT Contoh', 'A double quote opens and never closes.'],
    [
      '"PT Contoh" Jaya',
      'Text follows a closing double quote; inside quotes, a quote is written twice.',
    ],
  ])('a line with %s costs itself only, and comes back as one value', async (name, reason) => {
    const bad = contributionLine({ employer_name: name })
    const file = `${[CONTRIBUTION_HEADER, GOOD, bad, GOOD, GOOD].join('\n')}\n`
    const ran = await folder.importText(importContributions, await database(), file)
    expect(ran.out).toMatch(/^imported [01], unchanged [23], rejected 1\n$/)
    const [, line = ''] = ran.rejected?.split('\n') ?? []
    const values = parseRecord(line)
    expect(values).toHaveLength(26)
    expect([values[0], values[25]]).toEqual([bad, reason])
  })

  test('a line of 10 MB costs itself only, and comes back whole', async () => {
    const long = contributionLine({ member_name: 'x'.repeat(10_000_000) })
    const file = `${[CONTRIBUTION_HEADER, GOOD, long, GOOD].join('\n')}\n`
    const ran = await folder.importText(importContributions, await database(), file)
    expect(ran.out).toMatch(/^imported [01], unchanged [12], rejected 1\n$/)
    const rejected = ran.rejected?.slice(`${CONTRIBUTION_HEADER},reason\n`.length) ?? ''
    expect(rejected.slice(0, long.length) === long).toBe(true)
    expect(rejected.slice(long.length)).toBe(
      ',The line is longer than 65536 characters; no row is.\n',
    )
  })

  test('what the radar judges goes in: shares, wages, the future, months outside the employment', async () => {
    const who = { kpj: '23000000001', nik: '3171014501903333' }
    const file = contributionFile(
      { ...who, wage: '1', jkk: '999999999' },
      { ...who, month: '2090-01', deposited_on: '2090-02-01', recorded_on: '2090-02-01' },
      { ...who, month: '2010-01' },
      { ...who, month: '2026-03', ended_on: '2015-12-31' },
      { ...who, month: '2026-04', status: 'unpaid-leave' },
    )
    const ran = await folder.importText(importContributions, await database(), file)
    expect(ran.out).toBe('imported 5, unchanged 0, rejected 0\n')
  })
})
