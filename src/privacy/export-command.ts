import { parseArgs } from 'node:util'
import { findByKpj } from '#members'
import { type Command, Refusal, UsageError } from '#platform/cli'
import { parseKpj } from '#values'
import { exportMembers, exportRecord } from './actions/export-record.ts'

/** `payung export`: the record as lines of JSON, for operators. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Prints what is on record, a line of JSON for each member.',
  usage: `export [--kpj KPJ] [--canonical]

Everything that members are told about themselves, in the order of their lowest KPJ; --kpj that of one member.
--canonical prints what imports bring, employers first, without inner keys and without when it was written down: two databases
with the same record print the same.
It is personal data: each member reads in the list of who looked at their data that an operator took it out.`,
  async run(args, context) {
    const { kpj, canonical } = optionsIn(args)
    const services = { db: (await context.database()).db, keys: await context.keys() }
    const exporting = { now: context.clock.now(), signal: context.signal, canonical }
    if (kpj !== undefined) {
      const number = parseKpj(kpj)
      if (number === undefined)
        throw new UsageError('--kpj must be a KPJ: eleven letters or digits.')
      const memberId = await findByKpj(services.db, services.keys, number)
      if (memberId === undefined) throw new Refusal('No member has this KPJ.')
      const [line = ''] = await exportMembers(services, [{ kpj: number, memberId }], exporting)
      context.out(`${line}\n`)
      return 0
    }
    for await (const lines of exportRecord(services, exporting))
      context.out(lines.map((line) => `${line}\n`).join(''))
    if (context.signal.aborted) throw new Refusal('Stopped before everything was printed.')
    return 0
  },
}

function optionsIn(args: readonly string[]): { kpj: string | undefined; canonical: boolean } {
  try {
    const options = { kpj: { type: 'string' }, canonical: { type: 'boolean' } } as const
    const { kpj, canonical = false } = parseArgs({ args: [...args], options }).values
    return { kpj, canonical }
  } catch {
    // What was typed may be anybody's number: it is not repeated.
    throw new UsageError('Only --kpj and --canonical are known.')
  }
}
