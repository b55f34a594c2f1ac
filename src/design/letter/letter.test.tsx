import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LetterSheet } from './letter-sheet.tsx'

const LETTER = {
  language: 'id',
  receiver: ['Siti Rahmawati', 'Jalan Rekaan 3', '31.74'],
  date: '22 November 2026',
  subject: 'Kode Anda',
  sentences: ['Masukkan kode ini.'],
  closing: ['Alamat kami hanya payung.example.'],
} as const

test('says in which language it is written, and keeps the lines of the address', () => {
  const html = renderToString(<LetterSheet {...LETTER} />)
  expect(html).toContain('<article class="letter" lang="id">')
  expect(html).toContain('<span>Siti Rahmawati</span><span>Jalan Rekaan 3</span><span>31.74</span>')
  expect(html).not.toContain('letter-code')
})

test('has words for the screen beside the code for the paper', () => {
  const code = { label: 'Kode Anda', value: 'ABCD-EFGH', onScreen: 'hanya tampak di kertas' }
  expect(renderToString(<LetterSheet {...LETTER} code={code} />)).toContain(
    'Kode Anda: <strong>ABCD-EFGH</strong><em>hanya tampak di kertas</em>',
  )
})
