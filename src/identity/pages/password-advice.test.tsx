import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Occasion } from '#design'
import { instant } from '#values'
import { PasswordAdvice } from './password-advice.tsx'

const advice = { field: 'newPassword', least: 15, suggestion: 'kopi-sawah-lampu-biru-hujan-47' }

test('the advice says the length, what not to use, and a passphrase to copy', () => {
  const html = renderToString(<PasswordAdvice language="en" {...advice} />)
  expect(html).toContain('At least 15 characters.')
  expect(html).toContain('Do not use your name')
  expect(html).toContain('kopi-sawah-lampu-biru-hujan-47</strong>')
  expect(html).not.toContain('SANDI-')
})

test('after a refused password it says why, what to do and the code', () => {
  const html = renderToString(
    <Occasion.Provider value={{ at: instant(0), codesHref: '/help/codes' }}>
      <PasswordAdvice language="id" {...advice} fault={{ kind: 'own', what: 'birth-date' }} />
    </Occasion.Provider>,
  )
  expect(html).toContain('Kata sandi ini memuat tanggal lahir Anda.')
  expect(html).toContain('>SANDI-05</a>')
  expect(html).toContain('href="#field-newPassword"')
})
