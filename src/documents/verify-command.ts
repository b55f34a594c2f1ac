import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import { dayOfInstant } from '#platform/clock'
import {
  type CheckRefusal,
  checkPdf,
  checkStatement,
  type DocumentKeys,
  documentKeysFile,
} from './actions/check-document.ts'
import { offlineText } from './everywhere/offline-text.ts'
import { proofSentences } from './everywhere/proof-words.ts'

const SENTENCES: Readonly<Record<CheckRefusal, string>> = {
  'no-signature': 'It carries no signature.',
  'not-whole': 'The signature does not speak of all of it: something was added.',
  changed: 'It was changed after it was signed.',
  'signature-wrong': 'Its signature does not hold.',
  'another-signer': 'It was signed by somebody whose certificate is not in the list of keys.',
  'no-statement': 'There is no statement behind the # of its code.',
  'statement-wrong': 'The signature of the statement does not hold.',
  'key-unknown': 'Its statement was signed with a key that is not in the list of keys.',
}

/** Checks a paper; it needs neither the portal nor a database. */
export const verifyDocument: Command = {
  name: 'verify-document',
  summary: 'Checks a card, statement or letter that this portal issued.',
  usage: `verify-document FILE.pdf [--keys FILE]
verify-document --code ADDRESS --keys FILE

ADDRESS is what the QR code holds, with everything behind the #. KEYS is a copy of /.well-known/payung-documents.json,
taken from the agency’s own address or kept from before; without it only that FILE.pdf is all of one piece is checked.`,
  local: true,
  async run(args, context) {
    const { file, code, keys: keysFile } = named(args)
    const keys = keysFile === undefined ? undefined : await keysIn(context, keysFile)
    const what = file ?? 'The code'
    const checked =
      file === undefined
        ? codeSentences(context, code, keys)
        : await fileSentences(context, file, keys)
    if (typeof checked === 'string') {
      context.err(`${what} is not genuine. ${SENTENCES[checked]}\n`)
      return 1
    }
    for (const sentence of checked) context.out(`${sentence}\n`)
    return 0
  },
}

type Named = { readonly file?: string; readonly code?: string; readonly keys?: string }

function named(args: readonly string[]): Named {
  const found: { file?: string; code?: string; keys?: string } = {}
  const rest = [...args]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--keys' || word === '--code') {
      const value = rest.shift()
      if (value === undefined) throw new UsageError(`${word} needs a value.`)
      found[word === '--keys' ? 'keys' : 'code'] = value
    } else if (word.startsWith('--')) throw new UsageError(`"${word}" is not known.`)
    else if (found.file !== undefined) throw new UsageError(`"${word}" is one word too many.`)
    else found.file = word
  }
  if ((found.file === undefined) === (found.code === undefined))
    throw new UsageError('FILE.pdf or --code ADDRESS is wanted, one of them.')
  if (found.code !== undefined && found.keys === undefined)
    throw new UsageError('--code needs --keys FILE.')
  return found
}

type Checked = CheckRefusal | readonly string[]

function codeSentences(
  { clock }: Pick<CommandContext, 'clock'>,
  code: string | undefined,
  keys: DocumentKeys | undefined,
): Checked {
  if (code === undefined || keys === undefined) return 'no-statement'
  const checked = checkStatement(code, keys)
  if (!checked.ok) return checked.refusal
  const today = dayOfInstant(clock.now())
  return [...proofSentences(checked.value, 'en', today), offlineText.good.en]
}

async function fileSentences(
  context: CommandContext,
  file: string,
  keys: DocumentKeys | undefined,
): Promise<Checked> {
  const checked = checkPdf(await contentOf(context, file), keys)
  if (!checked.ok) return checked.refusal
  const { signer, address } = checked.value
  const whole = `${file} is all of one piece, signed by ${signer}, and nothing in it was changed.`
  if (keys === undefined)
    return [
      whole,
      'The certificate came from the file itself. To know that it is the agency’s, give --keys with /.well-known/payung-documents.json of its address.',
    ]
  const proof = codeSentences(context, address, keys)
  return typeof proof === 'string' ? proof : [whole, ...proof]
}

async function contentOf({ cwd }: CommandContext, file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(cwd, file))
  } catch {
    throw new Refusal(`${file} could not be read.`)
  }
}

async function keysIn(context: CommandContext, file: string): Promise<DocumentKeys> {
  const content = await contentOf(context, file)
  try {
    return documentKeysFile.parse(JSON.parse(content.toString('utf8')))
  } catch {
    throw new Refusal(
      `${file} is not a list of keys as /.well-known/payung-documents.json gives it.`,
    )
  }
}
