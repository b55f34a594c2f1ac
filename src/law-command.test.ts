import { expect, test } from 'vitest'
import type { CommandContext } from '#platform/cli'
import { stoppedClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { parseInstant } from '#values'
import { lawCommand } from './law-command.ts'

const never = () => Promise.reject(new Error('not opened'))

async function lawAt(instant: string, args: readonly string[]) {
  const now = parseInstant(instant)
  if (now === undefined) throw new Error(`${instant} is no instant`)
  const heard = { out: '', err: '' }
  const context: CommandContext = {
    database: never,
    keys: never,
    stdin: never,
    clock: stoppedClock(now),
    config: readConfig({}),
    cwd: '/somewhere',
    isTerminal: false,
    signal: new AbortController().signal,
    out: (text) => {
      heard.out += text
    },
    err: (text) => {
      heard.err += text
    },
  }
  return { exit: await lawCommand.run(args, context), ...heard }
}

test('law --due asks the clock for the day, in Jakarta, where none is given', async () => {
  // 17:00 in Greenwich is midnight in Jakarta.
  expect(await lawAt('2026-12-31T16:59:59Z', ['--due'])).toMatchObject({ exit: 0 })
  const late = await lawAt('2026-12-31T17:00:00Z', ['--due'])
  expect(late).toMatchObject({ exit: 1, err: expect.stringContaining('jht/credited-rate of 2026') })
  expect(JSON.parse(late.out)).toMatchObject({ today: '2027-01-01' })
  const given = await lawAt('2026-12-31T17:00:00Z', ['--due', '2026-10-01'])
  expect(given).toMatchObject({ exit: 0, err: '' })
})
