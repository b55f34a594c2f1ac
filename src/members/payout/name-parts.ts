/** The ways in which the commonest first name is written out. */
export const MUHAMMAD: ReadonlySet<string> = new Set([
  'muhammad',
  'mohammad',
  'muhamad',
  'mohamad',
  'mochammad',
  'mochamad',
  'muchammad',
  'muchamad',
])

/** Before a name: pilgrims, nobility, scholars, and how one is addressed. */
const BEFORE = new Set(
  'h hj haji hajah kh ki nyai ust ustad ustadz ustadzah dr drg drh drs dra ir prof r rr rd raden tn ny nn sdr sdri bpk bapak ibu alm almh tgk tengku teuku'.split(
    ' ',
  ),
)

/** After a name: degrees that are no part of any name, also without dots. */
const AFTER = new Set(
  'skom sh se spd spdi sth sag ssos sip ssi sfarm spsi skm sked skep ssn sst str strkes strkeb shum shut sp spt sthi shi sei sik simpem samdkom smb amd amdkeb amdkep amk mm mh mpd mpdi msi mkom mhum mkn mkes mmkes msc mba mag mikom mars ners apt phd cpa'.split(
    ' ',
  ),
)

/** The same, but short names too: titles only with dots or after a comma. */
const AFTER_IF_DOTTED = new Set('st mt ma ak sp'.split(' '))

type Chunk = { readonly text: string; readonly isDotted: boolean; readonly afterComma: boolean }

export type NameParts = {
  /** The words of the name, in small letters without accents and punctuation. */
  readonly parts: readonly string[]
  /** The titles before and after it, in one text. */
  readonly titles: string
}

/** Takes the titles off a name. Of a name that is nothing but titles, such as Dr., they are the name. */
export function titleFree(name: string): NameParts {
  const words = chunksOf(name).flatMap(wordsOf)
  let [start, end] = [0, words.length]
  while (end > start + 1 && isAfter(words[end - 1])) end -= 1
  while (start < end - 1 && BEFORE.has(words[start]?.text ?? '')) start += 1
  const titles = [...words.slice(0, start), ...words.slice(end)]
  return {
    parts: words.slice(start, end).map(({ text }) => text),
    titles: titles.map(({ text }) => text).join(' '),
  }
}

function chunksOf(name: string): readonly Chunk[] {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
  return bare.split(',').flatMap((stretch, index) =>
    stretch
      .split(/[^\p{Letter}\p{Number}.]+/u)
      .filter((text) => text.replaceAll('.', '') !== '')
      .map((text) => ({ text, isDotted: text.includes('.'), afterComma: index > 0 })),
  )
}

/** `s.kom.` is one title, `h.ahmad` are two words. */
function wordsOf({ text, isDotted, afterComma }: Chunk): readonly Chunk[] {
  const joined = text.replaceAll('.', '')
  const isDegree = AFTER.has(joined) || AFTER_IF_DOTTED.has(joined) || BEFORE.has(joined)
  const words = isDegree ? [joined] : text.split('.').filter((word) => word !== '')
  return words.map((word) => ({ text: word, isDotted: isDotted && isDegree, afterComma }))
}

const isAfter = (word: Chunk | undefined): boolean =>
  word !== undefined &&
  (AFTER.has(word.text) || (AFTER_IF_DOTTED.has(word.text) && (word.isDotted || word.afterComma)))
