import { lawRecheck } from '#benefits'
import {
  demoDataCommand,
  importContributions,
  importEmployers,
  radarCommand,
  radarSweepCommand,
} from '#contributions'
import { verifyDocument } from '#documents'
import { importPasswords, sessionsEndAll, staffAdd, staffClose, staffList } from '#identity'
import { importMembers } from '#members'
import { type Command, UsageError } from '#platform/cli'
import { markPurpose, purposeOf, wipeDemo } from '#platform/deployment'
import { exportCommand, verifyAudit } from '#privacy'
import { membersMerge } from '#staff'
import { type DemoPeople, seedDemo } from './demo.ts'
import { keysCommands } from './keys-command.ts'
import { lawCommand } from './law-command.ts'

/** Everything the command line can do; `people` are who a demo is filled with. */
export function payungCommands(people: DemoPeople): readonly Command[] {
  return [
    lawCommand,
    lawRecheck,
    importEmployers,
    importMembers,
    importContributions,
    demoDataCommand,
    radarCommand,
    radarSweepCommand,
    membersMerge,
    verifyDocument,
    verifyAudit,
    exportCommand,
    importPasswords,
    staffAdd,
    staffList,
    staffClose,
    sessionsEndAll,
    migrateCommand,
    ...keysCommands(),
    demoResetCommand(people),
  ]
}

const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Applies what the database is missing.',
  usage:
    'migrate\n\nNeeds DATABASE_OWNER_URL (or DATABASE_URL of an owner) on a PostgreSQL server.',
  async run(args, context) {
    refuseArguments(args)
    const database = await context.database()
    const applied = await database.migrate()
    if ((await purposeOf(database.db)) === undefined) {
      await markPurpose(database, context.config.mode, context.clock.now())
    }
    for (const name of applied) context.out(`applied ${name}\n`)
    context.out(applied.length === 0 ? 'Nothing to apply.\n' : `Applied ${applied.length}.\n`)
    return 0
  },
}

const demoResetCommand = (people: DemoPeople): Command => ({
  name: 'demo reset',
  summary: 'Empties the demo and makes its invented people anew.',
  usage: 'demo reset\n\nWorks on a demo only. Everyone who is signed in has to sign in again.',
  async run(args, context) {
    refuseArguments(args)
    const database = await context.database()
    if ((await purposeOf(database.db))?.purpose !== 'demo') {
      context.err('This database is not a demo; nothing was changed.\n')
      return 1
    }
    await wipeDemo(database)
    await database.migrate()
    await markPurpose(database, 'demo', context.clock.now())
    await seedDemo({ ...context, database, keys: await context.keys() }, people)
    context.out('The demo is as new.\n')
    return 0
  },
})

function refuseArguments(args: readonly string[]): void {
  if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many.`)
}
