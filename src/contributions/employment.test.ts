import { expect, test } from 'vitest'
import { type Kpj, localDate } from '#values'
import { type Employment, membershipOf } from './employment.ts'

const today = localDate('2026-11-22')

const work = (startedOn: string, endedOn?: string): Employment => ({
  kpj: '21045678901' as Kpj,
  employerNumber: '12000345',
  employerName: 'PT Sinar Cakra Boga',
  startedOn: localDate(startedOn),
  endedOn: endedOn === undefined ? undefined : localDate(endedOn),
  segment: 'wage-earner',
})

test('nobody reported is no member yet, and neither is one who starts next month', () => {
  expect(membershipOf([], today)).toEqual({ kind: 'none' })
  expect(membershipOf([work('2026-12-01')], today)).toEqual({ kind: 'none' })
})

test('one running employment is enough, since the first of all', () => {
  const employments = [
    work('2019-02-11', '2021-06-30'),
    work('2015-03-02', '2018-01-31'),
    work('2024-01-02'),
  ]
  expect(membershipOf(employments, today)).toEqual({ kind: 'active', since: '2015-03' })
})

test('the last day still counts, the day after does not', () => {
  expect(membershipOf([work('2015-03-02', '2026-11-22')], today).kind).toBe('active')
  expect(membershipOf([work('2015-03-02', '2026-11-21')], today)).toEqual({
    kind: 'inactive',
    since: '2015-03',
    lastDay: '2026-11-21',
  })
})
