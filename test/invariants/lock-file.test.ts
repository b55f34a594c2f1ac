import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

type Package = { readonly optionalDependencies?: Readonly<Record<string, string>> }
type Lock = { readonly packages: Readonly<Record<string, Package>> }

/** Optional packages that the lock file asks for and does not have: `npm ci` refuses such a file. */
function missingOptional({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined &&
        packages[`${path}/node_modules/${name}`] === undefined,
    ),
  )
}

test('the lock file names the optional packages of every system', () => {
  const file = resolve(import.meta.dirname, '../../package-lock.json')
  expect(missingOptional(JSON.parse(readFileSync(file, 'utf8')))).toEqual([])
})

test('an optional package of another system that is left out is found', () => {
  const asks = { optionalDependencies: { 'tool-darwin-arm64': '1.0.0' } }
  const packages = { 'node_modules/tool': asks }
  expect(missingOptional({ packages })).toEqual(['tool-darwin-arm64'])
  const complete = { ...packages, 'node_modules/tool-darwin-arm64': {} }
  expect(missingOptional({ packages: complete })).toEqual([])
})
