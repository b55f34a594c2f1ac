import type { Caveat, Explained } from '#law'
import type { Rupiah } from '#values'

/** An amount that the law computed: its reasons, and what `payung law` reads to say the same to the rupiah. */
export type NumberPassport = {
  readonly calculation: string
  /** The exact JSON. */
  readonly json: string
  readonly explanation: Explained<Rupiah>
  readonly caveats: readonly Caveat[]
}
