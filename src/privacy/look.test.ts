import { expect, test } from 'vitest'
import { caseIn, filterOf, shownFields } from './look.ts'

const wish = { whose: '', field: '', from: '', to: '' }

test('the list shows people first, and is narrowed by what was chosen', () => {
  expect(filterOf(wish)).toEqual({
    ok: true,
    value: { whose: 'people', group: undefined, from: undefined, to: undefined },
  })
  const narrow = { whose: 'staff', field: 'contacts', from: '2026-06-01', to: '2026-06-30' }
  expect(filterOf(narrow)).toMatchObject({ value: { whose: 'staff', group: 'contacts' } })
})

test('a choice that the list does not have chooses nothing', () => {
  expect(filterOf({ ...wish, whose: 'root', field: 'constructor' })).toMatchObject({
    value: { whose: 'people', group: undefined },
  })
})

test('each wrong day is named', () => {
  expect(filterOf({ ...wish, from: 'kemarin', to: '31-12' })).toEqual({
    ok: false,
    refusal: ['from-wrong', 'to-wrong'],
  })
  expect(filterOf({ ...wish, from: '2026-06-02', to: '2026-06-01' })).toMatchObject({
    refusal: ['to-before-from'],
  })
})

test('a matter names a case, or none', () => {
  expect(caseIn('K-AB12-CD34')).toBe('K-AB12-CD34')
  expect([caseIn('at-branch'), caseIn('letter'), caseIn(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('marks of the history are no data of the member', () => {
  expect(shownFields(['letter', 'as-officer', 'times-3', 'name'])).toEqual(['letter', 'name'])
})
