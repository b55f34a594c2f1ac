import { afterAll, describe, expect, test } from 'vitest'
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
    'lines that end with a carriage return alone',
    contributionFile({}, {}).replaceAll('\n', '\r'),
    `NAME has lines that end with a carriage return alone, as old Macs write them. ${SAVE_AS}`,
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
})
