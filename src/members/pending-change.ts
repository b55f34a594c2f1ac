import { type Instant, instant } from '#values'

const HOUR_MS = 3_600_000

/**
 * What can be changed so that it takes effect later, and how many hours it waits at least. An e-mail address opens the
 * account: whoever has the old one has three days to stop its change. A payout account always cools off for a day.
 */
export const WAITING_HOURS = {
  email: 72,
  phone: 0,
  address: 0,
  payout: 24,
} as const satisfies Readonly<Record<string, number>>

export type ChangeKind = keyof typeof WAITING_HOURS

export const isChangeKind = (kind: string): kind is ChangeKind => Object.hasOwn(WAITING_HOURS, kind)

/** As the new value of a contact: all of its kind are taken out, and none takes their place. */
export const REMOVED = ''

/** A change that waits. */
export type PendingChange = {
  readonly memberId: bigint
  readonly changeId: string
  readonly kind: ChangeKind
  /** The new value as its kind writes it. */
  readonly value: string
  readonly madeAt: Instant
  /** It does not take effect before; how much later is up to the next round of the work that nobody waits for. */
  readonly effectiveAt: Instant
}

/**
 * When a change that is asked for now may take effect: not before its own wait is over, nor while money is held after a
 * reset, a changed factor or a new device. `undefined` while a hold lasts until it is lifted.
 */
export function effectiveFrom(
  kind: ChangeKind,
  { now, held }: { readonly now: Instant; readonly held: Instant | 'until-lifted' | undefined },
): Instant | undefined {
  if (held === 'until-lifted') return undefined
  return instant(Math.max(now + WAITING_HOURS[kind] * HOUR_MS, held ?? now))
}
