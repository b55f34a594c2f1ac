import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Button, Buttons, LinkButton } from '../button/button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Form } from './form.tsx'

test('a form posts its token', () => {
  expect(
    renderToString(
      <Form action="/login" csrf="masked-token">
        <p>isi</p>
      </Form>,
    ),
  ).toBe(
    '<form class="form" method="post" action="/login" novalidate>' +
      '<input type="hidden" name="_csrf" value="masked-token"/><p>isi</p></form>',
  )
})

test('without errors there is no summary', () => {
  expect(renderToString(<ErrorSummary language="id" errors={[]} />)).toBe('')
})

test('the summary takes the focus and links each error to its field', () => {
  const html = renderToString(
    <ErrorSummary
      language="id"
      errors={[{ field: 'kpj', text: 'Isi nomor KPJ.' }, { text: 'Coba lagi nanti.' }]}
    />,
  )
  expect(html).toMatch(
    /^<div class="notice bad error-summary" role="alert" tabindex="-1" autofocus>/,
  )
  expect(html).toContain('<h2>Ada yang perlu diperbaiki</h2>')
  expect(html).toContain('<li><a href="#field-kpj">Isi nomor KPJ.</a></li>')
  expect(html).toContain('<li>Coba lagi nanti.</li>')
})

test('the main action is filled, the second outlined, the rest look like links', () => {
  const html = renderToString(
    <Buttons>
      <Button>Masuk</Button>
      <LinkButton href="/passkey" kind="second">
        Pakai kunci sandi
      </LinkButton>
      <Button kind="link" name="way" value="later">
        Nanti
      </Button>
    </Buttons>,
  )
  expect(html).toContain('<button class="button" type="submit">Masuk</button>')
  expect(html).toContain('<a class="button button-second" href="/passkey">')
  expect(html).toContain('<button class="button-link" type="submit" name="way" value="later">')
})
