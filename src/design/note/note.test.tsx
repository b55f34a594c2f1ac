import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Note, Notice } from './note.tsx'

test('a notice has a sign, a title and its text, and is read out only when asked', () => {
  const html = renderToString(
    <Notice tone="good" title="Anda sudah keluar">
      <p>Tidak ada yang tertinggal.</p>
    </Notice>,
  )
  expect(html).toMatch(/^<div class="notice good"><svg class="sign"/)
  expect(html).toContain(
    '<p class="notice-title">Anda sudah keluar</p><p>Tidak ada yang tertinggal.</p>',
  )
  expect(renderToString(<Notice tone="plain" title="Selesai" announced />)).toContain(
    'role="status"',
  )
})

test('a note is plain text with an edge', () => {
  expect(renderToString(<Note>Periksa pesannya.</Note>)).toBe(
    '<div class="note">Periksa pesannya.</div>',
  )
})
