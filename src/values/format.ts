import { type Instant, jakartaText } from './instant.ts'
import type { Language } from './language.ts'
import type { LocalDate } from './local-date.ts'
import { type Month, monthNumber, yearOf } from './month.ts'
import { percentText, type Rate } from './rate.ts'
import type { Rupiah } from './rupiah.ts'

const NO_BREAK = '\u00a0'

const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

/** `Rp1.234.567` in Indonesian, `IDR 1,234,567` in English; never breaks across lines, minus in front. */
export function moneyText(amount: Rupiah, language: Language): string {
  const size = grouped((amount < 0n ? -amount : amount).toString(), language)
  const sign = amount < 0n ? '-' : ''
  return language === 'id' ? `${sign}Rp${size}` : `${sign}IDR${NO_BREAK}${size}`
}

/** A count with thousands separated as the language does: `1.234` or `1,234`. */
export const countText = (count: number | bigint, language: Language): string =>
  grouped(count.toString(), language)

/** `5,7%` or `5.7%`. */
export const rateText = (value: Rate, language: Language): string =>
  `${language === 'id' ? percentText(value).replace('.', ',') : percentText(value)}%`

/** `Maret 2026`, `March 2026`; unbreakable. */
export const monthText = (value: Month, language: Language): string =>
  `${MONTH_NAMES[language][monthNumber(value) - 1]}${NO_BREAK}${yearOf(value)}`

/** `Mar`, `Agu`; for grids that show the year elsewhere. */
export const shortMonthText = (value: Month, language: Language): string =>
  SHORT_MONTHS[language][monthNumber(value) - 1] ?? ''

/** `5 Februari 2026`, `5 February 2026`; unbreakable. */
export const dateText = (value: LocalDate, language: Language): string =>
  `${Number(value.slice(8))}${NO_BREAK}${monthText(value.slice(0, 7) as Month, language)}`

/** For tables: `05-02-2026` in both languages. */
export const tableDateText = (value: LocalDate): string =>
  `${value.slice(8)}-${value.slice(5, 7)}-${value.slice(0, 4)}`

/** Month key of the agency's statements (BL-TH): `02-2026`. */
export const tableMonthText = (value: Month): string => `${value.slice(5)}-${value.slice(0, 4)}`

/** `5 Februari 2026 pukul 14.03 WIB`, `5 February 2026 at 14:03 WIB`. */
export function instantText(value: Instant, language: Language): string {
  const local = jakartaText(value)
  const day = dateText(local.slice(0, 10) as LocalDate, language)
  const time = local.slice(11, 16)
  return language === 'id'
    ? `${day} pukul${NO_BREAK}${time.replace(':', '.')}${NO_BREAK}WIB`
    : `${day} at${NO_BREAK}${time}${NO_BREAK}WIB`
}

const grouped = (digits: string, language: Language): string =>
  digits.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'id' ? '.' : ',')
