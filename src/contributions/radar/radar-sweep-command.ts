import { type Command, UsageError } from '#platform/cli'
import { type Swept, sweepRadar } from '../actions/sweep-radar.ts'
import { markAllForRadar } from './finding-store.ts'

/** `payung radar sweep`: what the server does every hour, now. */
export const radarSweepCommand: Command = {
  name: 'radar sweep',
  summary:
    'Looks at every record that an import touched or a day of payment made old, and tells its member.',
  usage: [
    'radar sweep [--all] [--silent]',
    '',
    'The server does it every hour. Each member gets one message of everything that is new to them.',
    'Stopped and begun again it goes on, and tells nobody twice.',
    '',
    '  --all     looks at every record anew: after an update of the law',
    '  --silent  tells nobody of what is found now: where it is old news, as after the first start',
  ].join('\n'),
  async run(args, context) {
    const strange = args.find((word) => word !== '--all' && word !== '--silent')
    if (strange !== undefined) throw new UsageError(`radar sweep does not know "${strange}".`)
    const services = { db: (await context.database()).db, keys: await context.keys() }
    if (args.includes('--all')) await markAllForRadar(services.db)
    const progress = ({ looked }: Swept) => {
      if (context.isTerminal) context.err(`\rlooked at ${looked} records`)
    }
    const { looked, told } = await sweepRadar(services, {
      ...{ now: context.clock.now(), signal: context.signal, progress },
      tells: !args.includes('--silent'),
    })
    if (context.isTerminal && looked > 0) context.err('\n')
    context.out(`looked at ${looked}, members told ${told}\n`)
    return context.signal.aborted ? 1 : 0
  },
}
