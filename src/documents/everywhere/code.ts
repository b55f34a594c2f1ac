/** Letters of a code: Crockford's, none that is mistaken for another. */
export const PAPER_CODE = /^[0-9A-HJKMNP-TV-Z]{16}$/

/**
 * The code that somebody typed or followed, without what stands between its groups; letters that Crockford's alphabet
 * lacks are read as those they resemble. `undefined` for anything else.
 */
export function parsePaperCode(text: string): string | undefined {
  const code = text
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return PAPER_CODE.test(code) ? code : undefined
}

/** In groups of four, as it is printed: `7K2M-Q4TA-9XWD-3FHB`. */
export const paperCodeText = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-')
