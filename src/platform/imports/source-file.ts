import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal } from '#platform/cli'
import { type Header, readHeader } from './header.ts'
import { LONGEST_RECORD } from './rows.ts'

export type SourceFile = {
  readonly handle: FileHandle
  /** Without its folder. */
  readonly name: string
  readonly bytes: number
  readonly sha256: Uint8Array
  /** The first line as it was, without byte-order mark and line end. */
  readonly headerLine: string
  readonly header: Exclude<Header, { fault: string }>
  /** Where the rows begin. */
  readonly rowsFrom: number
}

const CHUNK_BYTES = 4_194_304
const BYTE_ORDER_MARK = '\ufeff'
const SAVE_AS_UTF8 =
  'Open it in a spreadsheet and save it as "CSV UTF-8 (comma delimited)", then import that.'

/**
 * Opens a file for import and reads it once to the end: what is no UTF-8 is refused before a row is written.
 * @throws Refusal with one sentence for a file that cannot be read as this kind of CSV
 */
export async function openSource(path: string, columns: readonly string[]): Promise<SourceFile> {
  const name = basename(path)
  const handle = await openFile(path, name)
  try {
    const { size } = await handle.stat()
    const head = await headOf(handle, size)
    refuse(name, encodingFault(head))
    const { sha256, brokenAt } = await survey(handle, size)
    if (brokenAt !== undefined) {
      const line = await lineAt(handle, brokenAt)
      refuse(name, `is not UTF-8 (see line ${line}), maybe Windows-1252. ${SAVE_AS_UTF8}`)
    }
    if (head.toString('utf8').trim() === '') {
      refuse(name, `is empty. Its first line must be: ${columns.join(',')}`)
    }
    return { handle, name, bytes: size, sha256, ...firstLine(name, head, columns) }
  } catch (error) {
    await handle.close()
    throw error
  }
}

function firstLine(name: string, head: Buffer, columns: readonly string[]) {
  const end = head.indexOf(10)
  if ((end === -1 ? head : head.subarray(0, end)).subarray(0, -1).includes(13)) {
    throw new Refusal(
      `${name} has lines that end with a carriage return alone, as old Macs write them. ${SAVE_AS_UTF8}`,
    )
  }
  const line = (end === -1 ? head : head.subarray(0, end)).toString('utf8')
  const headerLine = line.replace(BYTE_ORDER_MARK, '').replace(/\r$/, '')
  const header = readHeader(headerLine, columns)
  if ('fault' in header) throw new Refusal(`${name} cannot be imported: ${header.fault}`)
  return { headerLine, header, rowsFrom: end === -1 ? head.length : end + 1 }
}

const refuse = (name: string, fault: string | undefined): void => {
  if (fault !== undefined) throw new Refusal(`${name} ${fault}`)
}

async function openFile(path: string, name: string): Promise<FileHandle> {
  try {
    const handle = await open(path, 'r')
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new Refusal(`There is no file ${name}.`)
    if (code === 'EACCES') throw new Refusal(`${name} may not be read by this user.`)
    throw error
  }
  throw new Refusal(`${name} is no file but a folder or device.`)
}

async function headOf(handle: FileHandle, size: number): Promise<Buffer> {
  const head = Buffer.alloc(Math.min(size, LONGEST_RECORD))
  await handle.read(head, 0, head.length, 0)
  return head
}

/** UTF-16 has a mark of its own, or a zero beside every letter. */
function encodingFault(head: Buffer): string | undefined {
  const mark = head.subarray(0, 2).toString('hex')
  const start = head.subarray(0, 200)
  const zeros = start.filter((byte) => byte === 0).length
  return mark === 'fffe' || mark === 'feff' || zeros > start.length / 4
    ? `is UTF-16. ${SAVE_AS_UTF8}`
    : undefined
}

/** One pass over the whole file: its hash, and where it stops being UTF-8. */
async function survey(
  handle: FileHandle,
  size: number,
): Promise<{ sha256: Uint8Array; brokenAt: number | undefined }> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  let checkedTo = 0
  while (checkedTo < size) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, checkedTo)
    if (bytesRead === 0) break
    const atEnd = checkedTo + bytesRead >= size
    const whole = buffer.subarray(0, atEnd ? bytesRead : lastWholeCharacter(buffer, bytesRead))
    if (!isUtf8(whole)) return { sha256: new Uint8Array(), brokenAt: checkedTo + brokenIn(whole) }
    hash.update(whole)
    checkedTo += whole.length
  }
  return { sha256: hash.digest(), brokenAt: undefined }
}

/** Length without a character that the end cuts in two: a UTF-8 character has at most four bytes. */
function lastWholeCharacter(buffer: Buffer, length: number): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = buffer[length - back] ?? 0
    if (byte < 0x80) return length
    if (byte >= 0xc0) return length - back
  }
  return length
}

/** The first byte that is no UTF-8, by halves: each half begins at a whole character. */
function brokenIn(bytes: Buffer): number {
  let from = 0
  let to = bytes.length
  while (to - from > 8) {
    const middle = from + Math.max(1, lastWholeCharacter(bytes.subarray(from), (to - from) >> 1))
    if (isUtf8(bytes.subarray(from, middle))) from = middle
    else to = middle
  }
  for (let length = 1; length <= 4 && from + length <= bytes.length; ) {
    if (isUtf8(bytes.subarray(from, from + length))) {
      from += length
      length = 1
    } else length += 1
  }
  return from
}

async function lineAt(handle: FileHandle, byte: number): Promise<number> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  let line = 1
  for (let from = 0; from < byte; from += CHUNK_BYTES) {
    const length = Math.min(CHUNK_BYTES, byte - from)
    await handle.read(buffer, 0, length, from)
    const part = buffer.subarray(0, length)
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) line += 1
  }
  return line
}
