import { type Rupiah, rupiah } from '#values'

/** More than the wages of a country; what is longer is a slip of the hand. */
const MOST_DIGITS = 15

const DOTTED = /^(\d{1,3}(?:\.\d{3})+)(?:,(?:\d{1,2}|-))?$/
const WITH_COMMAS = /^(\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/
const PLAIN = /^(\d+)(?:,-)?$/
/** Four digits and more cannot be a group of thousands, so what follows a sign is a decimal; zero is zero. */
const WITH_DECIMALS = /^(\d{4,}|0)[.,]\d{1,2}$/

/**
 * An amount as payslips write it: `5000000`, `5.000.000`, `5,000,000`, with or without `Rp`; decimals are dropped.
 * `undefined` for what could be read in two ways (`5.5`) or not at all.
 */
export function writtenAmount(text: string): Rupiah | undefined {
  const bare = text.trim().replace(/^(?:rp|idr)\.?\s*/i, '')
  const found = [DOTTED, WITH_COMMAS, PLAIN, WITH_DECIMALS]
    .map((form) => form.exec(bare)?.[1])
    .find((whole) => whole !== undefined)
  const digits = found?.replace(/[.,]/g, '')
  return digits === undefined || digits.length > MOST_DIGITS ? undefined : rupiah(BigInt(digits))
}
