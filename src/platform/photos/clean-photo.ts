import sharp, { type Sharp } from 'sharp'
import { ok, type Result, refused } from '#values'
import { createTurns } from './turns.ts'

/** A photo drawn anew: nothing but pixels, upright, of a size that can be read and sent. */
export type Photo = {
  readonly bytes: Buffer
  readonly kind: PhotoKind
  readonly width: number
  readonly height: number
}
export type PhotoKind = 'jpeg' | 'png'
/** `broken`: it cannot be drawn; `too-many-pixels`: it would unpack to more than we draw; `too-large`: so is the drawing. */
export type PhotoRefusal = 'broken' | 'too-many-pixels' | 'too-large'

/** What a telephone of fifty megapixels makes. A small file may claim thousands. */
const MOST_PIXELS = 50_000_000
/** A sheet of A4 stays readable at 200 dots an inch. */
const LONGEST_SIDE = 2400
const SECONDS = 20
const JPEG_QUALITY = 82

// Only these two can be read at all, whatever a file says it is: SVG, GIF and PDF readers stay shut.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] })
// Pictures of members are kept in no cache.
sharp.cache(false)
sharp.concurrency(1)

const takeTurns = createTurns(2)

/**
 * Draws a JPEG or PNG anew: turned as its camera says, then without position, camera, comments, earlier versions, or
 * anything that was hung on behind. At most 2400 pixels a side and `mostBytes` long. It stays a PNG where parts of it are
 * transparent and there is room for that, else it becomes a JPEG on white. Two at a time in one server.
 */
export const cleanPhoto = (bytes: Uint8Array, mostBytes: number) =>
  takeTurns(() => draw(bytes, mostBytes))

async function draw(bytes: Uint8Array, mostBytes: number): Promise<Result<Photo, PhotoRefusal>> {
  const options = { limitInputPixels: false, failOn: 'truncated', pages: 1 } as const
  try {
    const { width, height, hasAlpha } = await sharp(bytes, options).metadata()
    if (width * height > MOST_PIXELS) return refused('too-many-pixels')
    const drawn = () =>
      sharp(bytes, { ...options, limitInputPixels: MOST_PIXELS, autoOrient: true })
        .timeout({ seconds: SECONDS })
        .resize({
          ...{ width: LONGEST_SIDE, height: LONGEST_SIDE },
          ...{ fit: 'inside', withoutEnlargement: true },
        })
    if (hasAlpha) {
      const png = await written(drawn().png({ compressionLevel: 9, adaptiveFiltering: true }))
      if (png.bytes.length <= mostBytes) return ok({ ...png, kind: 'png' })
    }
    const jpeg = await written(
      drawn().flatten({ background: '#fff' }).jpeg({ quality: JPEG_QUALITY }),
    )
    return jpeg.bytes.length <= mostBytes ? ok({ ...jpeg, kind: 'jpeg' }) : refused('too-large')
  } catch {
    // Whatever the file did: it cannot be drawn, and what it claims is no matter for a log.
    return refused('broken')
  }
}

async function written(drawing: Sharp): Promise<Omit<Photo, 'kind'>> {
  const { data, info } = await drawing.toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
