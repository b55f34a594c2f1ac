import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type AuditFindings,
  type AuditKeysFile,
  auditKeysFile,
  verifyAuditFile,
} from '#platform/audit'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'

/** Checks an exported log; it needs neither the portal nor a database. */
export const verifyAudit: Command = {
  name: 'verify-audit',
  summary: 'Checks an exported log of who looked at a member’s data.',
  usage: `verify-audit FILE [--keys FILE]

FILE was downloaded at /privacy. KEYS is a copy of /.well-known/payung-audit.json, taken from the agency’s own address or
kept from before; without it the keys in FILE are used, which shows only that FILE is all of one piece.`,
  local: true,
  async run(args, context) {
    const { file, keys } = named(args)
    const trusted = keys === undefined ? undefined : await keysIn(context, keys)
    const checked = verifyAuditFile(await contentOf(context, file), trusted)
    if (!checked.ok) {
      context.err(`${file} is not genuine. ${checked.refusal}\n`)
      return 1
    }
    for (const sentence of sentencesOf(file, checked.value)) context.out(`${sentence}\n`)
    return 0
  },
}

function named(args: readonly string[]): {
  readonly file: string
  readonly keys: string | undefined
} {
  const [file, option, keys, ...more] = args
  if (file === undefined || file.startsWith('--')) throw new UsageError('FILE is missing.')
  if (option === undefined) return { file, keys: undefined }
  if (option !== '--keys') throw new UsageError(`"${option}" is not known.`)
  if (keys === undefined) throw new UsageError('--keys needs a file.')
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one word too many.`)
  return { file, keys }
}

async function contentOf({ cwd }: CommandContext, file: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch {
    throw new Refusal(`${file} could not be read.`)
  }
}

async function keysIn(context: CommandContext, file: string): Promise<AuditKeysFile> {
  const content = await contentOf(context, file)
  try {
    return auditKeysFile.parse(JSON.parse(content))
  } catch {
    throw new Refusal(`${file} is not a list of keys as /.well-known/payung-audit.json gives it.`)
  }
}

function sentencesOf(file: string, found: AuditFindings): readonly string[] {
  const { entries, first, last, portal, anchored, isPublished, hasOwnKeys } = found
  const newer = entries - (anchored?.seq ?? 0)
  return [
    `${file} is genuine: ${entries} entries of ${portal}, from ${first} to ${last}, none changed, none missing in between.`,
    anchored === undefined
      ? 'No daily anchor covers them yet; their signature does.'
      : `Entries 1 to ${anchored.seq} are sealed by the anchor of ${anchored.day}, root ${anchored.root}.`,
    ...(anchored !== undefined && newer > 0
      ? [`${newer} newer entries are covered by the signature of the file alone.`]
      : []),
    ...(anchored !== undefined && hasOwnKeys && !isPublished
      ? [
          `The list of keys does not reach back to ${anchored.day}: the anchor was checked by its signature alone.`,
        ]
      : []),
    ...(hasOwnKeys
      ? []
      : [
          'The keys came from the file itself. To know that it is the agency’s, give --keys with /.well-known/payung-audit.json of its address.',
        ]),
  ]
}
