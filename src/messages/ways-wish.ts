import type { Language } from '#values'

/** By which ways, in which language and when not, as a member asks for it. */
export type WaysWish = {
  readonly language: Language
  /** The boxes that were ticked: `cases:sms`. */
  readonly sent: readonly string[]
  /** Times of day as they were typed; both empty for no quiet hours. */
  readonly quietFrom: string
  readonly quietUntil: string
}
