import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaPath, areasUnder, isVillage } from './areas.ts'

test('from the provinces down to a village', () => {
  expect(areasUnder('')).toHaveLength(38)
  expect(areasUnder('')).toContainEqual({ code: '32', name: 'Jawa Barat' })
  expect(areasUnder('32')).toContainEqual({ code: '32.73', name: 'Kota Bandung' })
  expect(areasUnder('32.73').length).toBeGreaterThan(20)
  const [district] = areasUnder('32.73')
  const villages = areasUnder(district?.code ?? '')
  expect(villages.length).toBeGreaterThan(2)
  const [village] = villages
  expect(areasUnder(village?.code ?? '')).toEqual([])
  expect(isVillage(village?.code ?? '')).toBe(true)
  const names = areaPath(village?.code ?? '')?.map(({ name }) => name)
  expect(names).toEqual(['Jawa Barat', 'Kota Bandung', district?.name, village?.name])
})

test('every village can be reached, and each list is in the order of its names', () => {
  let villages = 0
  for (const province of areasUnder(''))
    for (const regency of areasUnder(province.code))
      for (const district of areasUnder(regency.code)) {
        const found = areasUnder(district.code)
        villages += found.length
        expect(found.every(({ code }) => code.startsWith(`${district.code}.`))).toBe(true)
      }
  expect(villages).toBeGreaterThan(83_000)
  const names = areasUnder('32').map(({ name }) => name)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'id')))
})

test.each(['', '99', '32.99', '3273', '32.73.01.9999', '32.7', '../32', '32.73.01.1001.1', 'x'])(
  'no area has the code %j',
  (code) => {
    expect(areaPath(code)).toBeUndefined()
    expect(isVillage(code)).toBe(false)
  },
)

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(areasUnder(text === '' ? 'x' : text)).toBeInstanceOf(Array)
      expect(areaPath(text)).toSatisfy((path) => path === undefined || path.length > 0)
    }),
  )
})
