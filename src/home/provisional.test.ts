import { expect, test } from 'vitest'
import { maskedName } from './provisional.ts'

test.each([
  ['Siti Rahmawati', 'S••• R•••'],
  [' Sutrisno ', 'S•••'],
  ['I Made Öka', 'I••• M••• Ö•••'],
])('%j is covered as %j: its length is not told', (name, masked) => {
  expect(maskedName(name)).toBe(masked)
})
