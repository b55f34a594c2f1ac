/** The order of two texts by their code units, whatever the language: for months, days and numbers that sort as text. */
export const inTextOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
