import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** An official area: province `32`, regency `32.73`, district `32.73.01`, village `32.73.01.1001`. */
export type Area = { readonly code: string; readonly name: string }

/** Length of a code, by level from the province down. */
const CODE_LENGTHS = [2, 5, 8, 13] as const
const FILES = ['provinces', 'regencies', 'districts', 'villages'] as const

const { resolve } = createRequire(import.meta.url)

/** One file of areas, in the order of its codes: bytes outside the heap, and where the areas of each parent lie. */
type Level = {
  readonly bytes: Buffer
  readonly spans: ReadonlyMap<string, readonly [number, number]>
}

const levels = new Map<number, Level>()

/**
 * Reads a file on first use, three megabytes for the villages, and keeps it as it is; only the lines that are asked for
 * become text. @throws when the package of areas is not as it was
 */
function levelOf(index: number): Level {
  const known = levels.get(index)
  if (known !== undefined) return known
  const bytes = readFileSync(resolve(`idn-area-data/data/${FILES[index]}.csv`))
  const level = { bytes, spans: spansOf(bytes, index) }
  levels.set(index, level)
  return level
}

const NEWLINE = 10

function spansOf(bytes: Buffer, index: number): Level['spans'] {
  const spans = new Map<string, readonly [number, number]>()
  const parentLength = CODE_LENGTHS[index - 1] ?? 0
  let from = bytes.indexOf(NEWLINE) + 1
  if (from === 0) throw new Error(`no areas in ${FILES[index]}.csv`)
  while (from < bytes.length) {
    const end = bytes.indexOf(NEWLINE, from)
    const until = end === -1 ? bytes.length : end + 1
    const parent = bytes.toString('latin1', from, from + parentLength)
    const [first] = spans.get(parent) ?? [from]
    spans.set(parent, [first, until])
    from = until
  }
  return spans
}

/** `11.01,11,"Kabupaten A, B"`: the code, the parent's code where there is one, the name. */
const LINE = /^([\d.]+),(?:[\d.]+,)?(?:"(.*)"|(.*?))\r?$/

/** The areas right below this one in the order of their names; the provinces below the empty code; none below a village. */
export function areasUnder(code: string): readonly Area[] {
  const index = code === '' ? 0 : CODE_LENGTHS.indexOf(code.length as 2) + 1
  if (index >= FILES.length || (index === 0 && code !== '')) return []
  const { bytes, spans } = levelOf(index)
  const span = spans.get(code)
  if (span === undefined) return []
  return bytes
    .toString('utf8', ...span)
    .split('\n')
    .flatMap((line) => areaOf(line))
    .sort((one, other) => one.name.localeCompare(other.name, 'id'))
}

function areaOf(line: string): readonly Area[] {
  const [, code, quoted, plain] = LINE.exec(line) ?? []
  const name = quoted?.replaceAll('""', '"') ?? plain
  return code === undefined || name === undefined ? [] : [{ code, name }]
}

const CODE = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/

/**
 * The areas that a code lies in, the province first, itself last; `undefined` for a code that no area has. A code of a
 * district or regency names as many.
 */
export function areaPath(code: string): readonly Area[] | undefined {
  if (!CODE.test(code)) return undefined
  const path: Area[] = []
  for (const length of CODE_LENGTHS) {
    if (length > code.length) break
    const wanted = code.slice(0, length)
    const area = areasUnder(path.at(-1)?.code ?? '').find((one) => one.code === wanted)
    if (area === undefined) return undefined
    path.push(area)
  }
  return path
}

/** Whether the code is that of a village, the last level. */
export const isVillage = (code: string): boolean =>
  code.length === CODE_LENGTHS[3] && areaPath(code) !== undefined
