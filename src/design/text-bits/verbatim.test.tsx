import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { verbatim } from './verbatim.ts'

test('a code says that nobody may translate it', () => {
  expect(renderToString(<code {...verbatim}>A7KX</code>)).toBe('<code translate="no">A7KX</code>')
})
