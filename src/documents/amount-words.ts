import { toCardinal as inEnglish } from 'n2words/en-GB'
import { toCardinal as inIndonesian } from 'n2words/id-ID'
import type { Language, Rupiah } from '#values'

/** _Terbilang_: an amount in words, with its currency. A negative one says so in front. */
export const amountInWords = (amount: Rupiah, language: Language): string =>
  language === 'id' ? `${inIndonesian(amount)} rupiah` : `${inEnglish(amount)} rupiah`
