import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Checkbox, PublicComputerBox } from './checkbox.tsx'
import { PasswordField } from './password-field.tsx'
import { TextField } from './text-field.tsx'

describe('a text field', () => {
  test('is tied to its label, its hint and its error', () => {
    const html = renderToString(
      <TextField
        language="id"
        name="kpj"
        label="Nomor KPJ"
        hint="Ada di kartu."
        error="Isi nomor KPJ."
        value="21"
      />,
    )
    expect(html).toContain('<label for="field-kpj">Nomor KPJ</label>')
    expect(html).toContain('<p class="hint" id="field-kpj-hint">Ada di kartu.</p>')
    expect(html).toContain('<p class="field-error" id="field-kpj-error">')
    expect(html).toContain('<span class="unseen">Salah: </span>Isi nomor KPJ.')
    expect(html).toMatch(
      /<input id="field-kpj" name="kpj" aria-describedby="field-kpj-hint field-kpj-error" aria-invalid="true"/,
    )
    expect(html).toContain('value="21"')
  })

  test('without hint and error points at nothing', () => {
    const html = renderToString(<TextField language="en" name="kpj" label="KPJ" />)
    expect(html).not.toMatch(/aria-describedby|aria-invalid|field-error/)
  })

  test('says when it may stay empty', () => {
    const html = renderToString(<TextField language="en" name="npwp" label="Tax number" optional />)
    expect(html).toContain('(may be left empty)')
  })

  test('shows hostile text as text', () => {
    const html = renderToString(
      <TextField language="en" name="kpj" label="KPJ" value={'"><script>'} error="<b>" />,
    )
    expect(html).not.toMatch(/<script|<b>/)
  })
})

test('a password is never filled in', () => {
  const html = renderToString(
    <PasswordField
      language="id"
      name="password"
      label="Kata sandi"
      autocomplete="current-password"
    />,
  )
  expect(html).toContain('type="password" autocomplete="current-password"')
  expect(html).not.toContain('value')
})

test('what helps with a password is there for the script, and hidden without one', () => {
  const html = renderToString(
    <PasswordField
      language="id"
      name="password"
      label="Kata sandi"
      autocomplete="current-password"
      help
    />,
  )
  expect(html).toContain('<div class="password-help" data-password="field-password" hidden>')
  expect(html).toContain(
    '<button class="button-link" type="button" aria-controls="field-password" data-other="Sembunyikan kata sandi">' +
      'Tampilkan kata sandi</button>',
  )
  expect(html).toContain('data-words="Caps Lock sedang menyala."')
})

describe('a checkbox', () => {
  test('sends on when ticked', () => {
    expect(renderToString(<Checkbox name="copy" label="Kirim salinan" checked />)).toContain(
      '<input id="field-copy" name="copy" type="checkbox" value="on" checked/>' +
        '<label for="field-copy">Kirim salinan</label>',
    )
  })

  test('for a public computer says what follows from it', () => {
    const html = renderToString(<PublicComputerBox language="id" />)
    expect(html).toContain('name="publicComputer" aria-describedby="field-publicComputer-hint"')
    expect(html).toContain('Sesi singkat, tidak ada yang tertinggal di komputer ini.')
    expect(html).not.toContain('checked')
  })
})
