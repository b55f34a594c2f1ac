import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const entry = readFileSync(new URL('./design.css', import.meta.url), 'utf8')
const imported = [...entry.matchAll(/@import "\.\/([^"]+)";/g)].map(([, file = '']) => file)
const css = imported
  .map((file) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'))
  .join('\n')

describe('the stylesheet', () => {
  test('holds the CSS of every component', () => {
    const written = readdirSync(new URL('.', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.css') && file !== 'design.css')
    expect(imported.toSorted()).toEqual(written.toSorted())
  })

  test('weighs at most 9 kB compressed, even before it is made smaller', () => {
    expect(brotliCompressSync(css).length).toBeLessThan(9000)
    expect(gzipSync(css).length).toBeLessThan(9000)
  })

  test('fetches nothing: no font, no picture', () => {
    expect(css).not.toMatch(/url\((?!"?data:)|@font-face/)
  })

  test('leaves nothing stuck to the screen', () => {
    expect(css).not.toMatch(/position: (sticky|fixed)/)
  })
})
