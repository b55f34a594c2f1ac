import { recordAct } from '#platform/audit'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import { addKey } from '#platform/deployment'
import { type Keys, newKeyRing } from '#platform/keys'
import {
  type InUse,
  keysInUse,
  noteRetired,
  type Rotated,
  type Rotation,
  rotateKeys,
  wornKeys,
} from '#platform/rotation'
import { countText } from '#values'
import { keyedData } from './keyed-data.ts'

/** The commands about the key ring, in the order in which an operator needs them. */
export const keysCommands = (): readonly Command[] => [keysNew, keysAdd, keysRotate, keysRetire]

const keysNew: Command = {
  name: 'keys new',
  summary: 'Prints a new value for PAYUNG_KEYS.',
  usage:
    'keys new\n\nKeep it apart from the database and its backups: without it they cannot be read.',
  local: true,
  async run(args, context) {
    refuseArguments(args)
    context.out(`${newKeyRing()}\n`)
    return 0
  },
}

const keysAdd: Command = {
  name: 'keys add',
  summary: 'Adds a new key to the ring, for keys rotate.',
  usage: `keys add

Prints the new value for PAYUNG_KEYS. Its new key has a ~ before it: it opens, and does not seal yet. Give the value to every
instance and restart them one after the other; then take the ~ away and restart them again; then: payung keys rotate.
Of a demo it changes the file of keys; restart the demo, then: payung keys rotate.`,
  local: true,
  async run(args, context) {
    refuseArguments(args)
    const ring = await addKey(context.config)
    context.out(ring === undefined ? 'Added. It seals from the next start on.\n' : `${ring}\n`)
    return 0
  },
}

const keysRotate: Command = {
  name: 'keys rotate',
  summary: 'Seals and hashes everything anew with the newest key, while the portal runs.',
  usage: `keys rotate

On a PostgreSQL server it needs DATABASE_OWNER_URL beside DATABASE_URL, as migrate does: there are tables that the application
may only add to. Nobody who reads or writes waits for it or fails. It may be stopped, or killed, and run again: it goes on with what is left.
At the end it says what still needs an older key, such as printed codes; payung keys retire asks for that too.`,
  async run(args, context) {
    refuseArguments(args)
    const [database, keys] = [await context.database(), await context.keys()]
    refuseAlone(keys)
    const { signal } = context
    const { db } = database
    const rotated = await rotateKeys(
      { db, keys, asOwner: (work) => database.asOwner(work) },
      keyedData,
      { signal, tell: progressOn(context) },
    )
    if (signal.aborted) throw new Refusal('Stopped. Run it again: it goes on with what is left.')
    await recordAct(db, {
      ...{ memberId: 0n, at: context.clock.now(), action: 'keys-rotated', actorKind: 'operator' },
      ...{ actor: 'command-line', purpose: 'operations', fields: ['keys'] },
    })
    context.out(sentenceOf(rotated))
    for (const use of await keysInUse(db, keyedData, keys.versions.sealing))
      context.out(lineOf(use))
    return complaint(context, rotated)
  },
}

const keysRetire: Command = {
  name: 'keys retire',
  summary: 'Says whether older keys may leave PAYUNG_KEYS, and notes that they may.',
  usage: `keys retire

It notes nothing while anything needs a key older than the newest, and says what that is. Afterwards take the older keys out of
PAYUNG_KEYS and restart every instance. Whoever has been signed in since before has to sign in again.`,
  async run(args, context) {
    refuseArguments(args)
    const { db } = await context.database()
    const { sealing } = (await context.keys()).versions
    const older = (await wornKeys(db)).filter(
      ({ version, isRetired }) => version < sealing && !isRetired,
    )
    const newest = older.at(-1)
    if (newest === undefined) throw new Refusal(`No key older than ${sealing} is in use.`)
    const uses = await keysInUse(db, keyedData, sealing)
    for (const use of uses) context.out(lineOf(use))
    if (uses.length > 0)
      throw new Refusal(`Keys older than ${sealing} are still needed; nothing was noted.`)
    await noteRetired(db, { version: newest.version, now: context.clock.now() })
    context.out(`Keys older than ${sealing} may leave PAYUNG_KEYS.\n`)
    return 0
  },
}

function refuseAlone({ versions }: Keys): void {
  if (versions.all.some((version) => version < versions.sealing)) return
  const [waiting] = versions.waiting
  throw new Refusal(
    waiting === undefined
      ? 'There is one key only, and nothing to rotate to. Begin with: payung keys add.'
      : `Key ${waiting} waits: take away the ~ before it in PAYUNG_KEYS, restart every instance, and run this again.`,
  )
}

function progressOn({ err, isTerminal }: CommandContext): (rotation: Rotation) => void {
  return ({ of, done, all }) => {
    const line = `${of} ${countText(done, 'en')} of ${countText(all, 'en')}`
    err(isTerminal ? `\r\u001b[K${line}${done >= all ? '\n' : ''}` : `${line}\n`)
  }
}

const sentenceOf = ({ seals, lookups }: Rotated): string =>
  `sealed anew ${seals}, hashed anew ${lookups}\n`

/** A line about what still needs an older key. */
const lineOf = ({ what, count, until }: InUse): string =>
  `still needs an older key: ${countText(count, 'en')} in ${what}${until === undefined ? '; run keys rotate' : ` (${until})`}\n`

/** The exit code: 1 after a sentence about values that did not open. */
function complaint({ err }: CommandContext, { broken }: Rotated): number {
  if (broken.length === 0) return 0
  const where = broken.map(({ of, count }) => `${count} in ${of}`).join(', ')
  err(`Values that do not open stayed as they were: ${where}.\n`)
  return 1
}

function refuseArguments(args: readonly string[]): void {
  // What was typed may be a key: it is not repeated.
  if (args.length > 0) throw new UsageError('It takes no further words.')
}
