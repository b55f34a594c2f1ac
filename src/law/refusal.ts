import type { LocalDate, Month, Words } from '#values'

/** An answer that the law gives, but that is no amount: "not yet", "not for this reason", "nobody states it". */
export type Refusal<Kind extends string = string> = {
  readonly kind: Kind
  /** One sentence that says why. */
  readonly text: Words
  /** The first day or month for which the answer would be another. */
  readonly from?: LocalDate | Month
  /** What would have to change for another answer, where that is not time. */
  readonly change?: Words
  /** Where the law says so: `PP 45/2015 art. 19`. */
  readonly basis?: string
  /** What belongs to this kind alone; the calculation's `refusals` declares it. */
  readonly figures?: Readonly<Record<string, unknown>>
}

/** A refusal as the command line prints it: its kind, its figures, then what every refusal may say. */
export const jsonOfRefusal = ({ kind, figures, text, from, change, basis }: Refusal): object => ({
  kind,
  ...figures,
  reason: text,
  from,
  change,
  basis,
})
