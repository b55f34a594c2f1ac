import { expect, test } from 'vitest'
import { renderDocument } from '../layout/document.ts'
import { RankChart } from './rank-chart.tsx'

test('the rank that takes all is framed, and says so in words and to who does not see it', () => {
  const rank = { isChosen: false, isEmpty: false }
  const html = renderDocument(
    <RankChart
      sentence="Urutan."
      title="Berhak: Orang tua"
      chosen="berhak"
      ranks={[
        { ...rank, title: 'Anak', note: 'tidak ada', isEmpty: true },
        { ...rank, title: 'Orang tua', note: '2 orang', isChosen: true },
        { ...rank, title: 'Mertua', note: '1 orang' },
      ]}
    />,
  )
  expect(html).toContain('role="img" aria-label="Berhak: Orang tua"')
  expect(html.match(/class="chart-rank(?!s)[^"]*"/g)).toEqual([
    'class="chart-rank is-empty"',
    'class="chart-rank-note"',
    'class="chart-rank is-chosen"',
    'class="chart-rank-note"',
    'class="chart-rank"',
    'class="chart-rank-note"',
  ])
  expect(html).toContain('2 orang: berhak')
  expect(html).not.toMatch(/\sstyle\b/)
})
