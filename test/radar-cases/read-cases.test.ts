import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { KINDS, writtenCase } from './case-form.ts'
import { readCases } from './read-cases.ts'

const cases = readCases()
const rowsOf = (csv: string) => csv.trimEnd().split('\n').slice(1)
const fieldsOf = (row: string) => row.split(',')
const all = <T>(values: readonly T[]) => ({ values: values.length, distinct: new Set(values).size })

/** Day, month and year of birth as the digits of a NIK have them, for a man or a woman. */
function birthDigits(birthDate: string): readonly string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return [day, String(Number(day) + 40)].map((one) => `${one}${month}${year.slice(2)}`)
}

describe('the cases of the radar', () => {
  test('are two hundred, and no two have the same title or member', () => {
    expect(all(cases.map((one) => one.title))).toEqual({ values: 200, distinct: 200 })
    const kpjs = cases.map((one) => new Set(rowsOf(one.csv).map((row) => fieldsOf(row)[2])))
    expect(kpjs.every((kpj) => kpj.size === 1)).toBe(true)
    expect(all(kpjs.map((kpj) => [...kpj][0]))).toEqual({ values: 200, distinct: 200 })
  })

  test.each(KINDS)('at least twelve hold %s', (kind) => {
    const holding = cases.filter((one) => one.expected.some(({ finding }) => finding === kind))
    expect(holding.length).toBeGreaterThanOrEqual(12)
    for (const one of cases.filter(({ file }) => file === kind))
      expect(one.expected.map(({ finding }) => finding)).toEqual(one.expected.map(() => kind))
  })

  test('at least sixty hold nothing, and all of those are the innocents', () => {
    const empty = cases.filter((one) => one.expected.length === 0)
    expect(empty.length).toBeGreaterThanOrEqual(60)
    expect(empty).toEqual(cases.filter(({ file }) => file === 'innocents'))
  })

  test('are files that the import knows, each row with as many fields as the header', () => {
    for (const one of cases) {
      expect(one.csv.split('\n')[0]).toBe(
        'segment,nik,kpj,member_name,birth_date,employer_number,employer_name,employer_province,employer_size,risk_class,labour_intensive,month,status,wage,back_pay,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,started_on,ended_on,deposited_on,recorded_on',
      )
      for (const row of rowsOf(one.csv)) expect(fieldsOf(row)).toHaveLength(25)
    }
  })

  test('have no two rows of one employer and month with the same deposit', () => {
    for (const { title, csv } of cases) {
      const keys = rowsOf(csv).map((row) => [5, 11, 23].map((at) => fieldsOf(row)[at]).join(' '))
      expect([title, all(keys).distinct]).toEqual([title, keys.length])
    }
  })

  test('name members by a NIK of their birth date, and foreigners by a passport', () => {
    const niks = cases.flatMap(({ csv, members }) => {
      const [, nik = '', kpj = '', name, born = ''] = fieldsOf(rowsOf(csv)[0] ?? '')
      expect(kpj).toMatch(/^(?!21)\d{11}$/)
      if (nik !== '') expect(birthDigits(born)).toContain(nik.slice(6, 12))
      const passport = `${kpj},passport,X${kpj.slice(-7)},${name},${born},,NL,,,,,,,,`
      expect(members?.trimEnd().split('\n')[1]).toBe(nik === '' ? passport : undefined)
      return nik === '' ? [] : [nik]
    })
    expect(all(niks).distinct).toBe(niks.length)
  })

  test.each([
    ['base: { started: 2025-01-01, wage: 6000000.5 }', 'findings: []'],
    ['base: { started: 2025-01-01 }', 'findings: [2025-04 missing 522000.5]'],
    ['base: { started: 2025-01-01 }', 'findings: [2025-04 mising 522000]'],
    ['base: { started: 2025-02-30 }', 'findings: []'],
    ['base: { startd: 2025-01-01 }', 'findings: []'],
  ])('a slip of the pen is refused: %s %s', (base, findings) => {
    const rest =
      'title: t\nlook: 2025-05-10\nmember: { kpj: "30000010001", nik: "3273051206790001", born: 1979-06-12 }\nrows: [{ months: 2025-01 }]'
    const read = (...lines: readonly string[]) =>
      writtenCase.safeParse(parse([rest, ...lines].join('\n'), { intAsBigInt: true })).success
    expect(read('base: { started: 2025-01-01 }', 'findings: [2025-04 missing 522000]')).toBe(true)
    expect(read(base, findings)).toBe(false)
  })

  test('what a row tells counts before the base, and the base before what is ordinary', () => {
    const [, leave] = readCases(['innocents'])
    const read = rowsOf(leave?.csv ?? '').map((row) => fieldsOf(row).slice(11, 16).join(' '))
    expect(read.slice(2, 4)).toEqual([
      '2025-03 active 6000000 0 32400',
      '2025-04 unpaid-leave 0 0 0',
    ])
  })

  test('a case reads as it is written', () => {
    const [first] = readCases(['missing'])
    expect(first?.title).toBe('A month that was not posted, between months that were, is missing')
    expect(first?.look).toBe('2025-07-20')
    expect(rowsOf(first?.csv ?? '')[3]).toBe(
      'wage-earner,3273051206790001,30000010001,Peserta Contoh,1979-06-12,10010001,PT Contoh 10010001,31,medium,2,no,2025-05,active,6000000,0,32400,18000,222000,120000,120000,60000,2025-01-01,,2025-06-10,2025-06-11',
    )
    expect(first?.expected).toEqual([
      {
        kpj: '30000010001',
        employerNumber: '10010001',
        month: '2025-04',
        finding: 'missing',
        amount: 522_000n,
      },
    ])
  })
})
