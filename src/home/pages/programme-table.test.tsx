import { expect, test } from 'vitest'
import { renderDocument } from '#design'
import { month, rupiah } from '#values'
import { ProgrammeTable } from './programme-table.tsx'

test('what was deposited this year says how it is summed, and leads to its rows', () => {
  const html = renderDocument(
    <ProgrammeTable
      language="en"
      programmes={[
        {
          ...{ programme: 'jp', lastMonth: month('2026-10'), months: 10, standing: 'up-to-date' },
          depositedThisYear: rupiah(1_500_000n),
        },
      ]}
    />,
  )
  expect(html).toContain('all deposits since January by day of deposit')
  expect(html).toContain('<a href="/contributions">See every deposit</a>')
})
