import { runLaw } from '#law'
import type { Command } from '#platform/cli'
import { today } from '#platform/clock'

/** The law on the command line: JSON in, JSON out; see `payung law --list`. */
export const lawCommand: Command = {
  name: 'law',
  summary: 'Computes what the law says, from JSON on standard input.',
  usage: [
    'law <calculation>            reads one JSON object, prints one',
    '       payung law --list                 the calculations',
    '       payung law <calculation> --schema the JSON Schema of its input',
    '       payung law --due [DAY]            values of coming periods that are missing, today or on a day',
  ].join('\n'),
  local: true,
  async run(args, context) {
    const needsInput = !args.some((arg) => arg.startsWith('--')) && args.length > 0
    // The law has no clock: the day is passed in.
    const asked = args.join() === '--due' ? ['--due', today(context.clock)] : args
    const { exit, out, err } = runLaw(asked, needsInput ? await context.stdin() : '')
    if (out !== '') context.out(out)
    if (err !== '') context.err(err)
    return exit
  },
}
