import { type FileHandle, open, rm } from 'node:fs/promises'
import { Refusal } from '#platform/cli'
import { csvQuoted, csvValue, parseRecord } from './csv-record.ts'
import { REASON } from './header.ts'
import type { RawText, Row } from './rows.ts'
import type { SourceFile } from './source-file.ts'

export type Rejection = { readonly row: Row; readonly reason: string }

const PIECE_BYTES = 1_048_576

/** `april.csv` gives `april.rejected.csv`. */
export const rejectedPath = (path: string): string => `${path.replace(/\.csv$/i, '')}.rejected.csv`

/**
 * The rows that did not go in, as they were, with the reason behind them. Only its owner may read it.
 * The file exists only while there is a rejected row.
 */
export class RejectedFile {
  readonly #path: string
  readonly #source: SourceFile
  #handle: FileHandle | undefined
  #length: number

  private constructor(path: string, source: SourceFile, length: number) {
    this.#path = path
    this.#source = source
    this.#length = length
  }

  /** @param length of what is known to be committed: what a killed import wrote beyond is cut off; 0 begins anew */
  static async begin(path: string, source: SourceFile, length: number): Promise<RejectedFile> {
    const file = new RejectedFile(path, source, length)
    if (length === 0) await rm(path, { force: true })
    else await file.#open('r+')
    await file.#handle?.truncate(length)
    return file
  }

  get length(): number {
    return this.#length
  }

  async append(rejections: readonly Rejection[]): Promise<void> {
    if (rejections.length === 0) return
    if (this.#handle === undefined) await this.#open('wx')
    let text = this.#length === 0 ? this.#headerLine() : ''
    for (const { row, reason } of rejections) {
      if (typeof row.raw !== 'string') {
        await this.#write(Buffer.from(text))
        await this.#copy(row.raw)
        text = `,${csvValue(reason)}\n`
      } else text += `${this.#line(row, reason)}\n`
    }
    await this.#write(Buffer.from(text))
    await this.#handle?.datasync()
  }

  async close(): Promise<void> {
    await this.#handle?.close()
  }

  #headerLine(): string {
    const { headerLine, header } = this.#source
    return header.reasonAt === undefined ? `${headerLine},${REASON}\n` : `${headerLine}\n`
  }

  /** As it was, and still a line that a CSV reader reads as one. */
  #line(row: Row, reason: string): string {
    const { reasonAt, width } = this.#source.header
    const raw = row.raw.toString()
    const values = parseRecord(raw)
    if (typeof values === 'string') {
      return padded([csvQuoted(raw)], width)
        .concat(csvValue(reason))
        .join(',')
    }
    if (reasonAt === undefined || values.length !== width) {
      return padded([raw], width - values.length + 1)
        .concat(csvValue(reason))
        .join(',')
    }
    return values.map((value, at) => csvValue(at === reasonAt ? reason : value)).join(',')
  }

  async #copy(range: Exclude<RawText, string>): Promise<void> {
    const piece = Buffer.allocUnsafe(PIECE_BYTES)
    for (let at = range.from; at < range.to; at += PIECE_BYTES) {
      const length = Math.min(PIECE_BYTES, range.to - at)
      await this.#source.handle.read(piece, 0, length, at)
      await this.#write(piece.subarray(0, length))
    }
  }

  async #write(bytes: Buffer): Promise<void> {
    if (bytes.length > 0) await this.#handle?.write(bytes, 0, bytes.length, this.#length)
    this.#length += bytes.length
  }

  async #open(flags: 'r+' | 'wx'): Promise<void> {
    try {
      this.#handle = await open(this.#path, flags, 0o600)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Refusal(`The file of rejected rows cannot be written: ${why}`)
    }
  }
}

const padded = (values: readonly string[], width: number): string[] => [
  ...values,
  ...Array<string>(Math.max(0, width - values.length)).fill(''),
]
