import { type Instant, instant } from '#values'

export type ProofKind = 'email' | 'phone'

/** A new contact that its code or link is to prove. */
export type ContactProof = {
  readonly memberId: bigint
  readonly proofId: string
  readonly kind: ProofKind
  /** Normalised. */
  readonly value: string
  readonly seed: string
  readonly tries: number
  /** 0 when its address or number had too many codes lately: none was sent. */
  readonly sends: number
  readonly sentAt: Instant
  readonly madeAt: Instant
  readonly provedAt: Instant | undefined
}

/** For how long code and link work. */
export const PROOF_MINUTES = 30
export const PROOF_TRIES = 5
/** How often one code is sent, and how long one waits before it is sent again. */
export const PROOF_SENDS = 4
const AGAIN_AFTER_MS = 60_000

export const proofEndsAt = (madeAt: Instant): Instant => instant(madeAt + PROOF_MINUTES * 60_000)

/** From when it may be sent again; `undefined` when it was sent often enough. At once while none went out. */
export function sendAgainFrom({ sends, sentAt }: Pick<ContactProof, 'sends' | 'sentAt'>) {
  if (sends >= PROOF_SENDS) return undefined
  return sends === 0 ? sentAt : instant(sentAt + AGAIN_AFTER_MS)
}
