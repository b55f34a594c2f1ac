import type { FileHandle } from 'node:fs/promises'
import { LONGEST_RECORD, type Row, type SplitOptions, splitRows } from './rows.ts'

/** Rows that are committed together, and how far they reach into the file. */
export type Block = {
  readonly rows: readonly Row[]
  readonly endsAt: number
  readonly lines: number
}

const LINE_FEED = 10

/**
 * The rows of a file from `from` on, a block at a time: never more of the file in memory than a block,
 * whatever the length of its lines. `blockBytes` must hold the longest lawful record.
 */
export async function* readBlocks(
  handle: FileHandle,
  options: {
    readonly from: number
    /** Lines before that. */
    readonly linesBefore: number
    readonly size: number
    readonly columns: number
    readonly blockBytes: number
  },
): AsyncGenerator<Block> {
  const { size, columns } = options
  const buffer = Buffer.allocUnsafe(Math.max(options.blockBytes, 4 * LONGEST_RECORD + 1))
  let from = options.from
  let line = options.linesBefore + 1
  while (from < size) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from)
    if (bytesRead === 0) return
    const isLast = from + bytesRead >= size
    const whole = isLast ? bytesRead : buffer.subarray(0, bytesRead).lastIndexOf(LINE_FEED) + 1
    if (whole === 0) {
      const end = await lineEndAfter(handle, from + bytesRead, size)
      const rows = [{ line, raw: { from, to: end } }]
      from = Math.min(end + 1, size)
      yield { rows, endsAt: from, lines: 1 }
      line += 1
      continue
    }
    const block = split(buffer.toString('utf8', 0, whole), { columns, line, isLast })
    from += whole - block.unusedBytes
    yield { rows: block.rows, endsAt: from, lines: block.lines }
    line += block.lines
  }
}

function split(text: string, options: SplitOptions) {
  const attempt = splitRows(text, options)
  // Nothing used: a quote is open and the next line is too long to close it.
  const block = attempt.used > 0 ? attempt : splitRows(text, { ...options, isLast: true })
  return { ...block, unusedBytes: Buffer.byteLength(text.slice(block.used)) }
}

async function lineEndAfter(handle: FileHandle, from: number, size: number): Promise<number> {
  const buffer = Buffer.allocUnsafe(LONGEST_RECORD)
  for (let at = from; at < size; at += LONGEST_RECORD) {
    const { bytesRead } = await handle.read(buffer, 0, LONGEST_RECORD, at)
    const found = buffer.subarray(0, bytesRead).indexOf(LINE_FEED)
    if (found !== -1) return at + found
  }
  return size
}
