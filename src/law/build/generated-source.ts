import type { ParameterFile } from './parameter-file.ts'

/**
 * The TypeScript of all parameters: literals only, exact, the same bytes for the same files. Title, unit and the day of
 * the last review are for who edits a file: nothing reads them when the law is asked, and every browser would load them.
 * `name` tells apart those of the record, which a server alone asks.
 */
export function generatedSource(
  files: Readonly<Record<string, ParameterFile>>,
  name: 'PARAMETERS' | 'RECORD_PARAMETERS' = 'PARAMETERS',
): string {
  const entries = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { title: _, unit: __, lastReviewed: ___, ...file }]) => {
      return `  ${quoted(id)}: ${literal(file, '  ')},\n`
    })
  return `// Made by bin/law-build from src/law/parameters; a change belongs there.\n\nexport const ${name} = {\n${entries.join('')}} as const\n`
}

/** The same of what the other leaves out and the check of coming periods reads: title and day of the last review. */
export function reviewsSource(files: Readonly<Record<string, ParameterFile>>): string {
  const entries = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { title, lastReviewed }]) => {
      return `  ${quoted(id)}: ${literal({ title, lastReviewed }, '  ')},\n`
    })
  return `// Made by bin/law-build from src/law/parameters; a change belongs there.\n\nexport const REVIEWS = {\n${entries.join('')}} as const\n`
}

function literal(value: unknown, indent: string): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  if (Array.isArray(value))
    return `[\n${value.map((entry) => `${deeper}${literal(entry, deeper)},\n`).join('')}${indent}]`
  const entries = Object.entries(value).map(
    ([name, entry]) => `${deeper}${property(name)}: ${literal(entry, deeper)},\n`,
  )
  return `{\n${entries.join('')}${indent}}`
}

const property = (name: string): string =>
  /^([a-zA-Z]\w*|[1-9]\d*)$/.test(name) ? name : quoted(name)

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
