import { MUHAMMAD, titleFree } from './name-parts.ts'

/** A place where two names differ: what is before it, the letters of this name there, and what follows. */
export type Difference = {
  readonly before: string
  readonly letters: string
  readonly after: string
}

/** How the name on an account compares with the member's. */
export type Likeness =
  | { readonly kind: 'same' }
  /** The same but for titles such as H. or S.Kom. */
  | { readonly kind: 'same-but-title' }
  /** One letter is another, missing, too many, or two neighbours are swapped. */
  | { readonly kind: 'one-letter'; readonly member: Difference; readonly account: Difference }
  | { readonly kind: 'different' }

/** In a shorter word one letter may be another person: Adi and Ani, Dewi and Devi. */
const SHORTEST_FORGIVEN = 5

/**
 * Compares the name on an account with the member's. Letter case, accents, punctuation and spaces do not count, nor
 * whether Muhammad, Abdul or Siti is written out; titles are told apart. Pure: nobody is asked whose account it is.
 */
export function likenessOf(member: string, account: string): Likeness {
  const [ours, theirs] = [titleFree(member), titleFree(account)]
  const [left, right] = unabbreviated(ours.parts, theirs.parts)
  if (left.join('') === '' || right.join('') === '') return { kind: 'different' }
  if (left.join('') === right.join(''))
    return { kind: ours.titles === theirs.titles ? 'same' : 'same-but-title' }
  if (!differInOneLetter(left, right)) return { kind: 'different' }
  const [here, there] = [left.join(' '), right.join(' ')]
  return {
    kind: 'one-letter',
    member: differenceOf(here, there),
    account: differenceOf(there, here),
  }
}

type Parts = readonly string[]

/** Writes out in either what the other writes out: `m. ali` beside `muhammad ali`. */
function unabbreviated(left: Parts, right: Parts): readonly [Parts, Parts] {
  return [writtenOut(left, right), writtenOut(right, left)]
}

const ABBREVIATIONS: readonly (readonly [
  short: ReadonlySet<string>,
  whole: ReadonlySet<string>,
])[] = [
  [new Set(['m', 'md', 'mhd', 'moh', 'mohd', 'muh', 'muhd', 'much', 'moch']), MUHAMMAD],
  [new Set(['abd']), new Set(['abdul', 'abdur', 'abdus', 'abdullah'])],
  [new Set(['st', 'st.']), new Set(['siti'])],
]

function writtenOut(parts: Parts, other: Parts): Parts {
  const [first = '', ...rest] = parts
  const [whole = ''] = other
  const isShort = ABBREVIATIONS.some(([short, wholes]) => short.has(first) && wholes.has(whole))
  if (isShort) return [whole, ...rest]
  // Two ways to shorten the same.
  const both = ABBREVIATIONS.find(([short]) => short.has(first) && short.has(whole))
  return both === undefined ? parts : [[...both[1]][0] ?? first, ...rest]
}

/** One word of as many differs, and is long enough to be forgiven a letter. */
function differInOneLetter(left: Parts, right: Parts): boolean {
  if (left.length !== right.length) return false
  const pairs = left.map((word, index) => [word, right[index] ?? ''] as const)
  const [pair, ...more] = pairs.filter(([ours, theirs]) => ours !== theirs)
  return pair !== undefined && more.length === 0 && isOneLetter(...pair)
}

function isOneLetter(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < SHORTEST_FORGIVEN || long.length - short.length > 1) return false
  const start = commonStart(short, long)
  const [restShort, restLong] = [short.slice(start), long.slice(start)]
  if (short.length < long.length) return restShort === restLong.slice(1)
  if (restShort.slice(1) === restLong.slice(1)) return true
  return (
    restShort[0] === restLong[1] &&
    restShort[1] === restLong[0] &&
    restShort.slice(2) === restLong.slice(2)
  )
}

function commonStart(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}

const reversed = (text: string): string => [...text].reverse().join('')

/** Where `here` differs from `there`: the shortest stretch, in capitals as banks print names. */
function differenceOf(here: string, there: string): Difference {
  const start = commonStart(here, there)
  const end = Math.min(
    commonStart(reversed(here), reversed(there)),
    here.length - start,
    there.length - start,
  )
  const upper = (from: number, to?: number) => here.slice(from, to).toUpperCase()
  return {
    before: upper(0, start),
    letters: upper(start, here.length - end),
    after: upper(here.length - end),
  }
}
