import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { DataTable } from './data-table.tsx'
import type { TableColumn } from './table-column.ts'

const COLUMNS: readonly TableColumn[] = [
  { head: 'Bulan' },
  { head: 'pemberi kerja', group: 'Iuran JHT', kind: 'amount' },
  { head: 'TK', group: 'Iuran JHT', kind: 'amount' },
  { head: 'Jumlah', kind: 'amount', onPhone: 'figure' },
]
const table = (columns = COLUMNS, captionHidden = false): string =>
  renderToString(
    <DataTable
      language="id"
      caption="Iuran 2026"
      captionHidden={captionHidden}
      inRupiah
      columns={columns}
      rows={[{ cells: ['Jan', '471.005', '', '725.602'] }]}
      totals={[{ cells: ['Jumlah', '471.005', '', '725.602'] }]}
    />,
  )

describe('a table', () => {
  test('has a caption, and says that its bare amounts are rupiah', () => {
    expect(table()).toContain(
      '<caption><span>Iuran 2026</span><span class="quiet"> Semua jumlah dalam rupiah.</span></caption>',
    )
    expect(table(COLUMNS, true)).toContain('<span class="unseen">Iuran 2026</span>')
  })

  test('names every row by its first cell', () => {
    expect(table()).toContain('<th scope="row" class="at-name">Jan</th>')
    expect(table()).toContain('<tfoot><tr><th scope="row" class="at-name">Jumlah</th>')
  })

  test('sets a heading over neighbouring columns of one group', () => {
    const html = table()
    expect(html).toContain('<th scope="col" rowspan="2">Bulan</th>')
    expect(html).toContain('<th scope="colgroup" class="is-group" colspan="2">Iuran JHT</th>')
    expect(html).toContain('<th scope="col" class="is-amount">TK</th>')
  })

  test('labels each pair of a phone with its whole heading and leaves empty ones out', () => {
    expect(table()).toContain('data-label="Iuran JHT, pemberi kerja">471.005</td>')
    expect(table()).toContain('<td class="at-pair is-amount is-empty"')
    expect(table()).toContain('<td class="at-figure is-amount">725.602</td>')
  })

  test('without groups has one row of headings', () => {
    const html = table(COLUMNS.map(({ head }) => ({ head })))
    expect(html).toContain('<thead><tr><th scope="col">Bulan</th>')
    expect(html).not.toContain('colgroup')
  })

  test('grows smaller type with its columns', () => {
    const columns = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ head: `${index}` }))
    expect(table(columns(4))).toContain('<table class="table">')
    expect(table(columns(5))).toContain('<table class="table table-wide">')
    expect(table(columns(9))).toContain('<table class="table table-wide table-dense">')
  })
})
