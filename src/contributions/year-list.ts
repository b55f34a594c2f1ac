import type { Language } from '#values'

const AND: Readonly<Record<Language, string>> = { id: 'dan', en: 'and' }

/** Years in words, neighbours as a range: `2015, 2019 dan 2022–2024`. Ascending order in, empty text for none. */
export function yearListText(years: readonly number[], language: Language): string {
  const runs: { first: number; last: number }[] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run !== undefined && year === run.last + 1) run.last = year
    else runs.push({ first: year, last: year })
  }
  const parts = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} ${AND[language]} ${last}`
}
