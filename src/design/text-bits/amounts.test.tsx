import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { localDate, month, rupiah } from '#values'
import { DateText, MoneyText, MonthText } from './amounts.tsx'

describe('amounts', () => {
  test('an amount reads as the language writes it', () => {
    const amount = rupiah(48_213_750n)
    expect(renderToString(<MoneyText amount={amount} language="id" />)).toBe(
      '<span class="money">Rp48.213.750</span>',
    )
    expect(renderToString(<MoneyText amount={amount} language="en" />)).toBe(
      '<span class="money">IDR\u00a048,213,750</span>',
    )
  })

  test('an amount below zero says minus to those who do not see the sign', () => {
    expect(renderToString(<MoneyText amount={rupiah(-412_300n)} language="id" />)).toBe(
      '<span class="money"><span class="unseen">dikurangi </span>' +
        '<span aria-hidden="true">-</span>Rp412.300</span>',
    )
  })

  test('a bare amount leaves the currency to the table that holds it', () => {
    expect(renderToString(<MoneyText amount={rupiah(1_500_000n)} language="id" bare />)).toBe(
      '<span class="money">1.500.000</span>',
    )
  })
})

describe('months and dates', () => {
  test('a month carries itself for machines', () => {
    expect(renderToString(<MonthText month={month('2026-03')} language="id" />)).toBe(
      '<time class="date" datetime="2026-03">Maret\u00a02026</time>',
    )
    expect(renderToString(<MonthText month={month('2026-08')} language="id" short />)).toBe(
      '<time class="date" datetime="2026-08">Agu\u00a02026</time>',
    )
  })

  test('a date is written out in text and in figures in tables', () => {
    const date = localDate('2026-02-05')
    expect(renderToString(<DateText date={date} language="en" />)).toBe(
      '<time class="date" datetime="2026-02-05">5\u00a0February\u00a02026</time>',
    )
    expect(renderToString(<DateText date={date} language="en" short />)).toContain('05-02-2026')
  })
})
