const LANGUAGES = ['id', 'en'] as const

/**
 * What is wrong in the texts of a module, by the path of the name: a language that is missing, an
 * empty text, a name that one language has and the other has not. Functions are left to the
 * compiler. Walks plain objects and arrays.
 */
export function textFaults(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textFaults(item, `${path}[${index}]`))
  if (typeof value === 'string') return value.trim() === '' ? [`${path} is empty`] : []
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const inside = entries.flatMap(([name, part]) => textFaults(part, `${path}.${name}`))
  const record: Record<string, unknown> = Object.fromEntries(entries)
  if (!LANGUAGES.some((language) => language in record)) return inside
  const missing = LANGUAGES.filter((language) => !(language in record))
  if (missing.length > 0)
    return [...inside, ...missing.map((language) => `${path} has no ${language}`)]
  return [...inside, ...shapeFaults(record.id, record.en, path)]
}

/** Both languages must have the same names all the way down, and texts of the same kind. */
function shapeFaults(id: unknown, en: unknown, path: string): readonly string[] {
  if (typeof id !== typeof en) return [`${path} differs in kind`]
  if (typeof id !== 'object' || id === null || typeof en !== 'object' || en === null) return []
  const names = new Set([...Object.keys(id), ...Object.keys(en)])
  return [...names].flatMap((name) => {
    const left: unknown = Reflect.get(id, name)
    const right: unknown = Reflect.get(en, name)
    if (left === undefined || right === undefined)
      return [`${path}.${name} is in one language only`]
    return shapeFaults(left, right, `${path}.${name}`)
  })
}
