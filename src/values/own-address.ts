const LONGEST = 2000
const BASE = 'https://own.invalid'

/**
 * The address within this site that `text` names, or `undefined`. Refused, however written, are other
 * sites: `//evil`, `/\evil`, `/.//evil`, line ends and tabs that browsers drop, other schemes.
 */
export function ownAddress(text: string): string | undefined {
  if (text.length > LONGEST || text.includes('\\') || !/^\/[\x21-\x7e]*$/.test(text))
    return undefined
  if (!URL.canParse(text, BASE)) return undefined
  const { origin, pathname, search, hash } = new URL(text, BASE)
  // "/.//evil" resolves to the path "//evil", which a browser would read as a host.
  if (origin !== BASE || pathname.startsWith('//')) return undefined
  return `${pathname}${search}${hash}`
}
