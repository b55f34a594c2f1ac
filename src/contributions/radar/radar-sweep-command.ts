import { type Command, UsageError } from '#platform/cli'
import { type Swept, sweepRadar } from '../actions/sweep-radar.ts'

/** `payung radar sweep`: what the server does every hour, now. */
export const radarSweepCommand: Command = {
  name: 'radar sweep',
  summary:
    'Looks at every record that an import touched or a day of payment made old, and tells its member.',
  usage: [
    'radar sweep',
    '',
    'The server does it every hour. Each member gets one message of everything that is new to them.',
    'Stopped and begun again it goes on, and tells nobody twice.',
  ].join('\n'),
  async run(args, context) {
    if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many.`)
    const services = { db: (await context.database()).db, keys: await context.keys() }
    const progress = ({ looked }: Swept) => {
      if (context.isTerminal) context.err(`\rlooked at ${looked} records`)
    }
    const { looked, told } = await sweepRadar(services, {
      ...{ now: context.clock.now(), signal: context.signal, progress },
    })
    if (context.isTerminal && looked > 0) context.err('\n')
    context.out(`looked at ${looked}, members told ${told}\n`)
    return context.signal.aborted ? 1 : 0
  },
}
