/** A PDF of one revision as Typst writes it: a plain table of references, and dictionaries that are not packed. */
export type PdfFile = {
  readonly bytes: Buffer
  /** How many objects there are, the free one included: the next object's number. */
  readonly size: number
  /** Where its table of references begins. */
  readonly tableAt: number
  readonly root: number
  readonly info: number
  /** The first half of its identity, as it stands in the trailer: `(…)` or `<…>`. */
  readonly id: string
  /** What stands between `obj` and `endobj`, byte by byte as Latin-1. @throws RangeError when there is none */
  object(number: number): string
}

/** An entry of the table: ten digits, a space, five digits, a space, a letter, two characters of a line's end. */
const ENTRY_BYTES = 20

/**
 * Reads the table of references and the trailer.
 * @throws RangeError for a file that is not built like that: nothing else is signed here
 */
export function readPdf(bytes: Buffer): PdfFile {
  const text = bytes.toString('latin1')
  const tableAt = Number(found(/startxref\s+(\d+)\s+%%EOF\s*$/, text.slice(-1024)))
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(tableAt, tableAt + 64))
  if (table === null) throw new RangeError('this PDF has no plain table of references')
  const size = Number(table[1])
  const entriesAt = tableAt + table[0].length
  const trailer = text.slice(entriesAt + size * ENTRY_BYTES)
  return {
    ...{ bytes, size, tableAt },
    root: Number(found(/\/Root (\d+) 0 R/, trailer)),
    info: Number(found(/\/Info (\d+) 0 R/, trailer)),
    id: found(/\/ID \[(\((?:\\.|[^\\)])*\)|<[\da-fA-F]*>)/, trailer),
    object(number) {
      const entry = entriesAt + number * ENTRY_BYTES
      const at = Number(text.slice(entry, entry + 10))
      const body = /^\d+ 0 obj\s+([\s\S]*?)\s*endobj/.exec(text.slice(at))
      if (number >= size || body?.[1] === undefined)
        throw new RangeError(`object ${number} is not there`)
      return body[1]
    },
  }
}

/** What the pattern's brackets hold. @throws RangeError when it is nowhere */
export function found(pattern: RegExp, text: string): string {
  const value = pattern.exec(text)?.[1]
  if (value === undefined) throw new RangeError(`this PDF has nothing like ${pattern.source}`)
  return value
}
