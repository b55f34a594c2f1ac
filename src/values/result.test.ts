import { expect, test } from 'vitest'
import { ok, refused, unreachable } from './result.ts'

test('a result is a value or a refusal', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(refused({ kind: 'no' })).toEqual({ ok: false, refusal: { kind: 'no' } })
})

test('data that lied about its type is a fault', () => {
  expect(() => unreachable({ kind: 'new' } as never)).toThrow('unreachable: {"kind":"new"}')
})
