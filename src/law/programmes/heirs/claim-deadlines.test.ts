import { expect, test } from 'vitest'
import { localDate } from '#values'
import { claimDeadlinesOn } from './claim-deadlines.ts'

test('the times around a death are those of the decrees, each with its article', () => {
  const found = claimDeadlinesOn(localDate('2026-11-22'))
  expect(found.map(({ programme, whose, value }) => [programme, whose, value.value])).toEqual([
    ['jkk', 'family', 2],
    ['jkk', 'family', 5],
    ['jp', 'family', 30],
    ['jkk', 'agency', 7],
    ['jkm', 'agency', 3],
    ['jht', 'agency', 5],
    ['jp', 'agency', 15],
  ])
  expect(found.map(({ value }) => value.basis)).toEqual([
    'PP 44/2015 art. 43(2), 43(4), 44',
    'PP 82/2019 art. 26',
    'PP 45/2015 art. 14(3), 14(2), 14(4)b',
    'PP 44/2015 art. 37(2)',
    'PP 44/2015 art. 40(3)',
    'PP 46/2015 art. 31(3)',
    'PP 45/2015 art. 25(1)b',
  ])
})

test('after a death the list of JP takes a late child, and nobody else', () => {
  const jp = claimDeadlinesOn(localDate('2026-11-22')).find(({ programme }) => programme === 'jp')
  expect(jp?.text.en).toContain('only a child born within 300 days of it')
  expect(jp?.text.id).toContain('hanya dapat ditambah dengan anak')
})

test('before December 2019 a claim of JKK lapsed after two years', () => {
  const [, claim] = claimDeadlinesOn(localDate('2019-12-01'))
  expect(claim?.text.en).toContain('lapses 2 years after')
})
