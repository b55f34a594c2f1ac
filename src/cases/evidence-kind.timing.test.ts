import { expect, test } from 'vitest'
import { kindOf } from './evidence-kind.ts'

const HEAD = '%PDF-1.7\n'
const TAIL = '\nstartxref\n9\n%%EOF\n'
const MOST_BYTES = 10 * 1024 * 1024

const filledWith = (text: string): Buffer =>
  Buffer.concat([
    Buffer.from(HEAD),
    Buffer.alloc(MOST_BYTES - HEAD.length - TAIL.length, text),
    Buffer.from(TAIL),
  ])

/** The shortest of three looks, in milliseconds. */
function lookMs(bytes: Buffer): number {
  const looks = [1, 2, 3].map(() => {
    const begun = performance.now()
    kindOf({ name: 'slip.pdf', bytes, isTooLarge: false })
    return performance.now() - begun
  })
  return Math.min(...looks)
}

test('no filling of a PDF makes it thirty times as long to look at as a plain one', () => {
  const plainMs = lookMs(filledWith('plain '))
  const fillings = ['#41', '/#41', '/#4a#61', '>>', '>>stream\n', '>>stream\nendstream', '>> ']
  const slow = fillings.filter((text) => lookMs(filledWith(text)) > 30 * plainMs)
  expect(slow).toEqual([])
})
