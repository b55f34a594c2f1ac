import { expect, test } from 'vitest'
import {
  harmless,
  isReportNumber,
  newReportNumber,
  parseReport,
  parseReportNumber,
} from './report.ts'

test('a report has one of four things, in bounds', () => {
  expect(parseReport({}, false)).toEqual({ ok: false, refusal: 'nothing' })
  expect(parseReport({ words: '  ' }, false)).toEqual({ ok: false, refusal: 'nothing' })
  expect(parseReport({}, true)).toEqual({ ok: true, value: { link: '', words: '', phone: '' } })
  expect(parseReport({ link: ' https://payunq.example ' }, false)).toMatchObject({
    value: { link: 'https://payunq.example' },
  })
  expect(parseReport({ link: 'x'.repeat(1001) }, false)).toMatchObject({ refusal: 'link-long' })
  expect(parseReport({ words: '😀'.repeat(4001) }, false)).toMatchObject({ refusal: 'words-long' })
  expect(parseReport({ phone: '0'.repeat(61) }, false)).toMatchObject({ refusal: 'phone-long' })
})

test('its number cannot be guessed, and is told from others', () => {
  const number = newReportNumber('0123456789ABCDEFGHJKMNPQRSTVWXYZ', () =>
    Uint8Array.of(7, 15, 3, 22, 9, 28, 24, 12),
  )
  expect(number).toBe('L-7F3P-9WRC')
  expect(isReportNumber(number)).toBe(true)
  for (const other of ['K-7F3P-9WRC', 'L-7F3P-9WR', "L-7F3P-9WRC'"])
    expect(isReportNumber(other)).toBe(false)
})

test('a number is read however it is typed', () => {
  for (const typed of ['L-7F3P-9WRC', 'l7f3p9wrc', ' 7f3p 9wrc ', 'L 7F3P-9WRC'])
    expect(parseReportNumber(typed)).toBe('L-7F3P-9WRC')
  expect(parseReportNumber('LOIL23456')).toBe('L-0112-3456')
  for (const typed of ['', 'L', 'L-7F3P-9WR', 'K-7F3P-9WRC', 'x'.repeat(500)])
    expect(parseReportNumber(typed)).toBeUndefined()
})

test('a link is shown so that nothing in it can be clicked', () => {
  expect(harmless('https://payunq.example/login')).toBe('https[:]//payunq[.]example/login')
  expect(harmless('Buka payunq.example. Sekarang.')).toBe('Buka payunq[.]example. Sekarang.')
})
