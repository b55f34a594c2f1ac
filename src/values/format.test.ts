import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countText,
  dateText,
  instantText,
  moneyText,
  monthText,
  rateText,
  shortMonthText,
  tableDateText,
  tableMonthText,
} from './format.ts'
import { parseInstant } from './instant.ts'
import { LANGUAGES } from './language.ts'
import { localDate } from './local-date.ts'
import { month, monthOf } from './month.ts'
import { percent } from './rate.ts'
import { rupiah } from './rupiah.ts'

describe('money', () => {
  test('is Rp1.234.567 in Indonesian and IDR 1,234,567 in English', () => {
    expect(moneyText(rupiah(1_234_567n), 'id')).toBe('Rp1.234.567')
    expect(moneyText(rupiah(1_234_567n), 'en')).toBe('IDR\u00a01,234,567')
  })

  test('has its minus in front', () => {
    expect(moneyText(rupiah(-1_000n), 'id')).toBe('-Rp1.000')
    expect(moneyText(rupiah(-1_000n), 'en')).toBe('-IDR\u00a01,000')
  })

  test('is separated only from a thousand on', () => {
    expect([0n, 999n, 1_000n, 100_000n].map((amount) => moneyText(rupiah(amount), 'id'))).toEqual([
      'Rp0',
      'Rp999',
      'Rp1.000',
      'Rp100.000',
    ])
  })

  test('never breaks and loses no digit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.constantFrom(...LANGUAGES),
        (amount, language) => {
          const text = moneyText(rupiah(amount), language)
          expect(text).not.toContain(' ')
          expect(BigInt(text.replace(/[^\d-]/g, ''))).toBe(amount)
          expect(text).toMatch(/^-?(Rp\d{1,3}(\.\d{3})*|IDR\u00a0\d{1,3}(,\d{3})*)$/)
        },
      ),
      { seed: 20261122, numRuns: 200 },
    )
  })
})

test('counts are separated as the language does', () => {
  expect([countText(12_345, 'id'), countText(12_345n, 'en')]).toEqual(['12.345', '12,345'])
})

test('rates have a decimal comma in Indonesian and a point in English', () => {
  expect([rateText(percent('5.70'), 'id'), rateText(percent('5.70'), 'en')]).toEqual([
    '5,7%',
    '5.7%',
  ])
  expect(rateText(percent('12'), 'id')).toBe('12%')
})

describe('months', () => {
  test('have their names in both languages, unbreakable', () => {
    expect(monthText(month('2026-03'), 'id')).toBe('Maret\u00a02026')
    expect(monthText(month('2026-03'), 'en')).toBe('March\u00a02026')
    expect(shortMonthText(month('2026-08'), 'id')).toBe('Agu')
    expect(shortMonthText(month('2026-08'), 'en')).toBe('Aug')
  })

  test('twelve different ones in each language, long and short', () => {
    const months = Array.from({ length: 12 }, (_, index) => monthOf(2026, index + 1))
    for (const language of LANGUAGES) {
      expect(new Set(months.map((one) => monthText(one, language))).size).toBe(12)
      expect(new Set(months.map((one) => shortMonthText(one, language))).size).toBe(12)
      for (const one of months)
        expect(monthText(one, language).startsWith(shortMonthText(one, language).slice(0, 2))).toBe(
          true,
        )
    }
  })

  test('in tables are 02-2026', () => {
    expect(tableMonthText(month('2026-02'))).toBe('02-2026')
  })
})

describe('days and times', () => {
  test('days have no leading zero and do not break', () => {
    expect(dateText(localDate('2026-02-05'), 'id')).toBe('5\u00a0Februari\u00a02026')
    expect(dateText(localDate('2026-12-25'), 'en')).toBe('25\u00a0December\u00a02026')
    expect(tableDateText(localDate('2026-02-05'))).toBe('05-02-2026')
  })

  test('times are western Indonesian time', () => {
    const late = parseInstant('2026-12-31T17:03:00Z')
    expect(late && instantText(late, 'id')).toBe(
      '1\u00a0Januari\u00a02027 pukul\u00a000.03\u00a0WIB',
    )
    expect(late && instantText(late, 'en')).toBe('1\u00a0January\u00a02027 at\u00a000:03\u00a0WIB')
  })
})
