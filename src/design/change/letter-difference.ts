/** A piece of a text beside another one: in both, or in this one alone. */
export type Piece = { readonly isSame: boolean; readonly text: string }

/** Longer texts are shown whole, not letter by letter. */
const LONGEST = 200

/**
 * Where two texts differ, letter by letter: what of the first is gone, what of the second is new. Letters are what readers
 * take for one. Of all ways to tell it, one that keeps the most letters. Texts over 200 letters differ as a whole.
 */
export function letterDifference(
  before: string,
  after: string,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const [from, to] = [lettersOf(before), lettersOf(after)]
  if (from.length > LONGEST || to.length > LONGEST)
    return { before: whole(before), after: whole(after) }
  const kept = keptLetters(from, to)
  return {
    before: pieces(from, (index) => kept.some(([one]) => one === index)),
    after: pieces(to, (index) => kept.some(([, other]) => other === index)),
  }
}

const whole = (text: string): readonly Piece[] => (text === '' ? [] : [{ isSame: false, text }])

const SEGMENTER = new Intl.Segmenter('id', { granularity: 'grapheme' })

const lettersOf = (text: string): readonly string[] =>
  [...SEGMENTER.segment(text.normalize('NFC'))].map(({ segment }) => segment)

/** Pairs of places that hold the same letter, both rising: a longest common subsequence. */
function keptLetters(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [number, number])[] {
  const width = to.length + 1
  // How many letters can be kept from each pair of places on.
  const most = new Uint16Array((from.length + 1) * width)
  for (let one = from.length - 1; one >= 0; one -= 1)
    for (let other = to.length - 1; other >= 0; other -= 1)
      most[one * width + other] =
        from[one] === to[other]
          ? at(most, (one + 1) * width + other + 1) + 1
          : Math.max(at(most, (one + 1) * width + other), at(most, one * width + other + 1))
  const kept: (readonly [number, number])[] = []
  let [one, other] = [0, 0]
  while (one < from.length && other < to.length) {
    if (from[one] === to[other]) kept.push([one++, other++])
    else if (at(most, (one + 1) * width + other) >= at(most, one * width + other + 1)) one += 1
    else other += 1
  }
  return kept
}

const at = (numbers: Uint16Array, index: number): number => numbers[index] ?? 0

function pieces(letters: readonly string[], isKept: (index: number) => boolean): readonly Piece[] {
  const found: { isSame: boolean; text: string }[] = []
  for (const [index, letter] of letters.entries()) {
    const isSame = isKept(index)
    const last = found.at(-1)
    if (last?.isSame === isSame) last.text += letter
    else found.push({ isSame, text: letter })
  }
  return found
}
