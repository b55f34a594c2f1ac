/** Why a text is no record of a CSV file. */
export type RecordFault = 'unclosed-quote' | 'text-after-quote'

/**
 * The values of one record, without its line end. A value in double quotes may hold commas, line
 * breaks and doubled quotes; a quote in the middle of a bare value is an ordinary character.
 * Source: RFC 4180, section 2.
 */
export function parseRecord(text: string): readonly string[] | RecordFault {
  if (!text.includes('"')) return text.split(',')
  const values: string[] = []
  let from = 0
  for (;;) {
    if (text[from] === '"') {
      const end = closingQuote(text, from)
      if (end === -1) return 'unclosed-quote'
      if (end + 1 < text.length && text[end + 1] !== ',') return 'text-after-quote'
      values.push(text.slice(from + 1, end).replaceAll('""', '"'))
      from = end + 2
    } else {
      const comma = text.indexOf(',', from)
      const end = comma === -1 ? text.length : comma
      values.push(text.slice(from, end))
      from = end + 1
    }
    if (from > text.length) return values
  }
}

/** A value as it may stand in a CSV file: in quotes where it must be. */
export const csvValue = (value: string): string =>
  /[",\r\n]/.test(value) ? csvQuoted(value) : value

export const csvQuoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}
