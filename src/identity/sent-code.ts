import { type Instant, instant } from '#values'

/** The way a code goes. */
export type CodeChannel = 'email' | 'sms'

/** A code of six digits that was sent, and may be sent again: always the same one, however slow the first was. */
export type SentCode = {
  readonly channel: CodeChannel
  readonly seed: string
  /** 0 when its contact had too many lately. */
  readonly sends: number
  readonly sentAt: Instant
}

/** How long one waits before the second, third and fourth time. Source: identity reference, numeric policies. */
const WAITS_SECONDS = [30, 60, 120]
/** How often one code is sent. */
export const MOST_SENDS = WAITS_SECONDS.length + 1

/** From when it may be sent again; `undefined` when it was sent often enough. At once while none went out. */
export function againFrom({ sends, sentAt }: Pick<SentCode, 'sends' | 'sentAt'>) {
  const seconds = [0, ...WAITS_SECONDS][sends]
  return seconds === undefined ? undefined : instant(sentAt + seconds * 1000)
}

/** The step as it is switched on. */
export type MessageStep = { readonly channel: CodeChannel; readonly since: Instant }
