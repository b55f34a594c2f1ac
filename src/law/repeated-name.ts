const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs

/**
 * The first name that stands twice in one object of a JSON text, or `undefined`. JSON.parse would take the
 * last silently, and of two amounts nobody knows which was meant. The text must be JSON.
 */
export function repeatedName(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const names = open.at(-1)
      if (names?.has(last) === true) return last
      names?.add(last)
    } else if (token !== ',') last = JSON.parse(token) as string
  }
  return undefined
}
