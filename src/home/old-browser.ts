const ALWAYS = Number.POSITIVE_INFINITY

/**
 * Engines by the words of their user agent, each with the first version that is not old. The first row that fits
 * decides. Almost every browser of Android names the Chrome that it is made of, and on iOS all are the system's Safari.
 */
const ENGINES: readonly (readonly [words: RegExp, notOld: number])[] = [
  [/Opera Mini|MSIE |Trident\/|Presto\//, ALWAYS],
  [/(?:iPhone|iPad|iPod)[^)]* OS (\d+)_/, 13],
  [/Chrom(?:e|ium)\/(\d+)/, 80],
  [/Firefox\/(\d+)/, 78],
  // What Android had before its WebView was Chrome.
  [/Android.* Version\/4\.0.* Safari\//, ALWAYS],
  [/Version\/(\d+).* Safari\//, 13],
]

/**
 * Whether the browser is too old for scripts in modules and for today's CSS, and so shows plain pages. What we do not
 * know is not old: a notice that is wrong does harm, and one that is missing does not.
 */
export function isOldBrowser(userAgent: string): boolean {
  for (const [words, notOld] of ENGINES) {
    const found = words.exec(userAgent)
    if (found) return Number(found[1] ?? 0) < notOld
  }
  return false
}
