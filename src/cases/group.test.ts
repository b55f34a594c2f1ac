import { expect, test } from 'vitest'
import type { OpenFinding } from '#contributions'
import { month } from '#values'
import { newGroupNumber, sharedBy } from './group.ts'

const missing = (of: string): OpenFinding => ({ kind: 'missing', month: month(of) })
const drop = (of: string): OpenFinding => ({ kind: 'wage-drop', month: month(of) })

test('a complaint names the months that enough members share, and no other', () => {
  const members = [
    [missing('2026-06'), missing('2026-05')],
    [missing('2026-05'), missing('2026-06')],
    [missing('2026-06'), missing('2026-04')],
  ]
  expect(sharedBy(members, 3)).toEqual([{ kind: 'missing', months: ['2026-06'] }])
  expect(sharedBy(members, 2)).toEqual([{ kind: 'missing', months: ['2026-05', '2026-06'] }])
})

test('a kind that too few have is left out; one without a month in common stands without', () => {
  const members = [
    [missing('2026-01'), drop('2026-01')],
    [missing('2026-02'), drop('2026-01')],
    [missing('2026-03')],
  ]
  expect(sharedBy(members, 3)).toEqual([{ kind: 'missing', months: [] }])
  expect(sharedBy([[missing('2026-01')], [drop('2026-01')]], 2)).toEqual([])
})

test('a number of several begins with G', () => {
  const bytes = Buffer.from([7, 15, 3, 23, 9, 26, 29, 12])
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  expect(newGroupNumber(letters, () => bytes)).toBe('G-7F3Q-9TXC')
})
