import { type LocalDate, parseLocalDate, type Rupiah, rupiah } from '#values'

/** Reads a result of the law by the names of its schema: `jht.employer`. */
export type ResultReader = {
  /** Whole rupiah; `undefined` where the result has no such amount. */
  amount(path: string): Rupiah | undefined
  /** A count or a year. */
  number(path: string): number | undefined
  /** The name of a kind or a month; `undefined` where there is none. */
  text(path: string): string | undefined
  date(path: string): LocalDate | undefined
  /** A list of amounts; none where there is no such list. */
  amounts(path: string): readonly Rupiah[]
  /** The entries of a list; none where there is no such list. */
  list(path: string): readonly ResultReader[]
}

export function resultReader(result: unknown): ResultReader {
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, name) => memberOf(value, name), result)
  return {
    amount(path) {
      const value = at(path)
      return typeof value === 'bigint' ? rupiah(value) : undefined
    },
    number(path) {
      const value = at(path)
      return typeof value === 'number' ? value : undefined
    },
    text(path) {
      const value = at(path)
      return typeof value === 'string' ? value : undefined
    },
    date(path) {
      const value = at(path)
      return typeof value === 'string' ? parseLocalDate(value) : undefined
    },
    amounts(path) {
      const value = at(path)
      if (!Array.isArray(value)) return []
      return value.flatMap((one) => (typeof one === 'bigint' ? [rupiah(one)] : []))
    },
    list(path) {
      const value = at(path)
      return Array.isArray(value) ? value.map(resultReader) : []
    },
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
