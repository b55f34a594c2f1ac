import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type CommandContext, UsageError } from '#platform/cli'
import { systemClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { demoDataCommand } from './demo-data-command.ts'

const ARGS = ['--members', '30', '--from', '2024-01', '--to', '2026-10', '--seed', 's', '--out']

async function inFolder(signal = new AbortController().signal) {
  const cwd = await mkdtemp(join(tmpdir(), 'payung-demo-data-'))
  onTestFinished(() => rm(cwd, { recursive: true }))
  const heard = { out: '', err: '' }
  const never = () => Promise.reject(new Error('not opened'))
  const context: CommandContext = {
    database: never,
    keys: never,
    clock: systemClock,
    config: readConfig({}),
    cwd,
    isTerminal: false,
    signal,
    out: (text) => {
      heard.out += text
    },
    err: (text) => {
      heard.err += text
    },
    stdin: async () => '',
  }
  return { cwd, heard, context }
}

test('both files are written, and the day to look on is said', async () => {
  const { cwd, heard, context } = await inFolder()
  expect(await demoDataCommand.run([...ARGS, 'people.csv'], context)).toBe(0)
  expect((await readdir(cwd)).sort()).toEqual(['people.csv', 'people.faults.csv'])
  const rows = (await readFile(join(cwd, 'people.csv'), 'utf8')).split('\n')
  const faults = (await readFile(join(cwd, 'people.faults.csv'), 'utf8')).split('\n')
  expect(rows[0]).toBe(
    'segment,nik,kpj,member_name,birth_date,employer_number,employer_name,employer_province,employer_size,risk_class,labour_intensive,month,status,wage,back_pay,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,started_on,ended_on,deposited_on,recorded_on',
  )
  expect(faults[0]).toBe('kpj,employer_number,month,finding')
  expect(faults.slice(1, -1)).toEqual(faults.slice(1, -1).toSorted())
  expect(heard.out).toBe(
    `wrote ${rows.length - 2} rows of 30 members to people.csv and ${faults.length - 2} faults to people.faults.csv; look on 2026-12-01\n`,
  )
})

test('a second run writes the same bytes', async () => {
  const { cwd, context } = await inFolder()
  await demoDataCommand.run([...ARGS, 'a.csv'], context)
  await demoDataCommand.run([...ARGS, 'b.csv'], context)
  const [first, second] = ['a', 'b'].map((name) => readFile(join(cwd, `${name}.csv`)))
  expect(await first).toEqual(await second)
})

test('wrong arguments are wrong usage', async () => {
  const { context } = await inFolder()
  await expect(demoDataCommand.run([...ARGS, 'people.txt'], context)).rejects.toThrow(UsageError)
})

test('a folder that is not there is refused in one sentence', async () => {
  const { heard, context } = await inFolder()
  expect(await demoDataCommand.run([...ARGS, 'nowhere/people.csv'], context)).toBe(1)
  expect(heard.err).toMatch(
    /^Cannot write nowhere\/people\.csv: .*no such file or directory.*\.\n$/,
  )
})

test('a run that is stopped leaves no files', async () => {
  const { cwd, context } = await inFolder(AbortSignal.abort())
  const many = ARGS.with(1, '2000')
  await expect(demoDataCommand.run([...many, 'people.csv'], context)).rejects.toThrow()
  expect(await readdir(cwd)).toEqual([])
})
