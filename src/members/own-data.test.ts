import { describe, expect, test } from 'vitest'
import { areaPath, isVillage } from '#platform/areas'
import { instant } from '#values'
import { addressLines } from './address-lines.ts'
import { chosenAreas, fieldsOfArea, isAreaStep } from './address-steps.ts'
import { sendAgainFrom } from './contact-proof.ts'
import { checkedAddress, checkedTaxNumber } from './own-checks.ts'
import { isNikOfElsewhere, maskedNumber } from './own-data.ts'
import { explainOwn } from './own-refusals.ts'

const VILLAGE = '32.73.01.1001'

describe('an address', () => {
  test('is complete, or everything that is wrong is named', () => {
    const good = { village: VILLAGE, street: '  Jl. Melati 7,\nRT 003 ', postCode: ' 40115 ' }
    expect(checkedAddress(good, isVillage)).toEqual({
      ok: true,
      value: { areaCode: VILLAGE, street: 'Jl. Melati 7, RT 003', postCode: '40115' },
    })
    const wrong = checkedAddress({ village: '32.73', street: ' ', postCode: '0115' }, isVillage)
    expect(wrong).toEqual({
      ok: false,
      refusal: ['area-missing', 'street-missing', 'post-code-wrong'],
    })
    const long = checkedAddress({ ...good, street: 'x'.repeat(201) }, isVillage)
    expect(long).toEqual({ ok: false, refusal: ['street-long'] })
  })

  test('names its area on letters; what is unknown stays as it is written', () => {
    const [street, local, regency, last] = addressLines(
      { areaCode: VILLAGE, street: 'Jl. Melati 7', postCode: '40115' },
      areaPath,
    )
    expect([street, regency, last]).toEqual(['Jl. Melati 7', 'Kota Bandung', 'Jawa Barat 40115'])
    expect(local).toContain(', ')
    expect(addressLines({ areaCode: '31.74', street: 'Jl. A' }, areaPath)).toEqual([
      'Jl. A',
      'Kota Administrasi Jakarta Selatan',
      'Daerah Khusus Ibukota Jakarta',
    ])
    expect(addressLines({ areaCode: '99', street: 'Jl. A' }, areaPath)).toEqual(['Jl. A', '99'])
    expect(addressLines({ areaCode: '', street: 'Jl. A' }, areaPath)).toEqual(['Jl. A'])
  })

  test('is chosen from the top; what lies elsewhere than the one above is not chosen', () => {
    const fields = { province: '32', regency: '32.73', district: '31.74.01', village: '' }
    expect(chosenAreas(fields)).toEqual(['32', '32.73'])
    expect(chosenAreas({})).toEqual([])
    expect(isAreaStep({ ...fields, shown: '32' })).toBe(true)
    expect(isAreaStep({ ...fields, shown: '32.73' })).toBe(false)
    expect(isAreaStep({ shown: '' })).toBe(false)
    expect(isAreaStep({ ...fieldsOfArea(VILLAGE), shown: '32.73.01' })).toBe(false)
    expect(chosenAreas(fieldsOfArea(VILLAGE))).toEqual(['32', '32.73', '32.73.01', VILLAGE])
    expect(fieldsOfArea('')).toEqual({})
  })

  test('in another regency than the NIK is worth a word, never more', () => {
    const nik = { idKind: 'nik', idNumber: '3174015501900001' } as const
    expect(isNikOfElsewhere(nik, VILLAGE)).toBe(true)
    expect(isNikOfElsewhere(nik, '31.74.01.1001')).toBe(false)
    expect(isNikOfElsewhere(nik, '31')).toBe(false)
    expect(isNikOfElsewhere({ idKind: 'passport', idNumber: 'ID123456' }, VILLAGE)).toBe(false)
  })
})

test.each([
  ['01.234.567.8-901.000', '012345678901000'],
  ['3174 0155 0190 0001', '3174015501900001'],
  ['123456789012345', '123456789012345'],
  ['12345678901234', undefined],
  ['12345678901234567', undefined],
  ['000000000000000', undefined],
  ['12345678901234x', undefined],
  ['', undefined],
])('a tax number %j is %j', (taxNumber, digits) => {
  const checked = checkedTaxNumber({ taxNumber })
  expect(checked.ok ? checked.value : undefined).toBe(digits)
})

test('a number is shown as its owner knows it', () => {
  expect(maskedNumber('3174015501900001')).toBe('3174••••••••0001')
  expect(maskedNumber('A1234567')).toBe('••••••••')
})

test('a code is sent again after a minute, at once where none went out, and four times at most', () => {
  const sentAt = instant(1_000_000)
  expect(sendAgainFrom({ sends: 0, sentAt })).toBe(sentAt)
  expect(sendAgainFrom({ sends: 1, sentAt })).toBe(sentAt + 60_000)
  expect(sendAgainFrom({ sends: 4, sentAt })).toBeUndefined()
})

test('every trouble has its own code', () => {
  const codes = (['email-wrong', 'held', 'not-done', 'code-over'] as const).map(
    (trouble) => explainOwn(trouble).code,
  )
  expect(new Set(codes).size).toBe(4)
  expect(explainOwn('post-code-wrong').field).toBe('postCode')
})
