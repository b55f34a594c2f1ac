import { createHash, timingSafeEqual } from 'node:crypto'
import { type Keys, oneTimeCode } from '#platform/keys'
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

/** What code and link of a proof are derived for. */
export const PROOF_PURPOSE = 'prove-contact'

/** Whether this is the code of eight letters and digits, however it was typed: O for 0, I or L for 1, any case. */
export function isProofCode(keys: Pick<Keys, 'derive'>, seed: string, typed: string): boolean {
  const right = oneTimeCode(keys, { purpose: PROOF_PURPOSE, seed }, 'base32-8')
  return timingSafeEqual(digest(right), digest(typed))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
