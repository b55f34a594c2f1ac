import { entryIn, everyEntry, type MonthText, monthsOfChange } from './dated-values.ts'
import type { Draw } from './draw.ts'

/** A month as a count, so that months can be added. */
export const ordinal = (month: MonthText): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
export const monthText = (count: number): MonthText =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`

const QUANTITIES = [
  'jkk/rate',
  'jkk/payable-share',
  'jkk/payable-share-labour-intensive',
  'jkk/payable-share-self-employed-other',
  'jkk/payable-share-self-employed-transport',
  'jkp/recomposed-from-jkm-rate',
  'jp/wage-ceiling',
  'jp/minimum-pension',
  'jp/pension-age',
]

/** Months in which a value of the law begins, and the first that nobody announced. */
export const CHANGES: readonly MonthText[] = [
  ...new Set([...QUANTITIES.flatMap(monthsOfChange), '2027-02', '2027-03']),
].toSorted()

/** A wage: ordinary, or at a bound of the law, or where a share ends in half a rupiah, or beyond all wages. */
export function wageIn(draw: Draw, month: MonthText): bigint {
  const ceiling = entryIn('jp/wage-ceiling', month)?.amount ?? 7_000_000n
  const near = BigInt(draw.between(-2, 2))
  switch (draw.below(9)) {
    case 0:
      return ceiling + near
    case 1:
      return 5_000_000n + near
    case 2:
      return draw.oneOf(everyEntry('jp/wage-ceiling')).amount ?? ceiling
    case 3: // 2 % of 25 more than a multiple of 50 is half a rupiah
      return BigInt(draw.between(20_000, 200_000)) * 50n + 25n
    case 4: // 0.24 %, 0.54 % … of these too
      return BigInt(draw.between(1, 200)) * 62_500n + near
    case 5:
      return draw.oneOf([0n, 1n, 24n, 25n, 49n, 50n, 10n ** 30n - 1n, draw.big(10n ** 30n)])
    default:
      return BigInt(draw.between(1_500_000, 25_000_000))
  }
}

/** An income of the self-employed: at the bounds of a tier as often as not. */
export function incomeIn(draw: Draw, month: MonthText): bigint {
  const tiers = entryIn('jkk/self-employed-tiers', month)?.tiers ?? []
  const bound = tiers.length === 0 ? 1_100_000n : (draw.oneOf(tiers)['income-from'] ?? 0n)
  const at = bound + BigInt(draw.between(-1, 1))
  return draw.onceIn(2) ? BigInt(draw.between(0, 30_000_000)) : at < 0n ? 0n : at
}

/** A rate in per cent as text; often one of the odd ones. */
export const rateText = (draw: Draw, most: number): string =>
  draw.onceIn(6)
    ? draw.oneOf(['0', '0.00', '0.000001', '33.333333333333', String(most)])
    : `${draw.below(most)}.${String(draw.below(100)).padStart(2, '0')}`

/** A day of a month, often the first or the last. */
export function dayIn(draw: Draw, month: MonthText): string {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  const day = draw.onceIn(2) ? draw.oneOf([1, last]) : draw.between(1, last)
  return `${month}-${String(day).padStart(2, '0')}`
}
