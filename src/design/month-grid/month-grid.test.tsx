import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { month } from '#values'
import { MonthGrid, type MonthSquare } from './month-grid.tsx'

const MONTHS: readonly MonthSquare[] = [
  { month: month('2026-03'), state: 'recorded', href: '/contributions?year=2026' },
  { month: month('2026-04'), state: 'deposited-late' },
  { month: month('2026-05'), state: 'not-recorded' },
  { month: month('2026-06'), state: 'not-yet-due' },
]
const grid = (months = MONTHS, byCalendar = false): string =>
  renderToString(
    <MonthGrid language="id" caption="Bulan terakhir" months={months} byCalendar={byCalendar} />,
  )

describe('a month grid', () => {
  test('is a table of months and their states in words', () => {
    const html = grid()
    expect(html).toContain('<caption class="unseen">Bulan terakhir</caption>')
    expect(html).toContain('<th scope="col">Bulan</th><th scope="col">Keadaan iuran</th>')
    expect(html).toContain('<th scope="row">Apr<span class="unseen"> 2026</span></th>')
    expect(html).toMatch(/<tr class="bad"><th scope="row">Mei.*?belum tercatat<\/span><\/td><\/tr>/)
  })

  test('links a square to where its month is explained', () => {
    expect(grid()).toContain(
      '<a href="/contributions?year=2026">Mar<span class="unseen"> 2026</span></a>',
    )
  })

  test('tells states apart by tone, sign and word together', () => {
    const seen = [
      ...grid().matchAll(/<tr class="(\w+)">.*?<path d="([^"]+)".*?unseen">([^<]+)<\/span><\/td>/g),
    ]
    expect(seen.map(([, tone, , words]) => [tone, words])).toEqual([
      ['good', 'tercatat'],
      ['warn', 'disetor terlambat'],
      ['bad', 'belum tercatat'],
      ['plain', 'belum jatuh tempo'],
    ])
    expect(new Set(seen.map(([, , sign]) => sign)).size).toBe(4)
  })

  test('explains only the signs that occur', () => {
    const legend = grid(MONTHS.slice(0, 1)).split('class="legend"')[1]
    expect(legend).toContain('tercatat')
    expect(legend).not.toContain('terlambat')
  })

  test('by calendar begins under its own month, so that years line up', () => {
    expect(grid(MONTHS, true)).toContain('<table class="months months-from-3">')
    expect(grid([], true)).toContain('<table class="months">')
  })
})
