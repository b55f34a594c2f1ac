import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { BadRequest, NO_FIELDS, withoutPrototype } from './fields.ts'
import type { Fields, FileLimits, SentFile } from './types.ts'

/** A form as it arrived: what was typed, and the files that came with it. */
export type SentForm = { readonly fields: Fields; readonly files: readonly SentFile[] }

const MOST_FIELDS = 40
const LARGEST_FIELD_BYTES = 65_536
const LONGEST_NAME = 255

/**
 * Reads a form. One with files is read part by part: each file whole into memory, up to what the route allows;
 * what is over that is read and thrown away, so that the page can answer with a sentence. `keepsFiles: false` throws
 * all files away.
 * @throws BadRequest for parts that cannot be read
 */
export async function sentForm(
  request: FastifyRequest,
  limits: FileLimits | undefined,
  { keepsFiles }: { readonly keepsFiles: boolean },
): Promise<SentForm> {
  if (limits === undefined || request.isMultipart?.() !== true)
    return { fields: fieldsOf(request.body), files: [] }
  try {
    return await readParts(request, limits, keepsFiles)
  } catch (fault) {
    // Whatever goes wrong here was sent wrongly, or broken off.
    if (fault instanceof BadRequest) throw fault
    throw new BadRequest('unreadable parts', { cause: fault })
  }
}

async function readParts(
  request: FastifyRequest,
  limits: FileLimits,
  keepsFiles: boolean,
): Promise<SentForm> {
  const pairs: [string, string][] = []
  const files: SentFile[] = []
  for await (const part of partsOf(request, limits)) {
    if (part.type === 'field') pairs.push([part.fieldname, typed(part)])
    else {
      const file = await readFile(part)
      if (keepsFiles && file !== undefined) files.push(file)
    }
  }
  return { fields: withoutPrototype(pairs), files }
}

/** A body that was not sent in parts: ours is the only parser, and it gives `Fields`, or nothing when no body came. */
const fieldsOf = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : NO_FIELDS

const partsOf = (request: FastifyRequest, { most, mostBytes }: FileLimits) =>
  request.parts({
    // The name as the browser sent it: the handler refuses one that holds a path.
    preservePath: true,
    limits: {
      files: most,
      fileSize: mostBytes,
      fields: MOST_FIELDS,
      fieldSize: LARGEST_FIELD_BYTES,
      fieldNameSize: LONGEST_NAME,
      parts: MOST_FIELDS + most,
    },
  })

type Typed = {
  readonly value: unknown
  readonly fieldname: string
  readonly valueTruncated?: boolean
  readonly fieldnameTruncated?: boolean
}

function typed({ value, fieldname, valueTruncated, fieldnameTruncated }: Typed): string {
  const isWhole = valueTruncated !== true && fieldnameTruncated !== true
  if (typeof value !== 'string' || !isWhole || `${fieldname}${value}`.includes('\0'))
    throw new BadRequest('unreadable field')
  return value
}

/** `undefined` where a field for files was left empty. */
async function readFile({ file, fieldname, filename }: MultipartFile) {
  const chunks: Buffer[] = []
  for await (const chunk of file) if (!file.truncated) chunks.push(chunk)
  const bytes = file.truncated ? Buffer.alloc(0) : Buffer.concat(chunks)
  const name = (filename ?? '').slice(0, LONGEST_NAME)
  if (name === '' && bytes.length === 0 && !file.truncated) return undefined
  return { field: fieldname, name, bytes, isTooLarge: file.truncated } satisfies SentFile
}
