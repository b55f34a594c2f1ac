import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Certainty } from './certainty.tsx'
import { Tag } from './tag.tsx'

test('a tag is its words in the colour of its tone', () => {
  expect(renderToString(<Tag tone="good">Aktif</Tag>)).toBe('<span class="tag good">Aktif</span>')
})

test('how sure a rate is stands in the same line as the rate', () => {
  expect(
    renderToString(
      <Certainty certainty="unverified" language="id">
        5,69%
      </Certainty>,
    ),
  ).toBe('<span class="certainty">5,69% <span class="tag warn">belum terverifikasi</span></span>')
})

test('a rate that nobody knows says so instead of a number', () => {
  expect(renderToString(<Certainty certainty="unknown" language="en" />)).toContain('not known yet')
})
