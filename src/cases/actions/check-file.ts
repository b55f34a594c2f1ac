import type { SentFile } from '#platform/http'
import { cleanPhoto } from '#platform/photos'
import { ok, type Result, refused } from '#values'
import { type MediaType, MOST_FILE_BYTES } from '../case.ts'
import { kindOf } from '../evidence-kind.ts'
import type { FileTrouble } from '../file-refusals.ts'

/** A file that may be kept: a PDF as it was, a photo drawn anew. */
export type CheckedFile = {
  readonly mediaType: MediaType
  readonly name: string
  readonly content: Buffer
}

const LONGEST_NAME = 100
const PHOTO_TROUBLES = {
  broken: 'photo-broken',
  'too-many-pixels': 'photo-large',
  'too-large': 'too-large',
} as const

/** Looks at a file before anything of it is kept. */
export async function checkFile(
  file: Pick<SentFile, 'name' | 'bytes' | 'isTooLarge'>,
): Promise<Result<CheckedFile, FileTrouble>> {
  const kind = kindOf(file)
  if (!kind.ok) return kind
  const mediaType = kind.value
  const name = [...file.name].slice(0, LONGEST_NAME).join('')
  if (mediaType === 'application/pdf') return ok({ mediaType, name, content: file.bytes })
  const photo = await cleanPhoto(file.bytes, MOST_FILE_BYTES)
  if (photo.ok)
    return ok({ mediaType: `image/${photo.value.kind}`, name, content: photo.value.bytes })
  return refused(PHOTO_TROUBLES[photo.refusal])
}
