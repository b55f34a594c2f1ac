import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { ChangeTable } from './change-table.tsx'
import { letterDifference } from './letter-difference.ts'

const shown = (pieces: ReturnType<typeof letterDifference>['before']) =>
  pieces.map(({ isSame, text }) => (isSame ? text : `[${text}]`)).join('')

describe('the difference letter by letter', () => {
  test.each([
    ['Siti Rahayu', 'Siti Rahaju', 'Siti Raha[y]u', 'Siti Raha[j]u'],
    ['Muhamad', 'Muhammad', 'Muhamad', 'Muham[m]ad'],
    ['', 'Budi', '', '[Budi]'],
    ['Budi', 'Budi', 'Budi', 'Budi'],
    ['1990-01-21', '1990-01-12', '1990-01-[2]1', '1990-01-1[2]'],
    ['Zo\u0065\u0301', 'Zoe', 'Zo[\u00e9]', 'Zo[e]'],
  ])('%s → %s', (before, after, gone, added) => {
    const difference = letterDifference(before, after)
    expect([shown(difference.before), shown(difference.after)]).toEqual([gone, added])
  })

  test('both sides are whole, and what is the same is the same on both', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { before, after } = letterDifference(one, other)
        const all = (pieces: typeof before) => pieces.map(({ text }) => text).join('')
        const kept = (pieces: typeof before) => all(pieces.filter(({ isSame }) => isSame))
        expect([all(before), all(after)]).toEqual([one.normalize('NFC'), other.normalize('NFC')])
        expect(kept(before)).toBe(kept(after))
      }),
    )
  })

  test('long texts differ as a whole', () => {
    const long = 'a'.repeat(201)
    expect(shown(letterDifference(long, `${long}b`).before)).toBe(`[${long}]`)
  })
})

test('before and after: marked, and said in words', () => {
  const html = render(
    <ChangeTable
      language="id"
      changes={[
        { name: 'Nama', before: 'Rahayu', after: 'Rahaju', byLetter: true },
        { name: 'Email', before: '', after: 'siti@example.com' },
      ]}
    />,
  )
  expect(html).toContain('Raha<del>y</del>u')
  expect(html).toContain('Raha<ins>j</ins>u')
  expect(html).toContain('Nama: hilang “y”; baru “j”.')
  expect(html).toContain('belum ada')
  expect(html).toContain('siti@example.com')
})
