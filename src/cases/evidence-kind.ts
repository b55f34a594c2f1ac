import { ok, type Result, refused } from '#values'
import type { MediaType } from './case.ts'

/** Why a file is not taken, found without unpacking it. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'path-in-name'
  | 'wrong-type'
  | 'pdf-broken'
  | 'pdf-locked'
  | 'pdf-program'

export type Looked = {
  readonly name: string
  readonly bytes: Buffer
  readonly isTooLarge: boolean
}

/** Folders, a drive, control signs, and those that turn the direction of writing round. */
const TRICKS = /[\\/]|^[A-Za-z]:|^\.\.|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u
const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PDF = Buffer.from('%PDF-')
/** Within so many bytes of its end a PDF says where its parts are. */
const PDF_END_BYTES = 2048

/** A name of a PDF, in which each letter may be written as `#xx`: found as it stands, for decoding costs a copy. */
const named = (...names: readonly string[]): RegExp =>
  new RegExp(`/(?:${names.map(written).join('|')})(?![\\w#])`)
const written = (name: string): string =>
  [...name].map((letter) => `(?:${letter}|#${hexOf(letter)})`).join('')
const hexOf = (letter: string): string =>
  [...letter.charCodeAt(0).toString(16)]
    .map((digit) => (/\d/.test(digit) ? digit : `[${digit}${digit.toUpperCase()}]`))
    .join('')

const LOCK = named('Encrypt')
const PROGRAM = named('JavaScript', 'Launch', 'EmbeddedFile', 'RichMedia')
/** So short that a scanned picture holds it by chance: it is looked for outside streams alone. */
const SHORT_PROGRAM = named('JS')
const STREAM = />>\s{0,16}stream[\r\n]/g

/**
 * What a file is by its first bytes; its name and what the browser says of it do not matter. A PDF is looked
 * at as far as it is readable without unpacking: whole, without a password, without a program in it.
 */
export function kindOf({ name, bytes, isTooLarge }: Looked): Result<MediaType, FileRefusal> {
  if (isTooLarge) return refused('too-large')
  // A name is a name: with a folder in it, or signs that no screen shows, it is somebody's trick.
  if (TRICKS.test(name)) return refused('path-in-name')
  if (bytes.length === 0) return refused('empty')
  if (beginsWith(bytes, JPEG)) return ok('image/jpeg')
  if (beginsWith(bytes, PNG)) return ok('image/png')
  if (!beginsWith(bytes, PDF)) return refused('wrong-type')
  const fault = pdfFault(bytes)
  return fault === undefined ? ok('application/pdf') : refused(fault)
}

const beginsWith = (bytes: Buffer, head: Buffer): boolean =>
  bytes.subarray(0, head.length).equals(head)

function pdfFault(bytes: Buffer): FileRefusal | undefined {
  const text = bytes.toString('latin1')
  const end = text.slice(-PDF_END_BYTES)
  if (!/^%PDF-[12]\.\d/.test(text) || !/startxref\s+\d+\s+%%EOF/.test(end)) return 'pdf-broken'
  if (LOCK.test(text)) return 'pdf-locked'
  if (PROGRAM.test(text)) return 'pdf-program'
  for (const part of outsideStreams(text)) if (SHORT_PROGRAM.test(part)) return 'pdf-program'
  return undefined
}

/** What stands between the streams. One that never ends is none. */
function* outsideStreams(text: string): Generator<string> {
  let from = 0
  while (true) {
    STREAM.lastIndex = from
    const begun = STREAM.exec(text)
    const end = begun === null ? -1 : text.indexOf('endstream', STREAM.lastIndex)
    if (begun === null || end === -1) return yield text.slice(from)
    yield text.slice(from, begun.index)
    from = end
  }
}
