import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { month, monthsBetween, plusMonths } from '#values'
import { runLaw } from '../command-line.ts'
import { type Json, jsonText, parseJson } from '../json.ts'

type Example = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly source: string
  readonly calculation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
}
const ENTRIES = ['id', 'title', 'kind', 'source', 'calculation', 'input', 'expected']

const folder = import.meta.dirname
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()

describe('published examples, to the rupiah', () => {
  test('none of the twenty-one is left out', () => {
    expect(names).toHaveLength(21)
  })

  for (const name of names) {
    const example: Example = parse(readFileSync(join(folder, name), 'utf8'), { intAsBigInt: true })

    test(`${example.id}: ${example.title}`, () => {
      expect(Object.keys(example)).toEqual(ENTRIES)
      const { exit, out, err } = runLaw([example.calculation], jsonText(inputOf(example)))
      expect({ exit, err }).toEqual({ exit: 0, err: '' })
      const { result } = parseJson(out) as { readonly result: Readonly<Record<string, Json>> }
      expect(leavesOf(example.expected).length).toBeGreaterThan(0)
      expect(result).toMatchObject(example.expected)
    })
  }
})

/** `{ from, through, amount }` stands for the same contribution every month. */
function inputOf({ input }: Example): unknown {
  const rows = input.contributions
  return Array.isArray(rows) ? { ...input, contributions: rows.flatMap(everyMonth) } : input
}

function everyMonth(row: { from: string; through: string; amount: bigint }): unknown {
  const first = month(row.from)
  return Array.from({ length: monthsBetween(first, month(row.through)) + 1 }, (_, index) => ({
    month: plusMonths(first, index),
    amount: row.amount,
  }))
}

const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]
