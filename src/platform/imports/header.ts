import { parseRecord } from './csv-record.ts'

export type Header =
  | {
      /** Values in one row of the file. */
      readonly width: number
      /** Place in the file of each wanted column; `undefined` when they stand in their own order. */
      readonly places: readonly number[] | undefined
      /** Place of the reasons of an earlier import, where the file has them. */
      readonly reasonAt: number | undefined
    }
  | { readonly fault: string }

/** Column that rejected files carry: a corrected one may be imported as it is. */
export const REASON = 'reason'

/**
 * Finds the wanted columns in the first line, in any order. A column `reason` is passed over.
 * `fault` is a sentence that names what is missing or unknown.
 */
export function readHeader(line: string, columns: readonly string[]): Header {
  const parsed = parseRecord(line)
  if (typeof parsed === 'string') return { fault: 'its first line is no list of columns.' }
  const found = parsed.map((name) => name.trim().toLowerCase())
  if (found.length === 1 && /[;\t|]/.test(line)) {
    return {
      fault:
        'its columns are not separated by commas. Save it as "CSV UTF-8 (comma delimited)", or choose the comma as separator.',
    }
  }
  const missing = columns.filter((name) => !found.includes(name))
  if (missing.length === columns.length) {
    return { fault: `its first line is not the header. It must be: ${columns.join(',')}` }
  }
  if (missing.length > 0) return { fault: `${named(missing)} missing from the header.` }
  const unknown = found.filter((name) => name !== REASON && !columns.includes(name))
  if (unknown.length > 0) return { fault: `${named(unknown)} unknown; take it out.` }
  const twice = found.filter((name, place) => found.indexOf(name) !== place)
  if (twice.length > 0) return { fault: `${named(twice)} in the header twice.` }
  const places = columns.map((name) => found.indexOf(name))
  const inOrder = places.every((place, index) => place === index)
  const reasonAt = found.includes(REASON) ? found.indexOf(REASON) : undefined
  return { width: found.length, places: inOrder ? undefined : places, reasonAt }
}

const named = (names: readonly string[]): string => {
  const shown = names.slice(0, 5).map((name) => `"${name.slice(0, 40)}"`)
  return names.length === 1
    ? `the column ${shown[0]} is`
    : `the columns ${shown.join(', ')}${names.length > 5 ? ', …' : ''} are`
}
