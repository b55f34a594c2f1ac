import type { Instant, Language, Words } from '#values'

export type Channel = 'email' | 'sms' | 'letter'

/**
 * `waiting` to be sent or printed; `sending` by one instance; `sent`: the next server accepted it, or
 * the letter was posted; `failed` for good; `uncertain`: the connection broke when it may have been
 * accepted, so it is not sent again; `printed`: a letter on its way to the post.
 */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'printed'

/** What the words of a notice may name. Words where the language matters, text where it does not. */
export type Facts = Readonly<Record<string, string | Words>>

/** A message as it was written, and as it stays: in one language, without any code. */
export type Written = {
  /** Whom it is for: families share addresses. */
  readonly name: string | undefined
  readonly subject: string
  readonly sentences: readonly string[]
  /** All of it in one short sentence. */
  readonly short: string
  /** What its link does, if it has one. */
  readonly linkLabel?: string | undefined
}

/** Where one delivery goes, and the code that stands in it. */
export type Envelope = {
  /** E-mail address, number, or postal address. */
  readonly to: string
  readonly messageCode: string
  /** Somebody else who is told: the member's phrase is not for them. */
  readonly isOther?: boolean
}

/** From what a one-time code and a link are derived when they are sent; never they themselves. */
export type Secret = {
  /** With which key: of two servers one may have a newer one, and the message may be sent later. */
  readonly keyVersion?: number
  readonly code?: {
    readonly purpose: string
    readonly seed: string
    /** `base32-16` is for paper: it is written in groups of four. */
    readonly digits: 6 | 'base32-8' | 'base32-16'
  }
  readonly link?: {
    /** Our own address; `:token` in it is replaced, else `?token=` is added. */
    readonly path: string
    readonly tokenPurpose: string
    readonly tokenSeed: string
    /**
     * In SMS and on paper a code of the same seed stands for the link, to be typed at `path`: twelve letters and digits,
     * 60 bits. Whoever checks it derives it as `oneTimeCode` of the same purpose, `base32-12`.
     */
    readonly orCode?: boolean
  }
}

/** One way a message went. */
export type Delivery = {
  readonly channel: Channel
  readonly state: DeliveryState
  readonly endedAt: Instant | undefined
  readonly reason: string | undefined
}

/** A message in the member's list. */
export type InboxEntry = {
  readonly messageId: string
  /** Language it was written in. */
  readonly language: Language
  readonly subject: string
  readonly writtenAt: Instant
  readonly isUnread: boolean
  readonly deliveries: readonly Delivery[]
}

/** A message on its own page. */
export type InboxMessage = Omit<InboxEntry, 'deliveries'> & {
  readonly sentences: readonly string[]
  readonly deliveries: readonly (Delivery & {
    /** So much of the address as tells it from another. */
    readonly maskedTo: string
    readonly messageCode: string
  })[]
}

/** `siti@example.com` → `s…i@example.com`, `+628001234567` → `+628…567`; a postal address stays. */
export function masked(channel: Channel, to: string): string {
  if (channel === 'letter') return to
  if (channel === 'sms') return `${to.slice(0, 4)}…${to.slice(-3)}`
  const at = to.lastIndexOf('@')
  return at < 3 ? `…${to.slice(at)}` : `${to.slice(0, 1)}…${to.slice(at - 1)}`
}
