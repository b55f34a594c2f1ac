/** Codes of one area from the first to the last, both counting: `SANDI-01` … `SANDI-11`. */
export const codeRange = (area: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => codeOf(area, first + index))

const codeOf = (area: string, number: number): string =>
  `${area}-${String(number).padStart(2, '0')}`

/** A code as somebody typed it: `masuk 3`, `MASUK-03` and `Masuk03` are the same; `undefined` for what is none. */
export function parseCode(typed: string): string | undefined {
  const found = /^\s*([a-z]{3,10})[\s.-]*0*(\d{1,2})\s*$/i.exec(typed.normalize('NFKC'))
  const [, area, number] = found ?? []
  return area === undefined ? undefined : codeOf(area.toUpperCase(), Number(number))
}
