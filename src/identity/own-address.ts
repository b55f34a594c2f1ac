const LONGEST = 2000
const BASE = 'https://own.invalid'
// Where a signed-in member would be sent in a circle, or signed out again.
const NOT_A_DESTINATION = /^\/(?:login|logout|logged-out|verify-again)(?:\/|$)/

/**
 * The address within this site that `text` names, path and query, or `undefined`.
 * Other sites are refused however they are written: `//evil`, `/\evil`, `/.//evil`, tabs and line ends that
 * browsers drop, other schemes.
 */
export function ownAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST || !/^\/[\x21-\x7e]*$/.test(text))
    return undefined
  if (text.includes('\\') || !URL.canParse(text, BASE)) return undefined
  const { origin, pathname, search } = new URL(text, BASE)
  if (origin !== BASE || pathname.startsWith('//') || NOT_A_DESTINATION.test(pathname))
    return undefined
  return `${pathname}${search}`
}
