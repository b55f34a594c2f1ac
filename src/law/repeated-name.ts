/**
 * The first name that stands twice in one object of a JSON text, or `undefined`. JSON.parse would take the
 * last silently, and of two amounts nobody knows which was meant. The text must be JSON.
 */
export function repeatedName(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{') open.push(new Set())
    else if (sign === '[') open.push(undefined)
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === '"') {
      const start = at
      at = endOfString(text, start)
      last = text.slice(start, at + 1)
    } else if (sign === ':') {
      const names = open.at(-1)
      const name: string = JSON.parse(last)
      if (names?.has(name) === true) return name
      names?.add(name)
    }
  }
  return undefined
}

// Step by step: a pattern with a choice for each character runs out of stack on a string of ten million.
function endOfString(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}
