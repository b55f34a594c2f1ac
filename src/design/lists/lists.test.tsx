import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Details } from './details.tsx'
import { FactList } from './fact-list.tsx'
import { SideList } from './side-list.tsx'
import { YearLinks } from './year-links.tsx'

test('facts are pairs, with what they rest on under them', () => {
  expect(
    renderToString(<FactList facts={[{ name: 'Saldo awal', value: 'Rp0', note: '1 Januari' }]} />),
  ).toBe(
    '<dl class="facts"><div><dt>Saldo awal</dt><dd>Rp0</dd>' +
      '<dd class="fact-note">1 Januari</dd></div></dl>',
  )
})

test('a side list has a heading, links and short notes', () => {
  const html = renderToString(
    <SideList
      title="Unduh"
      items={[{ label: 'Riwayat', href: '/contributions.csv', note: 'CSV' }]}
    />,
  )
  expect(html).toContain('<h2>Unduh</h2>')
  expect(html).toContain(
    '<li><a href="/contributions.csv">Riwayat</a><span class="side-note">CSV</span></li>',
  )
})

test('a side list without items is its sentence alone', () => {
  const html = renderToString(<SideList title="Keamanan" lead="Masuk pertama." items={[]} />)
  expect(html).toContain('<p class="quiet">Masuk pertama.</p>')
  expect(html).not.toContain('<ul')
})

test('the chosen year is marked as the current page', () => {
  const links = ['2026', '2025'].map((year) => ({ label: year, href: `?year=${year}` }))
  const html = renderToString(<YearLinks label="Tahun" links={links} current="?year=2025" />)
  expect(html).toContain('<nav class="years" aria-label="Tahun">')
  expect(html).toContain('<a href="?year=2025" aria-current="page">2025</a>')
  expect(html.match(/aria-current/g)).toHaveLength(1)
})

test('a reason opens without a script', () => {
  expect(renderToString(<Details summary="Dasar hukum">PP 46/2015</Details>)).toBe(
    '<details class="details"><summary>Dasar hukum</summary><div>PP 46/2015</div></details>',
  )
})
