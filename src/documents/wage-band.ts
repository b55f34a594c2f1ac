import { type Language, moneyText, type Rupiah, rupiah } from '#values'

/** In millions of rupiah: where a band ends, the next begins. */
const EDGES = [0n, 1n, 2n, 3n, 4n, 5n, 7n, 10n, 15n, 20n, 30n, 50n, 100n] as const
const MILLION = 1_000_000n

/** Between which amounts a wage lies: `from` counts, `until` does not and is absent in the highest band. */
export type WageBand = { readonly from: Rupiah; readonly until: Rupiah | undefined }

/** The band of a wage: wide enough to hide the rupiah, narrow enough to rent a room with. */
export function wageBandOf(wage: Rupiah): WageBand {
  const at = EDGES.findLastIndex((edge) => wage >= edge * MILLION)
  const until = EDGES[Math.max(at, 0) + 1]
  return {
    from: rupiah((EDGES[Math.max(at, 0)] ?? 0n) * MILLION),
    until: until === undefined ? undefined : rupiah(until * MILLION),
  }
}

/** `Rp5.000.000 sampai di bawah Rp7.000.000`. */
export function wageBandText({ from, until }: WageBand, language: Language): string {
  const low = moneyText(from, language)
  if (until === undefined) return language === 'id' ? `${low} atau lebih` : `${low} or more`
  const high = moneyText(until, language)
  if (from === 0n) return language === 'id' ? `di bawah ${high}` : `below ${high}`
  return language === 'id' ? `${low} sampai di bawah ${high}` : `${low} to below ${high}`
}
