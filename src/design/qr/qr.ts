import { encode } from 'uqr'

/** A QR code to draw: `size` modules a side, margin included, and one path that covers the dark ones. */
export type Qr = {
  readonly size: number
  readonly path: string
  /** From 1 to 40: how much it holds, and how fine it is. */
  readonly version: number
}

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const MARGIN = 4

/** Error correction M: a smudged screen or a creased print is still read. */
export function qrOf(text: string): Qr {
  const { size, data, version } = encode(text, { ecc: 'M', border: MARGIN })
  const rows = data.map((row, y) =>
    runs(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  )
  return { size, version, path: rows.join('') }
}

/** Where dark modules begin in a row, and how many follow each other. */
function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = found.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else found.push([x, 1])
  })
  return found
}
