import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Empty } from './empty.tsx'
import { ErrorState } from './error-state.tsx'

test('an empty list says what will be here and what to do', () => {
  expect(
    renderToString(
      <Empty title="Belum ada iuran">
        <p>Tanyakan ke perusahaan.</p>
      </Empty>,
    ),
  ).toBe(
    '<div class="empty"><p class="empty-title">Belum ada iuran</p><p>Tanyakan ke perusahaan.</p></div>',
  )
})

test('an error has a code, a cause, a next step and a number to quote', () => {
  const html = renderToString(
    <ErrorState
      language="id"
      title="Ada gangguan"
      code="500"
      cause="Di pihak kami."
      reference="7F3K"
    >
      <p>Coba lagi.</p>
    </ErrorState>,
  )
  expect(html).toContain(
    '<p class="error-code">Kode 500</p><h1>Ada gangguan</h1><p>Di pihak kami.</p>',
  )
  expect(html).toContain('<p>Coba lagi.</p><p class="quiet">Nomor rujukan: <code>7F3K</code></p>')
})
