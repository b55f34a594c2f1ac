import { expect, test } from 'vitest'
import { instant } from '#values'
import { codesOf, offered } from './proof-ways.ts'

const app = instant(1)

test('a member is asked only for codes that they have', () => {
  expect(codesOf({ totpSince: app, recoveryCodesLeft: 3 })).toEqual(['app', 'recovery'])
  expect(codesOf({ totpSince: app, recoveryCodesLeft: 0 })).toEqual(['app'])
  expect(codesOf({ totpSince: undefined, recoveryCodesLeft: 1 })).toEqual(['recovery'])
  expect(codesOf({ totpSince: undefined, recoveryCodesLeft: 0 })).toEqual([])
})

test('the wanted way comes first where there is one, else the usual one', () => {
  expect(offered(['app', 'recovery'], 'recovery')).toEqual({ way: 'recovery', others: ['app'] })
  expect(offered(['app', 'recovery'], undefined)).toEqual({ way: 'app', others: ['recovery'] })
  expect(offered(['app'], 'recovery')).toEqual({ way: 'app', others: [] })
  expect(offered([], 'app')).toEqual({ way: undefined, others: [] })
})
