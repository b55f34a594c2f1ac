import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { climbed, leafOf, pathOf, rootOf } from './merkle.ts'

const leaf = (name: number) => createHash('sha256').update(String(name)).digest()

test('every leaf of a tree of any size leads to its root, and no other leaf does from its place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, any) => {
      const leaves = Array.from({ length: size }, (_, index) => leaf(index))
      const place = any % size
      const path = pathOf(leaves, place)
      expect(climbed(leaf(place), path)).toEqual(rootOf(leaves))
      expect(climbed(leaf(size + 1), path)).not.toEqual(rootOf(leaves))
    }),
    { seed: 20261122, numRuns: 100 },
  )
})

test('order, a leaf more and a leaf less change the root', () => {
  const [a, b, c] = [leaf(1), leaf(2), leaf(3)]
  const roots = [
    [a, b, c],
    [b, a, c],
    [a, b],
    [a, b, c, c],
  ].map((leaves) => Buffer.from(rootOf(leaves)).toString('hex'))
  expect(new Set(roots).size).toBe(4)
})

test('a leaf hides behind its salt, and belongs to one member and place', () => {
  const head = { memberId: 7n, seq: 3n, hash: leaf(9) }
  const salt = leaf(1)
  const all = [
    leafOf(salt, head),
    leafOf(leaf(2), head),
    leafOf(salt, { ...head, memberId: 8n }),
    leafOf(salt, { ...head, seq: 4n }),
    leafOf(salt, { ...head, hash: leaf(8) }),
  ].map((bytes) => bytes.toString('hex'))
  expect(new Set(all).size).toBe(5)
})

test('nothing has no root', () => {
  expect(() => rootOf([])).toThrow('at least one leaf')
})
