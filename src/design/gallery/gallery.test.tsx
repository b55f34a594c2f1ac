import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#values'
import { renderDocument } from '../layout/document.ts'
import { GalleryPage } from './gallery-page.tsx'

describe.each(LANGUAGES)('the gallery in %s', (language) => {
  const html = renderDocument(<GalleryPage language={language} />)

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
  'checkbox',
  'columns',
  'details',
  'empty',
  'error-state',
  'error-summary',
  'facts',
  'field',
  'field-wrong',
  'figure',
  'figure-long',
  'money',
  'months',
  'note',
  'notice',
  'page-head',
  'section',
  'side-list',
  'table',
  'table-dense',
  'tag',
  'umbrella',
  'years',
]
