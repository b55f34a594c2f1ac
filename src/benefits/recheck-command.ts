import { type Command, UsageError } from '#platform/cli'
import { type Rechecked, recheckSaved } from './actions/recheck-saved.ts'

/** `payung law recheck`: what members keep, computed anew after a change of law or data. */
export const lawRecheck: Command = {
  name: 'law recheck',
  summary: 'Recomputes all saved simulations and tells members whose results changed.',
  usage: [
    'law recheck',
    '',
    'Run it after an update of Payung or a correction of records. Each member gets one notice: old, new, why.',
    'A result that is the same tells nobody. Stopped and begun again it tells nobody twice.',
  ].join('\n'),
  async run(args, context) {
    if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many.`)
    const services = { db: (await context.database()).db, keys: await context.keys() }
    const progress = ({ checked, changed }: Rechecked) =>
      context.err(
        `${context.isTerminal ? '\r' : ''}checked ${checked}, changed ${changed}${context.isTerminal ? '' : '\n'}`,
      )
    const sum = await recheckSaved(services, {
      ...{ now: context.clock.now(), signal: context.signal, progress },
    })
    if (context.isTerminal && sum.checked > 0) context.err('\n')
    context.out(`checked ${sum.checked}, changed ${sum.changed}, members told ${sum.told}\n`)
    return context.signal.aborted ? 1 : 0
  },
}
