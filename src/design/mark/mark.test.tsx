import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { faviconHref, faviconSvg } from './favicon.ts'
import { Umbrella } from './umbrella.tsx'

test('the mark is silent and is coloured by classes', () => {
  const html = renderToString(<Umbrella />)
  expect(html).toMatch(/^<svg [^>]*aria-hidden="true">/)
  expect(html).not.toContain('style')
})

test('the icon of the tab is an address in itself', () => {
  expect(faviconHref).toMatch(/^data:image\/svg\+xml,%3Csvg/)
  expect(decodeURIComponent(faviconHref.slice('data:image/svg+xml,'.length))).toBe(faviconSvg)
  expect(faviconHref.length).toBeLessThan(900)
})
