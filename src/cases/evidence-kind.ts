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
  // Names may be written with #xx for a letter.
  const named = text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  if (/\/Encrypt\b/.test(named)) return 'pdf-locked'
  return /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/.test(named)
    ? 'pdf-program'
    : undefined
}
