import { parseArgs } from 'node:util'
import { type Command, Refusal, UsageError } from '#platform/cli'
import { unreachable } from '#values'
import { type CloseStaffRefusal, closeStaff } from './close-staff.ts'
import { ADMINISTRATORS } from './create-staff.ts'

/** Takes a person who left, or whose account is in other hands, out of the console at once. */
export const staffClose: Command = {
  name: 'staff close',
  summary: 'Closes a staff account: its sessions end, and nobody signs in with it again.',
  usage: `staff close --email ADDRESS

What its person did stays in the records. The address may be given a new account.
Of two administrators none is closed: a third is made at /staff/accounts first.`,
  async run(args, context) {
    const email = emailOf(args)
    const { db } = await context.database()
    const keys = await context.keys()
    const closed = await closeStaff({ db, keys }, { email, now: context.clock.now() })
    if (!closed.ok) throw new Refusal(sentenceOf(closed.refusal))
    context.out(`Closed. Sessions ended: ${closed.value.sessions}.\n`)
    return 0
  },
}

function emailOf(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { email: { type: 'string' } } })
    if (values.email) return values.email
  } catch {
    // What was typed may be anybody's address: it is not repeated.
    throw new UsageError('Only --email is known.')
  }
  throw new UsageError('--email is missing.')
}

function sentenceOf({ kind }: CloseStaffRefusal): string {
  switch (kind) {
    case 'unknown-account':
      return 'No open staff account has this address.'
    case 'administrators-needed':
      return `There are only ${ADMINISTRATORS} administrators: let them make a third one at /staff/accounts first.`
    default:
      return unreachable(kind)
  }
}
