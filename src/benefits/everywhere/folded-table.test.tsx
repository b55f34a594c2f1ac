import { expect, test } from 'vitest'
import { renderDocument } from '#design'
import { FoldedTable } from './folded-table.tsx'
import { resultReader } from './result-reader.ts'
import { simulate } from './simulate.ts'
import { jhtSimulator } from './simulators/jht.ts'

/** The years that a projection to the end of a year shows at once, and those that are folded below. */
function yearsUntil(last: string): readonly [readonly string[], readonly string[]] {
  const simulated = simulate(jhtSimulator, {
    ...{ balance: '0', wage: '1.000.000', from: '2026-01', lastMonth: `${last}-12` },
    ...{ wageGrowth: '0', annualReturn: '0', hasTaxNumber: 'on' },
  })
  if (simulated.kind !== 'answered' || simulated.answer.kind !== 'result') throw new Error('none')
  const parts = jhtSimulator.parts(resultReader(simulated.answer.result))
  expect(parts.byYear).toBe(true)
  const html = renderDocument(<FoldedTable language="id" parts={parts} />)
  const [shown = '', folded = ''] = html.split('<details')
  const yearsIn = (part: string) => [...part.matchAll(/>(20\d\d)</g)].map(([, year]) => year ?? '')
  return [yearsIn(shown), yearsIn(folded)]
}

test('a long table of years shows every fifth and the last, and loses none', () => {
  const [shown, folded] = yearsUntil('2047')
  expect(shown).toEqual(['2026', '2031', '2036', '2041', '2046', '2047'])
  expect(folded).toEqual(Array.from({ length: 22 }, (_, index) => String(2026 + index)))
})

test('up to eight years stand there at once', () => {
  expect(yearsUntil('2033')).toEqual([
    ['2026', '2027', '2028', '2029', '2030', '2031', '2032', '2033'],
    [],
  ])
  expect(yearsUntil('2034')[1]).toHaveLength(9)
})
