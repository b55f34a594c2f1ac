type Typed = Readonly<Record<string, string | undefined>>

/** The levels of an area as the form names them, from the top. */
export const AREA_FIELDS = ['province', 'regency', 'district', 'village'] as const
export type AreaField = (typeof AREA_FIELDS)[number]

/** What is chosen of each level, as far down as every one lies in the one above: the rest was chosen under another. */
export function chosenAreas(fields: Typed): readonly string[] {
  const chosen: string[] = []
  for (const field of AREA_FIELDS) {
    const code = fields[field] ?? ''
    const parent = chosen.at(-1)
    const isWithin = parent === undefined || code.startsWith(`${parent}.`)
    if (code === '' || !isWithin) break
    chosen.push(code)
  }
  return chosen
}

/**
 * Whether the form leads to a list that it did not show yet: `shown` names the area whose list was the last. Without a
 * script the lists come one after the other.
 */
export function isAreaStep(fields: Typed): boolean {
  const chosen = chosenAreas(fields)
  const deepest = chosen.at(-1) ?? ''
  return chosen.length < AREA_FIELDS.length && deepest !== (fields.shown ?? '')
}

/** The choices that an area's code stands for, with those above it. */
export function fieldsOfArea(areaCode: string): Readonly<Partial<Record<AreaField, string>>> {
  const parts = areaCode.split('.')
  const fields: Partial<Record<AreaField, string>> = {}
  for (const [index, field] of AREA_FIELDS.entries())
    if (index < parts.length && areaCode !== '') fields[field] = parts.slice(0, index + 1).join('.')
  return fields
}
