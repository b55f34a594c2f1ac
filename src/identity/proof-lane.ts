/** A count in which nobody tried for so many days goes. */
export const TRIES_KEPT_DAYS = 60

/** Who tries to prove themselves: each has tries of their own. */
export type ProofLane = {
  readonly kind: 'strangers' | 'device' | 'session'
  /** Which device or session; empty for strangers. */
  readonly subject: Uint8Array
}

/** Whoever comes from a device that the account does not know: they share one count. */
const STRANGERS: ProofLane = { kind: 'strangers', subject: new Uint8Array() }

export const laneOfDevice = (knownDevice: Uint8Array | undefined): ProofLane =>
  knownDevice ? { kind: 'device', subject: knownDevice } : STRANGERS

/** Of a signed-in session, by the hash of its token. */
export const laneOfSession = (tokenHash: Uint8Array): ProofLane => ({
  kind: 'session',
  subject: tokenHash,
})
