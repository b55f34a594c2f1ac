import { ok, type Result, refused } from '#values'

/** What somebody reports that pretends to be us, as it was typed; empty where nothing was. */
export type Report = {
  readonly link: string
  readonly words: string
  readonly phone: string
}

/** Why a report was not taken. */
export type ReportTrouble =
  | 'nothing'
  | 'link-long'
  | 'words-long'
  | 'phone-long'
  | 'picture-large'
  | 'picture-wrong'
  | 'not-done'

export const LONGEST = { link: 1000, words: 4000, phone: 60 } as const

/** A report in its bounds, with something in it; no link is followed and nothing is judged. */
export function parseReport(
  { link = '', words = '', phone = '' }: Partial<Report>,
  hasPicture: boolean,
): Result<Report, ReportTrouble> {
  const report = { link: link.trim(), words: words.trim(), phone: phone.trim() }
  if (report.link.length > LONGEST.link) return refused('link-long')
  if ([...report.words].length > LONGEST.words) return refused('words-long')
  if (report.phone.length > LONGEST.phone) return refused('phone-long')
  const isEmpty = report.link === '' && report.words === '' && report.phone === ''
  return isEmpty && !hasPicture ? refused('nothing') : ok(report)
}

const NUMBER_LETTERS = 8
const NUMBER = /^L-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/** A number to quote, `L-7F3Q-9TXC`, of bytes by chance. */
export function newReportNumber(letters: string, random: (bytes: number) => Uint8Array): string {
  const code = [...random(NUMBER_LETTERS)].map((byte) => letters[byte % 32]).join('')
  return `L-${code.slice(0, 4)}-${code.slice(4)}`
}

/** Whether it could be the number of a report. */
export const isReportNumber = (text: string): boolean => NUMBER.test(text)

/** The number of a report as it was typed: any case, with or without its `L` and dashes, O for 0 and I or L for 1. */
export function parseReportNumber(typed: string): string | undefined {
  const plain = typed
    .slice(0, 40)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-_]+/g, '')
  const code = plain.replace(/^L/, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const number = `L-${code.slice(0, 4)}-${code.slice(4)}`
  return isReportNumber(number) ? number : undefined
}

/** A link as it may be shown: nothing in it can be clicked, by a browser or by whoever copies it without thinking. */
export const harmless = (text: string): string =>
  text.replace(/:\/\//g, '[:]//').replace(/(?<=\S)\.(?=\S)/g, '[.]')
