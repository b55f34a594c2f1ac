/** A number without error: `top / bottom`, `bottom` above zero. */
export type Exact = { readonly top: bigint; readonly bottom: bigint }

export const exact = (top: bigint, bottom = 1n): Exact => ({ top, bottom })
export const ONE = exact(1n)

export const sum = (a: Exact, b: Exact): Exact =>
  a.bottom === b.bottom
    ? exact(a.top + b.top, a.bottom)
    : reduced(exact(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom))

export const product = (...factors: readonly Exact[]): Exact =>
  reduced(factors.reduce((all, one) => exact(all.top * one.top, all.bottom * one.bottom), ONE))

function reduced({ top, bottom }: Exact): Exact {
  let [larger, smaller] = [top < 0n ? -top : top, bottom]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return exact(top / larger, bottom / larger)
}

/** Per cent as it is written: `"5.51"` is 551 / 10,000. */
export function perCent(text: string): Exact {
  const known = READ.get(text)
  if (known !== undefined) return known
  const [whole = '', decimals = ''] = text.split('.')
  const value = exact(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length))
  READ.set(text, value)
  return value
}
const READ = new Map<string, Exact>()

/** To whole rupiah; a half goes up, away from zero for what is below zero. */
export function wholeRupiah({ top, bottom }: Exact): bigint {
  const size = top < 0n ? -top : top
  const doubled = (2n * size + bottom) / (2n * bottom)
  return top < 0n ? -doubled : doubled
}
