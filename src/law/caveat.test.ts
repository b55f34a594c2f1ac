import { expect, test } from 'vitest'
import { rupiah } from '#values'
import { caveatsOf } from './caveat.ts'
import { cited, leaf } from './dated.ts'

const label = { id: 'Batas upah', en: 'Wage ceiling' }
const node = (note?: string) =>
  leaf(
    cited(
      { id: 'jp/wage-ceiling', basis: 'PP 45/2015 art. 29' },
      { from: '2026-03', source: 'a letter', certainty: 'needs-review', ...(note && { note }) },
      rupiah(1n),
    ),
    label,
    { unit: 'rupiah', value: rupiah(1n) },
  )

test('a doubtful value is told once, with its note where it has one', () => {
  const root = { ...node(), children: [node(), node()] }
  expect(caveatsOf(root)).toEqual([
    {
      kind: 'value-needs-review',
      about: 'jp/wage-ceiling@2026-03',
      text: expect.objectContaining({ en: expect.stringContaining('Wage ceiling: ') }),
    },
  ])
  expect(caveatsOf(node('one copy cites another'))).toMatchObject([
    { note: 'one copy cites another' },
  ])
})
