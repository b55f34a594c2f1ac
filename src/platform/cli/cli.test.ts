import { once } from 'node:events'
import { mkdtemp, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { systemClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import {
  type Command,
  type CommandContext,
  findCommand,
  overview,
  Refusal,
  runCommand,
  runThroughServer,
  serveCommands,
  UsageError,
} from './index.ts'

const never = () => Promise.reject(new Error('not opened'))
const shared = { database: never, keys: never, clock: systemClock, config: readConfig({}) }

function listening(input = '') {
  const heard = { out: '', err: '' }
  const context: CommandContext = {
    ...shared,
    cwd: '/somewhere',
    isTerminal: false,
    signal: new AbortController().signal,
    out: (text) => {
      heard.out += text
    },
    err: (text) => {
      heard.err += text
    },
    stdin: async () => input,
  }
  return { heard, context }
}

const command = (name: string, run: Command['run']): Command => ({
  name,
  summary: `does ${name}`,
  usage: `${name} FILE`,
  run,
})

describe('a command', () => {
  const commands = [command('import', async () => 0), command('import members', async () => 0)]

  test('is found by its longest name, with the rest as arguments', () => {
    const found = findCommand(commands, ['import', 'members', 'a.csv'])
    expect(found?.command.name).toBe('import members')
    expect(found?.args).toEqual(['a.csv'])
    expect(findCommand(commands, ['export'])).toBeUndefined()
  })

  test('is explained by --help', async () => {
    const { heard, context } = listening()
    const [first] = commands
    if (first === undefined) throw new Error('none')
    expect(await runCommand({ command: first, args: ['--help'] }, context)).toBe(0)
    expect(heard.out).toBe('does import\n\nUsage: payung import FILE\n')
    expect(overview(commands)).toContain('  import          does import\n')
  })

  test.each([
    [new UsageError('FILE is missing.'), 2, 'FILE is missing. See: payung x --help\n'],
    [new Refusal('The server is away.'), 1, 'The server is away.\n'],
    [new Error('disk full'), 1, 'payung x failed: disk full\n'],
  ])('that throws %s ends in a code and one sentence', async (error, exit, sentence) => {
    const { heard, context } = listening()
    const failing = command('x', async () => {
      throw error
    })
    expect(await runCommand({ command: failing, args: [] }, context)).toBe(exit)
    expect(heard.err).toBe(sentence)
  })
})

describe('a command through the running server', () => {
  async function served(...commands: Command[]) {
    const path = join(await mkdtemp(join(tmpdir(), 'payung-')), 'payung.sock')
    return { path, server: await serveCommands(path, commands, shared) }
  }

  test('gets its words, its folder and standard input, and gives back text and exit code', async () => {
    const echo = command('echo', async (args, context) => {
      context.out(`${args.join(' ')} in ${context.cwd} from ${await context.stdin()}\n`)
      context.err('careful\n')
      return 1
    })
    const { path, server } = await served(echo)
    const { heard, context } = listening('ünïcode\nlines')
    expect(await runThroughServer(path, ['echo', 'a b', 'c'], context)).toBe(1)
    expect(heard).toEqual({ out: 'a b c in /somewhere from ünïcode\nlines\n', err: 'careful\n' })
    await server.close()
  })

  test('is told to stop when its caller goes away', async () => {
    let stopped: Promise<unknown> | undefined
    let started: () => void = () => undefined
    const running = new Promise<void>((resolve) => {
      started = resolve
    })
    const long = command('long', async (_args, context) => {
      stopped = once(context.signal, 'abort')
      started()
      await stopped
      return 1
    })
    const { path, server } = await served(long)
    const socket = connect(path)
    socket.write(`${JSON.stringify({ args: ['long'], cwd: '/', isTerminal: false })}\n`)
    await running
    socket.destroy()
    await stopped
    await server.close()
  })

  test('ends in a sentence when the server stops meanwhile', async () => {
    const { path, server } = await served(
      command('long', async () => {
        setTimeout(() => void server.close(), 10)
        return new Promise<number>(() => undefined)
      }),
    )
    const { heard, context } = listening()
    expect(await runThroughServer(path, ['long'], context)).toBe(1)
    expect(heard.err).toContain('The server stopped before the command ended.')
  })

  test('is for the user who runs the server alone, and survives nonsense', async () => {
    const { path, server } = await served(command('fine', async () => 0))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const socket = connect(path)
    socket.write('nonsense\n')
    await once(socket.resume(), 'close')
    expect(await runThroughServer(path, ['fine'], listening().context)).toBe(0)
    await server.close()
  })
})
