import { parseArgs } from 'node:util'
import { findByKpj } from '#members'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import { parseKpj } from '#values'
import { type Ended, endAllSessions } from './end-all-sessions.ts'

/** What an operator does first when sessions may be in other hands. */
export const sessionsEndAll: Command = {
  name: 'sessions end-all',
  summary: 'Ends all sessions: everybody has to sign in again.',
  usage: `sessions end-all [--member KPJ]

Without --member those of all members and all staff, at once. Each member has it in their history.
Passwords, factors and trusted devices stay. It may be stopped and run again.`,
  async run(args, context) {
    const kpj = memberIn(args)
    const { db } = await context.database()
    const memberId = kpj === undefined ? undefined : await memberOf(context, kpj)
    context.out(sentenceOf(await endAllSessions({ db }, { memberId, now: context.clock.now() })))
    return 0
  },
}

function memberIn(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { member: { type: 'string' } } }).values.member
  } catch {
    // What was typed may be anybody's number: it is not repeated.
    throw new UsageError('Only --member is known.')
  }
}

async function memberOf(context: CommandContext, typed: string): Promise<bigint> {
  const kpj = parseKpj(typed)
  if (kpj === undefined) throw new UsageError('--member must be a KPJ: eleven letters or digits.')
  const { db } = await context.database()
  const memberId = await findByKpj(db, await context.keys(), kpj)
  if (memberId === undefined) throw new Refusal('No member has this KPJ.')
  return memberId
}

function sentenceOf({ sessions, members, staffSessions }: Ended): string {
  const ofStaff = staffSessions === undefined ? '' : `; of staff: ${staffSessions}`
  return `Sessions ended: ${sessions}, of ${members} member${members === 1 ? '' : 's'}${ofStaff}.\n`
}
