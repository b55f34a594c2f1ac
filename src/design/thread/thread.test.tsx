import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { FileField } from '../fields/file-field.tsx'
import { LongTextField } from '../fields/long-text-field.tsx'
import { Form } from '../form/form.tsx'
import { Thread } from './thread.tsx'

test('a thread is a list in its order, what was written to the member set off', () => {
  const html = renderToString(
    <Thread
      entries={[
        { key: '1', head: 'Anda', time: 'kemarin', children: <p>Halo</p> },
        { key: '2', head: 'Petugas', time: 'hari ini', toMember: true },
      ]}
    />,
  )
  expect(html).toBe(
    '<ol class="thread"><li><p class="thread-head"><strong>Anda</strong> <span class="quiet">kemarin</span></p><p>Halo</p></li>' +
      '<li class="thread-to"><p class="thread-head"><strong>Petugas</strong> <span class="quiet">hari ini</span></p></li></ol>',
  )
})

test('a form with files is sent in parts', () => {
  const html = renderToString(
    <Form csrf="t" action="/evidence" files>
      <FileField language="id" name="file" label="Berkas" accept="image/png" />
    </Form>,
  )
  expect(html).toContain('enctype="multipart/form-data"')
  expect(html).toContain('type="file" accept="image/png"')
})

test('a long text keeps its lines, and its error is tied to it', () => {
  const html = renderToString(
    <LongTextField language="id" name="text" label="Isi" value={'a\nb'} error="Kosong." />,
  )
  expect(html).toContain('aria-describedby="field-text-error" aria-invalid="true"')
  expect(html).toContain('rows="5">a\nb</textarea>')
})
