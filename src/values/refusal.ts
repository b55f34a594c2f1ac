import type { Words } from './language.ts'

/** What happened, what to do, and when it will do. */
export type Refusal = { readonly cause: Words; readonly fix: Words; readonly time: Words }

/** The same with its stable code, to quote on the telephone: `MASUK-03`. A code never changes its meaning. */
export type Explanation = Refusal & { readonly code: string }

/** The refusals of one area by code. */
export type RefusalList = Readonly<Record<string, Refusal>>

/** The time of what nobody has to wait for. */
export const AT_ONCE: Words = { id: 'Bisa dicoba sekarang juga.', en: 'You can try again at once.' }

/** Every refusal of a list with its code, in the order in which it is written. */
export const explanationsOf = (list: RefusalList): readonly Explanation[] =>
  Object.entries(list).map(([code, refusal]) => ({ code, ...refusal }))
