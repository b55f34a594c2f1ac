import { expect, test } from 'vitest'
import { localDate, month, parseKpj } from '#values'
import { checkedText, isAbout, subjectOf, unendedMonth, type Wish } from './wish.ts'

const kpj = parseKpj('21045678901')
if (kpj === undefined) throw new Error('no KPJ')
const employer = { employerNumber: '12000345', employerName: 'PT Contoh', kpj }
const known = {
  employers: [{ ...employer, ref: 'abc' }],
  thisMonth: month('2026-11'),
  isTold: false,
  person: { name: 'Siti Rahayu', birthDate: localDate('1990-01-31') },
  today: localDate('2026-11-22'),
}
const wish = (changes: Partial<Wish>): Wish => ({
  ...{
    about: 'month',
    employer: 'abc',
    month: '2026-06',
    also: '',
    want: '',
    kpj: '',
    text: 'x',
    upload: '',
    name: '',
    birthDate: '',
  },
  ...changes,
})
const found = (changes: Partial<Wish>) => {
  const subject = subjectOf(wish(changes), known)
  return subject.ok ? subject.value : subject.refusal
}

test('a month is one that is over, of an employer on record', () => {
  expect(found({})).toEqual({ kind: 'month', month: '2026-06', employer })
  expect(found({ month: '2026-11' })).toEqual(['month-early'])
  expect(found({ month: 'Juni', employer: 'xyz' })).toEqual(['employer-missing', 'month-missing'])
})

test('a case may be about several months of one employer, each over and each once', () => {
  expect(found({ also: '2026-08, 2026-07;2026-06 2026-08' })).toEqual({
    ...{ kind: 'month', month: '2026-06', employer },
    also: ['2026-07', '2026-08'],
  })
  for (const also of ['Juli', '2026-11', '2026-07, x'])
    expect(found({ also })).toEqual(['also-wrong'])
  const thirteen = Array.from({ length: 13 }, (_, index) => `20${String(index + 10)}-01`).join(' ')
  expect(found({ also: thirteen })).toEqual(['also-wrong'])
})

test('a month that is not over can be disputed once the record tells of it', () => {
  const early = wish({ month: '2026-11' })
  expect(subjectOf(early, { ...known, isTold: true }).ok).toBe(true)
  expect(unendedMonth(early, known)).toEqual({ month: '2026-11', employer })
  expect(unendedMonth(wish({}), known)).toBeUndefined()
  expect(unendedMonth(wish({ month: '2026-11', employer: 'xyz' }), known)).toBeUndefined()
  expect(unendedMonth(wish({ month: '2026-11', about: 'employer' }), known)).toBeUndefined()
})

test('an employer is one on record', () => {
  expect(found({ about: 'employer' })).toEqual({ kind: 'employer', employer })
  expect(found({ about: 'employer', employer: '12000345' })).toEqual(['employer-missing'])
})

test('a number is joined or disowned', () => {
  const typed = { about: 'number', kpj: '2104 5678 901' } as const
  expect(found({ ...typed, want: 'join' })).toEqual({ kind: 'number-join', kpj })
  expect(found({ ...typed, want: 'disown' })).toEqual({ kind: 'number-disown', kpj })
  expect(found({ about: 'number', kpj: '12' })).toEqual(['want-missing', 'kpj-wrong'])
  expect(found({ ...typed, want: 'constructor' })).toEqual(['want-missing'])
})

test('the rest needs words alone', () => {
  expect(found({ about: 'balance' })).toEqual({ kind: 'balance' })
  expect(found({ about: 'other' })).toEqual({ kind: 'other' })
  expect([isAbout('other'), isAbout('group'), isAbout(undefined)]).toEqual([true, false, false])
})

test('a text is trimmed, not empty, and counted in letters', () => {
  expect(checkedText(' a\r\nb ', 3)).toEqual({ ok: true, value: 'a\nb' })
  expect(checkedText(' \n ', 3)).toEqual({ ok: false, refusal: 'text-missing' })
  expect(checkedText('🌂🌂🌂', 3).ok).toBe(true)
  expect(checkedText('abcd', 3)).toEqual({ ok: false, refusal: 'text-long' })
})

test.each([
  ['Siti Rahaju', '', { name: 'Siti Rahaju', birthDate: undefined }],
  ['  Siti   Rahayu ', '1990-01-13', { name: undefined, birthDate: '1990-01-13' }],
  ["I Gusti Ngurah A'ini, S.H.", '', { name: "I Gusti Ngurah A'ini, S.H.", birthDate: undefined }],
  ['Siti Rahayu', '1990-01-31', ['identity-same']],
  ['', '', ['identity-same']],
  ['X', '2026-11-22', ['name-wrong', 'birth-date-wrong']],
  ['<b>Siti</b>', '1990-02-30', ['name-wrong', 'birth-date-wrong']],
  ['n'.repeat(101), '1899-12-31', ['name-wrong', 'birth-date-wrong']],
])('a correction to %j, born %j', (name, birthDate, expected) => {
  const asked = found({ about: 'identity', name, birthDate })
  expect('kind' in asked && asked.kind === 'identity' ? asked.wanted : asked).toEqual(expected)
})
