import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { jsonText, parseJson } from './json.ts'

describe('JSON loses no digit', () => {
  test('whole numbers beyond 2^53 are read exactly', () => {
    expect(parseJson('9007199254740993')).toBe(9_007_199_254_740_993n)
    expect(parseJson('[-12345678901234567890, 0, -0]')).toEqual([
      -12_345_678_901_234_567_890n,
      0n,
      0n,
    ])
  })

  test('numbers with decimals or exponent are no whole numbers', () => {
    expect(parseJson('[1.5, 1.0, 1e3]')).toEqual([1.5, 1, 1000])
  })

  test('where the source text is not told, a number that may have lost digits is no whole number', () => {
    const original = JSON.parse
    const spy = vi
      .spyOn(JSON, 'parse')
      .mockImplementation((text, revive) =>
        original(text, (name, value) => revive?.call({}, name, value)),
      )
    expect(parseJson('[5000000, 9007199254740993]')).toEqual([5_000_000n, 2 ** 53])
    spy.mockRestore()
  })

  test('everything else is as it was', () => {
    expect(parseJson('{"a": [true, null, "x"]}')).toEqual({ a: [true, null, 'x'] })
    expect(() => parseJson('{')).toThrow(SyntaxError)
  })

  test('a whole number of any size survives the way there and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (amount) => {
        expect(parseJson(jsonText({ amount }))).toEqual({ amount })
      }),
      { seed: 20261122, numRuns: 100 },
    )
  })
})

describe('JSON text', () => {
  test('is indented, with short lists on one line', () => {
    expect(jsonText({ a: 1n, b: ['x', 'y'], c: [], d: {}, e: null })).toBe(
      '{\n  "a": 1,\n  "b": ["x", "y"],\n  "c": [],\n  "d": {},\n  "e": null\n}',
    )
  })

  test('breaks lists of objects and long lists', () => {
    expect(jsonText([{ a: 1n }])).toBe('[\n  {\n    "a": 1\n  }\n]')
    expect(jsonText(['x'.repeat(80)])).toBe(`[\n  "${'x'.repeat(80)}"\n]`)
  })

  test('leaves out entries without a value and writes null for a value that is none', () => {
    expect(jsonText({ a: undefined, b: 'q"' })).toBe('{\n  "b": "q\\""\n}')
    expect(jsonText(undefined)).toBe('null')
  })
})
