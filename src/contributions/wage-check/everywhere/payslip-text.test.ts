import { describe, expect, test } from 'vitest'
import { month } from '#values'
import { readPayslip } from './payslip-text.ts'

const JUNE = month('2026-06')

/** `base 5000000`, `not taken: twice`, `ignored`. */
function understood(line: string): string | undefined {
  const [read] = readPayslip(line, JUNE).lines
  if (read?.kind === 'taken') return `${read.field} ${read.amount}`
  return read?.kind === 'not-taken' ? `not taken: ${read.why}` : read?.kind
}

describe('a line of a payslip is understood', () => {
  test.each([
    // wages
    ['Gaji Pokok 5.000.000', 'base 5000000'],
    ['GAJI POKOK : Rp 5.000.000,00', 'base 5000000'],
    ['1. Upah pokok ........ Rp5.000.000,-', 'base 5000000'],
    ['Gapok\t4500000', 'base 4500000'],
    ['Basic Salary IDR 5,000,000.00', 'base 5000000'],
    ['Base wage: 5,000,000', 'base 5000000'],
    ['Gaji Pokok Juni 2026 5.000.000', 'base 5000000'],
    ['Gaji pokok 06/2026 (22 hari) 5.000.000', 'base 5000000'],
    ['Tunjangan tetap Rp 500.000', 'fixed 500000'],
    ['Tunj. Jabatan (tetap) 750.000', 'fixed 750000'],
    ['Fixed allowance 500,000', 'fixed 500000'],
    ['Tunjangan tidak tetap 300.000', 'other 300000'],
    ['Non-fixed allowance 300,000', 'other 300000'],
    ['Uang lembur 12 jam 450.000', 'other 450000'],
    ['THR 5.500.000', 'other 5500000'],
    // the worker's shares
    ['Potongan JHT 110.000', 'jht 110000'],
    ['Iuran JP (1%) 55.000', 'jp 55000'],
    ['BPJS TK 2% 110.000', 'jht 110000'],
    ['BPJS Ketenagakerjaan 1 % 55.000', 'jp 55000'],
    ['JHT 2,00 % x 5.500.000 = 110.000', 'jht 110000'],
    ['Jaminan Hari Tua (karyawan) (110.000)', 'jht 110000'],
    ['Potongan Jaminan Pensiun -Rp55.000', 'jp 55000'],
    ['JHT employee deduction 110,000.00', 'jht 110000'],
    ['Potongan JP 0', 'jp 0'],
  ])('%s → %s', (line, expected) => expect(understood(line)).toBe(expected))
})

describe('a line that could mean two things is not taken', () => {
  test.each([
    ['Tunjangan jabatan 750.000', 'not taken: maybe-fixed'],
    ['Uang makan 22 x 25.000', 'not taken: maybe-fixed'],
    ['JHT 110.000', 'not taken: maybe-employer'],
    ['Iuran JP 55.000', 'not taken: maybe-employer'],
    ['Tunjangan JHT karyawan 203.500', 'not taken: maybe-employer'],
    ['JHT 3,7% 203.500', 'not taken: employer'],
    ['Potongan JHT (3,7%) 203.500', 'not taken: employer'],
    ['JP perusahaan 110.000', 'not taken: employer'],
    ['JKK 0,54% 29.700', 'not taken: employer'],
    ['JHT 5,7% 313.500', 'not taken: together'],
    ['BPJS TK 165.000', 'not taken: together'],
    ['Potongan JHT + JP 165.000', 'not taken: together'],
    ['Gaji pokok + tunjangan tetap 5.500.000', 'not taken: together'],
    ['Total tunjangan tetap 900.000', 'not taken: total'],
    ['Gaji Pokok 5.000.000 60.000.000', 'not taken: several-amounts'],
    ['Gaji Pokok', 'not taken: no-amount'],
    ['Gaji pokok 5,5 juta', 'not taken: unreadable'],
    ['Gaji pokok 5.0000', 'not taken: unreadable'],
    ['Gaji pokok -250.000', 'not taken: below-zero'],
  ])('%s → %s', (line, expected) => expect(understood(line)).toBe(expected))
})

test.each([
  'PT Sinar Cakra Boga',
  'BPJS Kesehatan 1% 55.000',
  'PPh21 125.000',
  'Gaji bersih 4.900.000',
  'Dana pensiun DPLK 100.000',
])('%s is not ours, and ignored', (line) => expect(understood(line)).toBe('ignored'))

test('a whole payslip: allowances add up, what stands there twice is not taken', () => {
  const { amounts, lines } = readPayslip(
    'SLIP GAJI\r\n\r\nGaji Pokok 5.000.000\nTunjangan tetap A 300.000\nTunjangan tetap B 200.000\n' +
      'Potongan JHT 110.000\nPotongan JP 55.000\nIuran JP 1% 50.000',
    JUNE,
  )
  expect(amounts).toEqual({ base: 5_000_000n, fixed: 500_000n, jht: 110_000n })
  expect(lines).toHaveLength(7)
  expect(lines.filter((line) => line.kind === 'not-taken')).toEqual([
    { kind: 'not-taken', why: 'twice', line: 'Potongan JP 55.000' },
    { kind: 'not-taken', why: 'twice', line: 'Iuran JP 1% 50.000' },
  ])
})

test('hostile text is read quickly, and nothing is taken from it', () => {
  const nasty = `${'9'.repeat(50_000)}\n${'1.'.repeat(20_000)}\n${'\n'.repeat(10_000)}gaji pokok ${'.'.repeat(5_000)}`
  expect(readPayslip(nasty, JUNE).amounts).toEqual({})
})
