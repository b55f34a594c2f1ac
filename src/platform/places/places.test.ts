import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError } from '#platform/config'
import { placesFile } from '#test/places-file'
import { openPlaces } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'payung-places-'))
const saved = (name: string, content: Buffer | string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const ADDRESS = '192.0.2.77'

test('without a file nothing is said of any place', () => {
  expect(openPlaces(undefined)(ADDRESS)).toBeUndefined()
})

test('the operator’s file says town and country of an address it knows, and nothing of others', () => {
  const file = saved('city.mmdb', placesFile(ADDRESS, { city: 'Bandung', country: 'Indonesia' }))
  const placeOf = openPlaces(file)
  expect(placeOf(ADDRESS)).toBe('Bandung, Indonesia')
  expect(placeOf('192.0.2.78')).toBeUndefined()
  expect(placeOf('2001:db8:0:1200::/56')).toBeUndefined()
  expect(placeOf('unknown')).toBeUndefined()
})

test('a file that is none of places, and one that is not there, stop the start with a sentence', () => {
  for (const file of [saved('text.mmdb', 'halo'), join(folder, 'absent.mmdb')])
    expect(() => openPlaces(file)).toThrow(ConfigError)
})
