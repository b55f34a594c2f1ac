import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Command, type CommandContext, Refusal, UsageError } from '#platform/cli'
import { bitsOf, emptyFilter, placeOf, sha1In, shapeFor } from '../common-filter.ts'
import { FILTER_FILE } from '../common-passwords.ts'

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
    for await (const _hash of hashesIn(path, context)) passwords += 1
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
  for await (const sha1 of hashesIn(path, context)) {
    for (const bit of bitsOf(sha1, shape)) {
      const { byte, mask } = placeOf(bit)
      filter[byte] = (filter[byte] ?? 0) | mask
    }
  }
  return filter
}

async function* hashesIn(path: string, { signal }: CommandContext): AsyncGenerator<Buffer> {
  const input = createReadStream(path, { signal })
  const opened = new Promise<void>((done, fail) => {
    input.once('open', () => done())
    input.once('error', fail)
  })
  try {
    await opened
  } catch {
    throw new Refusal(`${basename(path)} cannot be read.`)
  }
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text === '') continue
    const sha1 = sha1In(text)
    if (sha1 === undefined)
      throw new Refusal(`${basename(path)}, line ${line} is no SHA-1 hash of 40 characters.`)
    yield sha1
  }
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
