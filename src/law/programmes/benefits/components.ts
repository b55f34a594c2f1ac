import type { Rupiah, Words } from '#values'
import type { Explained } from '../../explained.ts'
import { sumOf } from '../../formula.ts'

/** A named benefit with its reasons. */
export type Component<Name extends string> = {
  readonly name: Name
  readonly part: Explained<Rupiah>
}

export type Benefits<Name extends string> = {
  readonly components: readonly { readonly name: Name; readonly amount: Rupiah }[]
  readonly total: Rupiah
  /** Its value is the total, its children the components. */
  readonly explanation: Explained<Rupiah>
}

/** The benefits in the order given, and their sum. */
export function benefitsOf<Name extends string>(
  label: Words,
  components: readonly Component<Name>[],
): Benefits<Name> {
  const explanation = sumOf(
    label,
    components.map(({ part }) => part),
  )
  return {
    components: components.map(({ name, part }) => ({ name, amount: part.value })),
    total: explanation.value,
    explanation,
  }
}
