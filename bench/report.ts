import { type Measured, shortfall } from './budgets.ts'

const HEADINGS = ['name', 'value', 'goal', 'verdict']

/** One table for a terminal: name, value, goal, and whether the goal is met. Ends in a line feed. */
export function tableOf(rows: readonly Measured[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)]
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => width(row, column))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return cells.map((row) => `${line(row)}\n`).join('')
}

const width = (row: readonly string[], column: number): number => row[column]?.length ?? 0

function cellsOf(row: Measured): readonly string[] {
  const { name, value, goal, reach } = row
  const short = shortfall(row)
  return [
    name,
    shown(value),
    `${reach === 'at-least' ? '>=' : '<='} ${goal}`,
    short === 0 ? 'met' : `falls short by ${shown(short)}`,
  ]
}

/** Three decimals, and never so few that a shortfall reads as none. */
const shown = (value: number): string =>
  Number.isInteger(value) || value >= 0.0005
    ? String(Number(value.toFixed(3)))
    : value.toExponential(1)

/** The results for programs: `{ "<name>": { "value": n, "goal": n, "unit": "ratio" } }`, values not rounded. */
export const resultsFile = (rows: readonly Measured[]): string =>
  `${JSON.stringify(
    Object.fromEntries(rows.map(({ name, value, goal, unit }) => [name, { value, goal, unit }])),
    null,
    2,
  )}\n`
