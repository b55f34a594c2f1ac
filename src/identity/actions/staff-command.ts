import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import { unreachable } from '#values'
import { createCommonPasswords, FILTER_FILE } from '../common-passwords.ts'
import { suggestPassphrase } from '../passphrase.ts'
import { createPasswords } from '../passwords.ts'
import { explainPassword } from '../refusals.ts'
import { type StaffFacts, staffFactsOf } from '../staff-facts.ts'
import { STAFF_ROLES } from '../staff-role.ts'
import { allStaff } from '../staff-store.ts'
import { totpUri } from '../totp.ts'
import {
  ADMINISTRATORS,
  type CreateStaffRefusal,
  createStaff,
  staffEmailPlace,
} from './create-staff.ts'
import { judgeStaffPassword } from './judge-staff-password.ts'

const WRONG_FACTS: Readonly<Record<keyof StaffFacts, string>> = {
  email: '--email must be an e-mail address.',
  name: '--name must be one line of up to 100 characters.',
  role: `--role must be one of ${STAFF_ROLES.join(', ')}.`,
  branch: '--branch must be one line of up to 100 characters.',
}

/** Makes the first staff accounts of an installation. */
export const staffAdd: Command = {
  name: 'staff add',
  summary: 'Makes a staff account, until there are two administrators.',
  usage: `staff add --email ADDRESS --name NAME --role ROLE [--branch BRANCH] [--password-stdin]

ROLE is one of ${STAFF_ROLES.join(', ')}.
Prints a new password and the key for an authenticator app, this once: hand them over in person.
With --password-stdin the password is the first line of standard input instead.
From two administrators on, accounts are made by them at /staff/accounts.`,
  async run(args, context) {
    const { facts, fromStdin } = optionsOf(args)
    const { db } = await context.database()
    const password = fromStdin ? await goodPassword(context, facts) : suggestPassphrase()
    const keys = await context.keys()
    const passwords = createPasswords(keys.pepper)
    try {
      const person = { ...facts, password, byOperator: true, now: context.clock.now() }
      const created = await createStaff({ db, keys, passwords }, person)
      if (!created.ok) throw new Refusal(sentenceOf(created.refusal))
      const { totpSecret } = created.value
      const shown = { issuer: context.config.brand.name, account: facts.email }
      if (!fromStdin) context.out(`Password: ${password}\n`)
      context.out(`TOTP secret: ${totpSecret}\n${totpUri(totpSecret, shown)}\n`)
      return 0
    } finally {
      await passwords.stop()
    }
  },
}

function optionsOf(args: readonly string[]): { facts: StaffFacts; fromStdin: boolean } {
  const { values } = parsed(args)
  const facts = staffFactsOf(values)
  if (!facts.ok) throw new UsageError(WRONG_FACTS[facts.refusal.field])
  return { facts: facts.value, fromStdin: values['password-stdin'] === true }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { email: text, name: text, role: text, branch: text } as const
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, 'password-stdin': { type: 'boolean' } },
    })
  } catch (error) {
    // What was typed may be anybody's name or password: only our own options are repeated.
    const isKnown = error instanceof Error && 'code' in error
    if (!isKnown) throw error
    throw new UsageError('Only --email, --name, --role, --branch and --password-stdin are known.')
  }
}

/** The first line of standard input. @throws Refusal when it is no good password */
async function goodPassword(
  { config, stdin }: CommandContext,
  { name, email }: StaffFacts,
): Promise<string> {
  const [password = ''] = (await stdin()).split(/\r?\n/)
  const common = createCommonPasswords(join(config.dataFolder, FILTER_FILE))
  const judged = await judgeStaffPassword(common, {
    password,
    name,
    email,
    brand: config.brand.name,
  })
  if (!judged.ok) throw new Refusal(explainPassword(judged.refusal).cause.en)
  return password
}

function sentenceOf(refusal: CreateStaffRefusal): string {
  switch (refusal.kind) {
    case 'administrators-enough':
      return `There are ${ADMINISTRATORS} administrators: they make further accounts at /staff/accounts.`
    case 'email-taken':
      return 'This address has a staff account already.'
    case 'password-unusable':
      return 'This cannot be a password.'
    case 'busy':
      return 'The server is busy. Try again in a moment.'
    default:
      return unreachable(refusal)
  }
}

/** Says who has a staff account. */
export const staffList: Command = {
  name: 'staff list',
  summary: 'Lists the staff accounts that are not closed.',
  usage: 'staff list\n\nOne line an account, with tabs between: address, role, name, branch.',
  async run(args, context) {
    if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many.`)
    const { db } = await context.database()
    const keys = await context.keys()
    for (const { staffId, email, role, name, branch, isClosed } of await allStaff(db)) {
      if (isClosed) continue
      const address = keys.open(staffEmailPlace(staffId), email)
      context.out(`${[address, role, name, branch].join('\t')}\n`)
    }
    return 0
  },
}
