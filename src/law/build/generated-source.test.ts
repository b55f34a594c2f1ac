import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedSource, reviewsSource } from './generated-source.ts'
import type { ParameterFile } from './parameter-file.ts'

const file: ParameterFile = {
  kind: 'amount',
  title: "the agency's",
  unit: 'rupiah',
  keyedBy: 'year',
  basis: "the law's",
  lastReviewed: '2026-11-22',
  values: [{ from: '2020', amount: 9_007_199_254_740_993n, 'odd-name': true }],
}

test('the generated source is sorted, exact and quoted', () => {
  const source = generatedSource({ 'b/two': file, 'a/one': file })
  expect(source.indexOf("'a/one'")).toBeLessThan(source.indexOf("'b/two'"))
  expect(source).toContain('amount: 9007199254740993n,')
  expect(source).toContain("basis: 'the law\\'s',")
  expect(source).not.toMatch(/title|unit|lastReviewed/)
  expect(source).toContain("'odd-name': true,")
  expect(source.endsWith('} as const\n')).toBe(true)
  expect(generatedSource({ 'a/one': file, 'b/two': file })).toBe(source)
})

test('the reviews are sorted, and hold title and day of the last review alone', () => {
  const source = reviewsSource({ 'b/two': file, 'a/one': file })
  expect(source.indexOf("'a/one'")).toBeLessThan(source.indexOf("'b/two'"))
  expect(source).toContain("title: 'the agency\\'s',")
  expect(source).toContain("lastReviewed: '2026-11-22',")
  expect(source).not.toMatch(/amount|basis/)
  expect(reviewsSource({ 'a/one': file, 'b/two': file })).toBe(source)
})

test('what is committed is what the parameter files make', () => {
  const root = join(import.meta.dirname, '../../..')
  expect(() =>
    execFileSync(process.execPath, ['bin/law-build', '--check'], { cwd: root, stdio: 'pipe' }),
  ).not.toThrow()
})
