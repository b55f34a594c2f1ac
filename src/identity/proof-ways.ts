import type { Instant } from '#values'

/** What a member may type to prove themselves; a code that we sent is another matter. */
export type TypedWay = 'app' | 'recovery' | 'password'

export type Offered = {
  /** The one that is asked for; `undefined` for who has nothing to type. */
  readonly way: TypedWay | undefined
  readonly others: readonly TypedWay[]
}

/** The codes that this member has something to type them from, the usual one first. */
export const codesOf = ({
  totpSince,
  recoveryCodesLeft,
}: {
  readonly totpSince: Instant | undefined
  readonly recoveryCodesLeft: number
}): readonly TypedWay[] => [
  ...(totpSince === undefined ? [] : (['app'] as const)),
  ...(recoveryCodesLeft === 0 ? [] : (['recovery'] as const)),
]

/** Of these ways the wanted one, else the first; nobody is asked for what they do not have. */
export function offered(ways: readonly TypedWay[], wanted: string | undefined): Offered {
  const way = ways.find((each) => each === wanted) ?? ways[0]
  return { way, others: ways.filter((each) => each !== way) }
}
