import { describe, expect, test } from 'vitest'
import { instant, LANGUAGES } from '#values'
import { renderDocument } from '../layout/document.ts'
import { Occasion } from '../refusal/occasion.ts'
import { GalleryPage } from './gallery-page.tsx'

describe.each(LANGUAGES)('the gallery in %s', (language) => {
  const html = renderDocument(
    <Occasion.Provider value={{ at: instant(0), codesHref: '/help/codes' }}>
      <GalleryPage language={language} />
    </Occasion.Provider>,
  )

  test('shows every component', () => {
    const shown = new Set(
      [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, all = '']) => all.split(' ')),
    )
    for (const name of COMPONENTS) expect(shown, name).toContain(name)
  })

  test('gives no id twice and holds no style attribute', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(html).not.toMatch(/\sstyle=/)
  })
})

const COMPONENTS = [
  'button',
  'button-second',
  'button-link',
  'certainty',
  'chart',
  'chart-course',
  'chart-meter',
  'checkbox',
  'columns',
  'details',
  'empty',
  'error-state',
  'error-summary',
  'facts',
  'field',
  'field-group',
  'field-wrong',
  'figure',
  'figure-long',
  'letter',
  'money',
  'months',
  'note',
  'notice',
  'page-head',
  'refusal-code',
  'refusals',
  'section',
  'side-list',
  'table',
  'table-dense',
  'tag',
  'umbrella',
  'years',
]
