import { type FileHandle, open, rename, rm } from 'node:fs/promises'

/** Big enough that writing costs little, small enough that nobody counts it. */
const CHUNK_LENGTH = 1 << 18

/** A text file that grows by pieces; each write is awaited, so that memory holds one piece at most. */
export class GrowingFile {
  readonly #path: string
  readonly #handle: FileHandle
  #pending = ''

  private constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  /** Writes beside `path` until `keep`: what was there before stays whole. Throws what the file system throws. */
  static async at(path: string): Promise<GrowingFile> {
    return new GrowingFile(path, await open(besides(path), 'w'))
  }

  /** True when a piece is full and `flush` is due. */
  add(text: string): boolean {
    this.#pending += text
    return this.#pending.length >= CHUNK_LENGTH
  }

  async flush(): Promise<void> {
    const piece = Buffer.from(this.#pending, 'utf8')
    this.#pending = ''
    for (let done = 0; done < piece.length; ) {
      done += (await this.#handle.write(piece, done)).bytesWritten
    }
  }

  async keep(): Promise<void> {
    await this.flush()
    await this.#handle.close()
    await rename(besides(this.#path), this.#path)
  }

  async discard(): Promise<void> {
    await this.#handle.close()
    await rm(besides(this.#path), { force: true })
  }
}

const besides = (path: string): string => `${path}.unfinished`
