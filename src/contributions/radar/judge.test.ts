import { afterAll, describe, expect, test } from 'vitest'
import { importMembers } from '#members'
import { eachDatabase } from '#test/databases'
import { ImportFolder } from '#test/importing'
import { readCases } from '../../../test/radar-cases/read-cases.ts'
import { importContributions } from '../actions/import-contributions.ts'
import { radarCommand } from './radar-command.ts'

const folder = new ImportFolder()
afterAll(() => folder.remove())

const bodyOf = (csv: string): string => csv.slice(csv.indexOf('\n') + 1)
const headerOf = (csv = ''): string => csv.slice(0, csv.indexOf('\n') + 1)

describe('the radar before its judge', () => {
  eachDatabase((_kind, database) => {
    const cases = readCases()

    test('200 records by hand: everything that is to be told, and nothing else', async () => {
      const opened = await database()
      const members = cases.flatMap((one) => one.members ?? [])
      await folder.importText(
        importMembers,
        opened,
        headerOf(members[0]) + members.map(bodyOf).join(''),
      )
      const rows = headerOf(cases[0]?.csv) + cases.map(({ csv }) => bodyOf(csv)).join('')
      const imported = await folder.importText(importContributions, opened, rows)
      expect(imported).toMatchObject({ exit: 0, rejected: undefined })
      const wrong: string[] = []
      for (const { title, csv, look, expected } of cases) {
        const kpj = csv.split('\n')[1]?.split(',')[2] ?? ''
        const { out } = await folder.run(radarCommand, opened, ['--kpj', kpj, '--as-of', look])
        const told = out.split('\n').slice(1, -1)
        const right = expected
          .map((one) => [one.kpj, one.employerNumber, one.month, one.finding, one.amount].join())
          .toSorted()
        if (told.join('\n') !== right.join('\n'))
          wrong.push([title, ...right, 'told:', ...told].join('\n'))
      }
      expect(wrong).toEqual([])
    })
  })
})
