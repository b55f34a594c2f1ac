import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import { bitsOf, emptyFilter, placeOf, sha1In, shapeFor } from '../common-filter.ts'
import { FILTER_FILE } from '../common-passwords.ts'

const CHUNK_BYTES = 1_048_576
/** Of a line that has no end so far: no hash is as long. */
const LONGEST_LINE = 200

export const importPasswords: Command = {
  name: 'passwords import',
  summary: 'Makes the filter of leaked passwords from a file of SHA-1 hashes.',
  usage: `passwords import FILE

One hash a line in hexadecimal, with or without ":times" behind it, as lists of leaked passwords
have them. The filter replaces the one before and is used at once; it lies in PAYUNG_DATA, which
every instance of the server must have.`,
  local: true,
  async run(args, context) {
    const [file, ...rest] = args
    if (file === undefined || rest.length > 0) throw new UsageError('Name one file.')
    const path = resolve(context.cwd, file)
    let passwords = 0
    for await (const hashes of hashesIn(path, context)) passwords += hashes.length
    if (passwords === 0) throw new Refusal(`${basename(path)} is empty.`)
    const filter = await filterOf(path, passwords, context)
    const target = join(context.config.dataFolder, FILTER_FILE)
    await replaceFile(target, filter)
    context.out(`imported ${passwords}, ${filter.length} bytes\n`)
    return 0
  },
}

async function filterOf(path: string, passwords: number, context: CommandContext): Promise<Buffer> {
  const shape = shapeFor(passwords)
  const filter = emptyFilter(shape)
  for await (const hashes of hashesIn(path, context)) {
    for (const sha1 of hashes) {
      for (const bit of bitsOf(sha1, shape)) {
        const { byte, mask } = placeOf(bit)
        filter[byte] = (filter[byte] ?? 0) | mask
      }
    }
  }
  return filter
}

/** The hashes of a file, a chunk at a time: one promise for thousands of lines. */
async function* hashesIn(path: string, { signal }: CommandContext): AsyncGenerator<Buffer[]> {
  const name = basename(path)
  const file = await open(path).catch(() => {
    throw new Refusal(`${name} cannot be read.`)
  })
  let line = 0
  let rest = ''
  const read = (text: string): Buffer[] => {
    line += 1
    if (text.trim() === '') return []
    const sha1 = sha1In(text)
    if (sha1 === undefined)
      throw new Refusal(`${name}, line ${line} is no SHA-1 hash of 40 characters.`)
    return [sha1]
  }
  const chunks = file.createReadStream({ encoding: 'latin1', highWaterMark: CHUNK_BYTES, signal })
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    yield lines.flatMap(read)
  }
  yield read(rest)
}

/** A reader sees the old file or the new one, never a part. */
async function replaceFile(target: string, content: Buffer): Promise<void> {
  const made = `${target}.${process.pid}`
  await mkdir(resolve(target, '..'), { recursive: true })
  try {
    await writeFile(made, content, { mode: 0o600 })
    await rename(made, target)
  } finally {
    await rm(made, { force: true })
  }
}
