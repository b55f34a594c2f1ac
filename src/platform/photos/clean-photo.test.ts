import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cleanPhoto } from './index.ts'
import { createTurns } from './turns.ts'

const MOST_BYTES = 10_000_000

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d8c8a0' } })

/** As a telephone makes it: on its side, with its name and the place where it stood. */
const fromTelephone = () =>
  picture(400, 300)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Telepon Rahasia', Copyright: 'Siti' },
      IFD3: { GPSLatitude: '6/1 10/1 0/1', GPSLatitudeRef: 'S' },
    })
    .jpeg()
    .toBuffer()

// sharp itself may read nothing but JPEG and PNG any more, so what else there is stands here as bytes.
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const GIF = Buffer.from('R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=', 'base64')

test('a photo loses position and camera, and stands upright', async () => {
  const photo = await fromTelephone()
  expect(photo.toString('latin1')).toContain('Telepon Rahasia')
  const clean = await cleanPhoto(photo, MOST_BYTES)
  if (!clean.ok) throw new Error(clean.refusal)
  expect(clean.value).toMatchObject({ width: 300, height: 400 })
  const { exif, iptc, xmp, icc, orientation } = await sharp(clean.value.bytes).metadata()
  expect({ exif, iptc, xmp, icc, orientation }).toEqual({})
  expect(clean.value.bytes.toString('latin1')).not.toMatch(/Telepon|Siti|Exif/)
})

test('what was hung on behind the picture is gone', async () => {
  const photo = Buffer.concat([
    await picture(20, 20).ensureAlpha(0.5).png().toBuffer(),
    Buffer.from('<script>x()'),
  ])
  const clean = await cleanPhoto(photo, MOST_BYTES)
  if (!clean.ok) throw new Error(clean.refusal)
  expect(clean.value.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(clean.value.bytes.toString('latin1')).not.toContain('script')
})

/** Dots of a few colours without any order: a palette packs them far better than full colours do. */
const speckled = (alpha: 'opaque' | 'transparent') => {
  const dots = createHash('shake256', { outputLength: 500 * 500 })
    .update('dots')
    .digest()
  const raw = Buffer.alloc(dots.length * 4)
  for (const [index, dot] of dots.entries())
    raw.set(
      [dot & 0xc0, (dot << 2) & 0xc0, (dot << 4) & 0xc0, alpha === 'opaque' ? 255 : dot | 1],
      index * 4,
    )
  return sharp(raw, { raw: { width: 500, height: 500, channels: 4 } })
}

test('a picture without transparent parts becomes a JPEG, one with them stays a PNG', async () => {
  const opaque = await speckled('opaque').removeAlpha().png({ palette: true }).toBuffer()
  expect(await cleanPhoto(opaque, MOST_BYTES)).toMatchObject({ value: { kind: 'jpeg' } })
  const transparent = await speckled('transparent').png().toBuffer()
  expect(await cleanPhoto(transparent, MOST_BYTES)).toMatchObject({ value: { kind: 'png' } })
})

test('what is drawn is never longer than allowed: a JPEG instead, or nothing', async () => {
  const transparent = await speckled('transparent').png().toBuffer()
  const shorter = await cleanPhoto(transparent, 300_000)
  if (!shorter.ok) throw new Error(shorter.refusal)
  expect(shorter.value.kind).toBe('jpeg')
  expect(shorter.value.bytes.length).toBeLessThan(300_000)
  expect(await cleanPhoto(transparent, 10_000)).toEqual({ ok: false, refusal: 'too-large' })
})

test('no side is longer than 2400 pixels', async () => {
  const clean = await cleanPhoto(await picture(4800, 1200).jpeg().toBuffer(), MOST_BYTES)
  expect(clean).toMatchObject({ ok: true, value: { width: 2400, height: 600 } })
})

test('a small file that would unpack to too much is refused before it is unpacked', async () => {
  const bomb = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
  expect(bomb.length).toBeLessThan(400_000)
  expect(await cleanPhoto(bomb, MOST_BYTES)).toEqual({ ok: false, refusal: 'too-many-pixels' })
})

test.each([
  ['half a photo', async () => (await picture(900, 900).jpeg().toBuffer()).subarray(0, 900)],
  ['a drawing with a script', async () => Buffer.from(SVG)],
  ['a moving picture', async () => GIF],
  ['a head without a body', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
])('%s cannot be drawn', async (_name, bytes) => {
  expect(await cleanPhoto(await bytes(), MOST_BYTES)).toEqual({ ok: false, refusal: 'broken' })
})

test('two at a time, the others in their order', async () => {
  const turns = createTurns(2)
  const done: (() => void)[] = []
  const begun: number[] = []
  const work = [0, 1, 2, 3].map((number) =>
    turns(() => {
      begun.push(number)
      return new Promise<void>((end) => done.push(end))
    }),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  done[0]?.()
  await work[0]
  await new Promise(setImmediate)
  expect(begun).toEqual([0, 1, 2])
  done[1]?.()
  await work[1]
  await new Promise(setImmediate)
  for (const end of done) end()
  await Promise.all(work)
  expect(begun).toEqual([0, 1, 2, 3])
})
