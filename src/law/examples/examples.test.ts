import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { month, monthsBetween, plusMonths } from '#values'
import { runLaw } from '../command-line.ts'
import { jsonText, parseJson } from '../json.ts'

type Example = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly source: string
  readonly calculation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly expected?: Readonly<Record<string, unknown>>
  /** Instead of `expected`: the kind, and whatever figures the source states. */
  readonly refusal?: Readonly<Record<string, unknown>>
}
const ENTRIES = ['id', 'title', 'kind', 'source', 'calculation', 'input']

const folder = import.meta.dirname
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()

describe('published examples, to the rupiah', () => {
  test('every folder has some, and those of the start are there', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
    for (const one of folders)
      expect(names.filter((name) => name.startsWith(`${one.name}/`))).not.toEqual([])
    expect(names.length).toBeGreaterThanOrEqual(21)
  })

  for (const name of names) {
    const example: Example = parse(readFileSync(join(folder, name), 'utf8'), { intAsBigInt: true })

    test(`${example.id}: ${example.title}`, () => {
      const [answer, exit] = example.refusal === undefined ? ['expected', 0] : ['refusal', 1]
      expect(Object.keys(example)).toEqual([...ENTRIES, answer])
      const outcome = runLaw([example.calculation], jsonText(inputOf(example)))
      expect(outcome, outcome.err).toMatchObject({ exit })
      expect(leavesOf(example.expected ?? example.refusal).length).toBeGreaterThan(0)
      expect(parseJson(outcome.out)).toMatchObject(
        example.refusal === undefined
          ? { result: example.expected }
          : { refusal: { kind: expect.any(String), ...example.refusal } },
      )
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
