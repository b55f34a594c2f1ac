import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrOf } from './qr.ts'

test('the drawing covers the dark modules, each once, and leaves the margin free', () => {
  const text = 'otpauth://totp/Payung:Siti?secret=GEZDGNBVGY3TQOJQ&issuer=Payung'
  const { size, path } = qrOf(text)
  const { data } = encode(text, { ecc: 'M', border: 4 })
  const drawn = data.map((row) => row.map(() => 0))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let along = 0; along < Number(length); along += 1) {
      const row = drawn[Number(y)] ?? []
      row[Number(x) + along] = (row[Number(x) + along] ?? 0) + 1
    }
  }
  expect(drawn).toEqual(data.map((row) => row.map(Number)))
  expect(size).toBe(data.length)
  for (const line of [...drawn.slice(0, 4), ...drawn.slice(-4)]) expect(line).not.toContain(1)
})
