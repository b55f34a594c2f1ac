import { expect, test } from 'vitest'
import { month, parseKpj } from '#values'
import { fileNameOf, marksIn } from './case.ts'
import { isCaseNumber, newCaseNumber } from './case-number.ts'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('a case number is made of chance alone', () => {
  const bytes = Buffer.from([7, 15, 3, 23, 9, 26, 29, 12 + 32])
  expect(newCaseNumber(LETTERS, () => bytes)).toBe('K-7F3Q-9TXC')
})

test.each(['K-7F3Q-9TXC', 'K-0000-ZZZZ'])('%s is a case number', (text) => {
  expect(isCaseNumber(text)).toBe(true)
})
test.each(['', 'K-7F3Q9TXC', 'k-7f3q-9txc', 'K-7F3I-9TXC', 'K-7F3Q-9TXC ', 'new'])(
  '%j is none',
  (text) => expect(isCaseNumber(text)).toBe(false),
)

test('a file is downloaded under a name of ours', () => {
  expect(fileNameOf('K-7F3Q-9TXC', { position: 2, mediaType: 'image/jpeg' })).toBe(
    'K-7F3Q-9TXC-2.jpg',
  )
})

test('months and an employer stand in rows of the record, the rest does not', () => {
  const kpj = parseKpj('21045678901')
  if (kpj === undefined) throw new Error('no KPJ')
  const employer = { employerNumber: '12000345', employerName: 'PT Contoh', kpj }
  const place = { employerNumber: '12000345', kpj }
  const also = [month('2026-08')]
  expect(marksIn({ kind: 'month', month: month('2026-06'), also, employer })).toEqual([
    { ...place, month: '2026-06' },
    { ...place, month: '2026-08' },
  ])
  expect(marksIn({ kind: 'employer', employer })).toEqual([{ ...place, month: undefined }])
  expect(marksIn({ kind: 'balance' })).toEqual([])
})
