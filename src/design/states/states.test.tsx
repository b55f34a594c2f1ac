import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { instant } from '#values'
import { Occasion } from '../refusal/occasion.ts'
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

test('an error has a cause, a next step, a code, a time and a number to quote', () => {
  const html = renderToString(
    <Occasion.Provider value={{ at: instant(0), codesHref: '/help/codes' }}>
      <ErrorState
        language="id"
        title="Ada gangguan"
        code="HALAMAN-08"
        cause="Di pihak kami."
        reference="7F3K"
      >
        <p>Coba lagi.</p>
      </ErrorState>
    </Occasion.Provider>,
  )
  expect(html).toContain('<h1>Ada gangguan</h1><p>Di pihak kami.</p><p>Coba lagi.</p>')
  // the first instant of 1970 is seven o'clock in Jakarta
  expect(html).toContain(
    'Kode <a href="/help/codes#HALAMAN-08">HALAMAN-08</a>, 1\u00a0Januari\u00a01970 pukul\u00a007.00\u00a0WIB',
  )
  expect(html).toContain('<p class="quiet">Nomor rujukan: <code>7F3K</code></p>')
})
