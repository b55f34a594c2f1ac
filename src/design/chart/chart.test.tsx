import { expect, test } from 'vitest'
import { rupiah } from '#values'
import { renderDocument } from '../layout/document.ts'
import { BarChart } from './bar-chart.tsx'
import { LineChart } from './line-chart.tsx'
import { MeterChart } from './meter-chart.tsx'

const widthsIn = (html: string) =>
  [...html.matchAll(/class="chart-bar" width="([^"]+)"/g)].map(([, width]) => width)

test('bars share one scale from zero to the longest', () => {
  const bars = [3_000_000n, 1_500_000n, 1n, 0n].map((amount) => ({
    label: String(amount),
    amount: rupiah(amount),
  }))
  const html = renderDocument(<BarChart language="id" sentence="Pembagian." bars={bars} />)
  expect(widthsIn(html)).toEqual(['100', '50', '0', '0'])
  expect(html).toContain('Rp1.500.000')
})

test('bars that are all zero are drawn empty', () => {
  const bars = [{ label: 'a', amount: rupiah(0n) }]
  expect(widthsIn(renderDocument(<BarChart language="id" sentence="x" bars={bars} />))).toEqual([
    '0',
  ])
})

test('a line begins at its first point, ends at its last, and names both', () => {
  const points = [0n, 5n, 10n].map((amount, index) => ({
    label: String(2026 + index),
    amount: rupiah(amount),
  }))
  const html = renderDocument(<LineChart language="en" sentence="x" points={points} />)
  expect(html).toContain('class="chart-line" points="0,40 50,20 100,0"')
  expect(html).toMatch(/2026<\/span>.*IDR\u00a00.*2028<\/span>.*IDR\u00a010/)
})

test('one point is no line', () => {
  const points = [{ label: '2026', amount: rupiah(1n) }]
  expect(renderDocument(<LineChart language="en" sentence="x" points={points} />)).not.toContain(
    'svg',
  )
})

test('a meter has a place for each, as many filled as are counted, and a mark where it is enough', () => {
  const html = renderDocument(
    <MeterChart
      sentence="x"
      counted={8}
      required={12}
      of={24}
      facts={[{ name: 'a', value: '8' }]}
    />,
  )
  expect(html.match(/class="chart-bar"/g)).toHaveLength(8)
  expect(html.match(/class="chart-ground"/g)).toHaveLength(16)
  expect(html).toContain('class="chart-mark" d="M12 0V4"')
})
