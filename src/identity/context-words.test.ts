import { expect, test } from 'vitest'
import { isMadeOfContext } from './context-words.ts'

test.each([
  'payung-bpjs-ketenagakerjaan',
  'BPJS Ketenagakerjaan 2026',
  'Peserta.Jamsostek.1990',
  'jht-jkk-jkm-jkp-2026',
  'p4yung-p3serta-2026',
  'J4min4n$osial!!2026',
  'kata sandi payung saya',
  'administrator-2026-cabang',
  'ｐａｙｕｎｇ-ｂｐｊｓ-2026',
])('%s is made of words that anybody tries here', (password) => {
  expect(isMadeOfContext(password)).toBe(true)
})

test.each([
  'kucing-lampu-sawah-biru', // none of them
  'payung-kucing-lampu', // eleven letters besides
  '1234567890123456', // other rules refuse it
  'hujan-2026-kopi',
])('%s is not', (password) => {
  expect(isMadeOfContext(password)).toBe(false)
})

test('the name of the installation is one of the words', () => {
  expect(isMadeOfContext('rembulan-teduh-2026')).toBe(false)
  expect(isMadeOfContext('rembulan-teduh-2026', 'Portal Rembulan')).toBe(true)
})

test('a password as long as any costs no time', () => {
  const began = performance.now()
  expect(isMadeOfContext('x'.repeat(128))).toBe(false)
  expect(performance.now() - began).toBeLessThan(20)
})
