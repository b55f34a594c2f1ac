import { describe, expect, test } from 'vitest'
import { localDate, month, rupiah } from '#values'
import { jhtAtPensionAge, jpMissingAMonth } from './missing-savings.ts'

const missing = (at: string, amount: bigint) => [{ month: month(at), amount: rupiah(amount) }]
const of = (birthDate: string, today = '2026-11-30') => ({
  birthDate: localDate(birthDate),
  today: localDate(today),
})

describe('JHT that did not come', () => {
  test('grows by the return credited last until the year before the member is 56', () => {
    // born 1972: 56 in 2028, so 2026 and 2027 count. 1,000,000 from January 2026: 5.51 % twice
    const answer = jhtAtPensionAge(missing('2026-01', 1_000_000n), of('1972-05-20'))
    expect(answer?.value).toBe(1_113_236n) // 1,000,000 × 1.0551 × 1.0551
    expect(answer?.inputs.map(({ value }) => value)).toEqual([1_000_000n, 2027])
    expect(answer?.children[0]).toMatchObject({ unit: 'rate', ruleVersion: expect.any(String) })
  })

  test('counts the months that are left of its first year', () => {
    // July: 6 of 12 months of 5.51 %, then one year
    expect(jhtAtPensionAge(missing('2026-07', 1_000_000n), of('1972-05-20'))?.value).toBe(
      1_084_168n, // 1,000,000 × 1.02755 × 1.0551 = 1,084,168.005
    )
  })

  test('past years without a known return add nothing', () => {
    expect(jhtAtPensionAge(missing('2024-01', 1_000_000n), of('1969-05-20'))?.value).toBe(
      1_000_000n,
    )
  })

  test('for who is 56 already it is what did not come', () => {
    expect(jhtAtPensionAge(missing('2026-01', 300_000n), of('1968-01-01'))?.value).toBe(300_000n)
    expect(jhtAtPensionAge([], of('1990-01-01'))?.value).toBe(0n)
  })

  test('two hundred thousand months are one sum', () => {
    const many = Array.from({ length: 200_000 }, () => missing('2026-01', 5n)).flat()
    // 1,000,000 from January 2026, as above
    expect(jhtAtPensionAge(many, of('1972-05-20'))?.value).toBe(1_113_236n)
    expect(jpMissingAMonth(many)?.value).toBe(27_778n) // 1,000,000 ÷ 3 % ÷ 100 ÷ 12 = 27,777.8
  })

  test('before the law there is no answer', () => {
    expect(jhtAtPensionAge([], of('1990-01-01', '2015-06-30'))).toBeUndefined()
  })
})

describe('JP that did not come', () => {
  test('is a twelfth of one per cent of the wage behind it, every month', () => {
    // 180,000 is 3 % of 6,000,000; 1 % of that through 12 is 5,000
    expect(jpMissingAMonth(missing('2026-05', 180_000n))?.value).toBe(5_000n)
    const two = [...missing('2026-05', 180_000n), ...missing('2026-06', 90_000n)]
    expect(jpMissingAMonth(two)?.value).toBe(7_500n)
  })

  test('nothing missing has no answer, and months before JP no wage', () => {
    expect(jpMissingAMonth([])).toBeUndefined()
    expect(jpMissingAMonth(missing('2015-06', 180_000n))).toBeUndefined()
    expect(
      jpMissingAMonth([...missing('2026-05', 180_000n), ...missing('2015-06', 1n)])?.value,
    ).toBe(5_000n)
  })
})
